import { allows } from '@touchline/shared/allows.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError } from '../errors.ts'
import type { Installations } from './installations.ts'
import type { Place } from './places.ts'

/**
 * Throws `forbidden` for a page of an origin that the site does not list. What comes without an origin is no page of another
 * site, and could claim any: it passes. A refusal is noted for whoever is setting the site up.
 */
export function checkOrigin(
  { installations }: { installations: Installations },
  { site, origins }: SiteDirectory,
  { origin, place }: { origin?: string | undefined; place?: Place | undefined },
): void {
  if (origin === undefined || allows(origins, origin)) return
  installations.noteRefusal(site.id, origin, place?.name ?? '')
  throw new DomainError(
    'forbidden',
    `This site takes nothing from pages of ${nameOf(origin)}; add it to the site's origins: PATCH /v1/sites/${site.key}.`,
    [{ field: 'origin', detail: 'is not among the origins of this site' }],
  )
}

const nameOf = (origin: string) => (origin === 'null' ? 'no origin ("null")' : origin.slice(0, 200))
