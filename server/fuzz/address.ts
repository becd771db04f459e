export type Fields = Record<string, unknown>

/** The address, with what is strange in place of the last parameter, or behind its end. */
export function pathOf(url: string, params: Fields, strange: string | undefined): string {
  const parts = url.split('/')
  const last = parts.findLastIndex(part => /[:*]/.test(part))
  if (last < 0 && strange !== undefined && strange !== '') return `${url}?${strange}`
  return parts
    .map((part, at) => (at === last && strange !== undefined ? strange : filled(part, params)))
    .join('/')
}

const filled = (part: string, params: Fields) =>
  part.replace(/:(\w+)|\*/, (_, name) => (name ? encodeURI(`${params[name] ?? 'x'}`) : 'swagger-ui.css'))

/** The query of these fields and pairs, with its question mark; nothing when there are none. */
export const queryOf = (query: Fields, more: readonly string[]): string => {
  const pairs = [...pairsOf(query), ...more]
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const pairsOf = (query: Fields): string[] =>
  Object.entries(query).flatMap(([name, one]) =>
    [one].flat().map(item => `${name}=${encodeURIComponent(String(item).toWellFormed())}`),
  )
