import type { SiteDirectory } from '../directory.ts'
import { uuidOf } from '../importing/row-id.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Our id of a response: itself, or for one that Delighted gave a UUID (version 8, RFC 9562) that is always the same at this site, so that a
 * history that is brought over twice is kept once.
 */
export function responseId({ site }: SiteDirectory, id: string): string {
  if (uuid.test(id)) return id.toLowerCase()
  return uuidOf(['external', site.key, 'delighted', id])
}
