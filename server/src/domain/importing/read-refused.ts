import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ImportTable } from '../../store/import-tables.ts'
import { DomainError } from '../errors.ts'
import type { ImportMeans } from './manage-imports.ts'

/** The table of refused rows; empty where there are none. Throws `not_found` where another node has it, or nobody any more. */
export async function readRefused({ importFolder }: ImportMeans, row: ImportTable): Promise<Readable> {
  if (row.refused_bytes === 0) return Readable.from([''], { objectMode: false })
  if (row.file === null || !(await importFolder.hasRefused(row.file)))
    throw new DomainError('not_found', 'The refused rows are not on this node, or are older than a week.')
  return createReadStream(importFolder.refusedPath(row.file), { end: row.refused_bytes - 1 })
}
