import type { SiteDirectory } from '../directory.ts'
import { DomainError } from '../errors.ts'
import type { Installations } from './installations.ts'

/**
 * Throws `forbidden` for a page of an origin that the site does not list. What comes without an origin is no page of another
 * site, and could claim any: it passes. A refusal is noted for whoever is setting the site up.
 */
export function checkOrigin(
  { installations }: { installations: Installations },
  { site, origins }: SiteDirectory,
  origin: string | undefined,
): void {
  if (origin === undefined || allows(origins, origin)) return
  installations.noteRefusal(site.id, origin)
  throw new DomainError(
    'forbidden',
    `This site takes nothing from pages of ${nameOf(origin)}; add it to the site's origins: PATCH /v1/sites/${site.key}.`,
    [{ field: 'origin', detail: 'is not among the origins of this site' }],
  )
}

/** May pages of an origin send to a site that lists these? */
export const allows = (origins: string[], origin: string): boolean =>
  origins.some(allowed => fits(allowed, origin))

const nameOf = (origin: string) => (origin === 'null' ? 'no origin ("null")' : origin.slice(0, 200))

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
