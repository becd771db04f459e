/** A key made of what people call something: `Käse & Brot` → `kase-brot`. Empty where the name has no Latin letter and no digit. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '')

/** A key that none of these is yet: `comment`, else `comment-2`, `comment-3` … */
export function freshKey(wanted: string, taken: readonly string[]): string {
  let key = wanted
  for (let number = 2; taken.includes(key); number++) key = `${wanted.slice(0, 58)}-${number}`
  return key
}
