import { RowFault } from '@touchline/shared/importing/read-row.ts'
import type { FileRecord } from '@touchline/shared/importing/records.ts'
import type { ImportedWrite } from '../../store/imported-responses.ts'
import { judge, type Standing } from '../../store/revisions.ts'

/** One thing that a file says: a row that can be kept, or one that cannot. */
export type Item =
  | { number: number; values: Readonly<Record<string, string>>; write: ImportedWrite; isOwn: boolean }
  | { number: number; values: Readonly<Record<string, string>>; reason: string }

/** What the records of a file become. */
export interface Rows {
  /** The write of a record, and what is lost of it. Throws a `RowFault`. */
  read(record: FileRecord): { write: ImportedWrite; losses: string[]; isOwn: boolean }
  /** Makes what the items need, and gives them with it. */
  atHome(items: Item[]): Promise<Item[]>
  /** The keys of touchpoints that they have named, and that are not there. */
  readonly missing: string[]
}

/** What is to become of the rows of a slice. */
export interface Sorted {
  writes: ImportedWrite[]
  known: number
  refused: { row: number; reason: string; values: Readonly<Record<string, string>> }[]
}

/** Compares the rows of a slice with what stands already, and with each other. */
export function sortItems(items: Item[], standing: ReadonlyMap<string, Standing>): Sorted {
  const sorted: Sorted = { writes: [], known: 0, refused: [] }
  const fresh = new Map<string, Standing>()
  for (const { number, values, ...item } of items) {
    const refuse = (reason: string) => sorted.refused.push({ row: number, reason, values })
    if ('reason' in item) {
      refuse(item.reason)
      continue
    }
    const { row } = item.write
    const stood = standing.get(row.id) ?? fresh.get(row.id)
    if (!stood) {
      fresh.set(row.id, row)
      sorted.writes.push(item.write)
    } else if (judge(stood, row) !== 'conflict' || item.isOwn) sorted.known++
    else refuse(conflictOf(stood, row))
  }
  return sorted
}

const conflictOf = (stood: Standing, row: Standing) =>
  stood.survey_id === row.survey_id
    ? 'Other content is kept already of the same row: it was imported with another mapping, or its id stands there twice.'
    : 'It is kept already for another survey; import it under another name of its source to have it there as well.'

/** What is said of a row that cannot be read; anything else that is thrown is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof RowFault) return error.message
  throw error
}
