/** May pages of an origin send to a site that lists these? */
export const allows = (origins: string[], origin: string): boolean =>
  origins.some(allowed => fits(allowed, origin))

/** `https://*.shop.example` stands for every name below it, on the same port. */
function fits(allowed: string, origin: string): boolean {
  if (allowed === '*') return origin !== 'null'
  const [scheme, rest] = allowed.split('://*.')
  if (rest === undefined) return allowed === origin
  const start = `${scheme}://`
  return (
    origin.startsWith(start) && origin.endsWith(`.${rest}`) && origin.length > start.length + rest.length + 1
  )
}
