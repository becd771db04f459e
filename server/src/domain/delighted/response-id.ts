import { hash } from 'node:crypto'
import type { SiteDirectory } from '../directory.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Our id of a response: itself, or for one that Delighted gave a UUID (version 8, RFC 9562) that is always the same at this site, so that a
 * history that is brought over twice is kept once.
 */
export function responseId({ site }: SiteDirectory, id: string): string {
  if (uuid.test(id)) return id.toLowerCase()
  const digits = hash('sha256', JSON.stringify(['external', site.key, 'delighted', id]))
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4]
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`]
  return [...parts, `${variant}${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')
}
