import type { Kysely } from 'kysely'
import { recount } from '../../src/store/recount.ts'
import type { Schema } from '../../src/store/schema.ts'
import type { CellDifference } from '../../src/store/tally-differences.ts'
import { monday, type Rows, sunday } from './era.ts'
import { readAll, withRaw } from './raw-database.ts'
import type { Reopened } from './reopened.ts'
import { scoreByRows } from './what-rows-say.ts'

export type Score = [count: number, score: number | null]

export const readRows = async (url: string): Promise<Rows> => (await withRaw(url, readAll)).rows

/** Sunday to Wednesday. */
const days = [sunday, monday, monday + 1, monday + 2]

/** What the trend tells of each day. */
export async function readScores({ call }: Reopened): Promise<Score[]> {
  const { body } = await call('GET', '/v1/trends?from=2026-05-03&to=2026-05-06&every=day')
  const buckets: { count: number; score: number | null }[] = body.series[0].buckets
  return buckets.map(({ count, score }) => [count, score])
}

/** What it should tell. */
export const scoresByRows = async (url: string): Promise<Score[]> => {
  const rows = await readRows(url)
  return days.map(day => scoreByRows(rows, day))
}

/** Where the counts are not what a recount of the rows gives. */
export const findDifferences = async (url: string): Promise<CellDifference[]> =>
  await withRaw(url, async db => (await recount(db as unknown as Kysely<Schema>, () => {})).differences)
