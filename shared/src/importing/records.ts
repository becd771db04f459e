import type { RowBecause } from './row-reasons.ts'

/** One record of a file by the names of its columns, or what is wrong with it. */
export interface FileRecord {
  /** Its place in the file, counted as a spreadsheet does: the first row of a table is 1. */
  number: number
  values: Readonly<Record<string, string>>
  /** A record of our own export in JSON, as it stood there. */
  object?: object
  /** Why it cannot be read. */
  fault?: RowBecause
}

/** More columns than anybody maps, and fewer than hurt: of a table, of an object, and of all objects of a file together. */
export const mostColumns = 1000

/** Columns by which a file of refused rows tells its readers; they mean nothing when it is imported again. */
export const refusalColumns = { row: '_row', reason: '_reason' } as const
