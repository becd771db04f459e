import type { ImportTable } from '../../store/import-tables.ts'
import type { StartedImport } from './plan-import.ts'

/** An import that somebody has leased, with where its file lies and how it was started. */
export interface ImportJob {
  row: ImportTable
  site: string
  file: string
  refusedFile: string
  start: StartedImport
}

/** Whoever works on an import is left alone for so long after each sign of life, in milliseconds. */
export const leaseMs = 5000
