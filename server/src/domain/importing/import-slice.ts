import type { Notice } from '@touchline/shared/importing/notices.ts'
import type { FileRecord } from '@touchline/shared/importing/records.ts'
import { because, type RowBecause, RowFault } from '@touchline/shared/importing/row-reasons.ts'
import type { ImportedWrite } from '../../store/imported-responses.ts'
import { judge, type Standing } from '../../store/revisions.ts'
import type { KnownErasures, Names } from '../privacy/known-erasures.ts'

type RefusedItem = { number: number; values: Readonly<Record<string, string>>; because: RowBecause }

/** One thing that a file says: a row that can be kept, or one that cannot. */
export type Item =
  | { number: number; values: Readonly<Record<string, string>>; write: ImportedWrite; isOwn: boolean }
  | RefusedItem

/** What the records of a file become. */
export interface Rows {
  /** The write of a record, and what is lost of it. Throws a `RowFault`. */
  read(record: FileRecord): { write: ImportedWrite; losses: Notice[]; isOwn: boolean }
  /** Makes what the items need, and gives them with it. */
  atHome(items: Item[]): Promise<Item[]>
  /** Of whom the cells of a record speak, whether it can be read or not. */
  namesIn(values: FileRecord['values']): Names
  /** The keys of touchpoints that they have named, and that are not there. */
  readonly missing: string[]
}

/** What is to become of the rows of a slice. */
export interface Sorted {
  writes: ImportedWrite[]
  known: number
  refused: { row: number; because: RowBecause; values: Readonly<Record<string, string>> }[]
}

/** Compares the rows of a slice with what stands already, and with each other. */
export function sortItems(items: Item[], standing: ReadonlyMap<string, Standing>): Sorted {
  const sorted: Sorted = { writes: [], known: 0, refused: [] }
  const fresh = new Map<string, Standing>()
  for (const { number, values, ...item } of items) {
    const refuse = (because: RowBecause) => sorted.refused.push({ row: number, because, values })
    if ('because' in item) {
      refuse(item.because)
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
  because(stood.survey_id === row.survey_id ? 'other_content' : 'kept_elsewhere', {})

/**
 * The same item, or of one that speaks of somebody who was forgotten only that it is refused. Of what cannot be read nobody knows whether
 * it was said since.
 */
export function withoutForgotten<One extends Item>(
  item: One,
  rows: Pick<Rows, 'namesIn'>,
  erasures: KnownErasures,
): One | RefusedItem {
  const { number, values } = item
  const answeredAt = 'write' in item ? item.write.row.answered_at : Number.NEGATIVE_INFINITY
  if (!erasures.holds(rows.namesIn(values), answeredAt)) return item
  return { number, values: {}, because: because('forgotten', {}) }
}

/** Why a row cannot be read; anything else that is thrown is thrown on. */
export function reasonOf(error: unknown): RowBecause {
  if (error instanceof RowFault) return error.because
  throw error
}
