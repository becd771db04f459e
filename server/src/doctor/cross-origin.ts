/** An origin that no site lists, as a page of somebody else would have it. */
export const foreignOrigin = 'https://touchline-doctor.invalid'

/** Why browsers keep a reply from a page of the foreign origin; undefined when they do not. */
export function whyKept(headers: Headers): string | undefined {
  const allowed = headers.get('access-control-allow-origin')
  if (allowed === '*' || allowed === foreignOrigin) return undefined
  if (allowed === null)
    return 'lacks access-control-allow-origin; let the proxy pass on the headers that Touchline sends'
  if (allowed.includes(','))
    return `has access-control-allow-origin twice ("${allowed}"), which browsers refuse; let only Touchline set it, not the proxy too`
  return `has access-control-allow-origin "${allowed}", which shuts out pages of other sites; let only Touchline set it`
}

/** Does a list in a header hold this word, or everything? Letters of either case are the same. */
export const lists = (headers: Headers, name: string, word: string): boolean =>
  (headers.get(name) ?? '')
    .toLowerCase()
    .split(',')
    .some(one => one.trim() === word || one.trim() === '*')
