import { hash } from 'node:crypto'
import type { FileRecord } from '@touchline/shared/importing/records.ts'
import { refusalColumns } from '@touchline/shared/importing/records.ts'
import type { Twins } from '@touchline/shared/importing/twins.ts'

/** Where the rows of an import come from. */
export interface RowOrigin {
  site: string
  source: string
}

/**
 * The id of the answer that a row becomes: the same whenever the row comes again from the same source. It is made of the id that the row had
 * elsewhere; of one without of all its cells, and of how many rows like it came before.
 */
export function rowId(
  { site, source }: RowOrigin,
  { values }: FileRecord,
  externalId: string | undefined,
  twins: Twins,
): string {
  if (externalId !== undefined) return uuidOf(['external', site, source, externalId])
  const cells = Object.entries(values)
    .filter(([name]) => name !== refusalColumns.row && name !== refusalColumns.reason)
    .map(([name, value]): [string, string] => [name, value.trim()])
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const content = hash('sha256', JSON.stringify([site, source, cells]), 'buffer')
  const before = twins.meet(content.readUInt32LE(0), content.readUInt32LE(4))
  return uuidOf(['content', content.toString('base64url'), before])
}

/** A UUID of version 8, which is for ids that are made of something. */
export function uuidOf(parts: unknown[]): string {
  const digits = hash('sha256', JSON.stringify(parts), 'hex')
  const variant = '89ab'[Number.parseInt(digits[16] as string, 16) % 4]
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
