import { type Kysely, sql, type Transaction } from 'kysely'
import { type CountedResponse, countResponse } from '../count-response.ts'
import { countFacts, readCursors } from '../dimension-fold.ts'
import { DimensionChanges } from '../dimension-tally.ts'
import { type CountedImpression, countEvents } from '../impressions.ts'
import { stateNumber } from '../response-state.ts'
import type { ResponseTable, Schema } from '../schema.ts'
import { countColumns, TallyChanges } from '../tally.ts'
import { flip } from './flip.ts'
import type { Generations, NextGeneration } from './generation.ts'
import { moveRows } from './move-rows.ts'
import { holdGenerations, takeBuilding } from './read-generations.ts'
import { type Days, momentOf, movedDays } from './row-day.ts'

/**
 * What a slice came to: `more` are to come, the new generation is `whole` and read from now on, or there was nothing to do here, because
 * none is being built, or another node does it.
 */
export type Built = 'more' | 'whole' | 'nothing'

interface Building extends Generations {
  next: NextGeneration
}

/**
 * Counts the next rows of a site, in the order of their ids, into the generation that is being built. Where none is left, trends are read
 * from that generation from now on, in its time zone and by its dimensions: all in one transaction.
 */
export async function buildSlice(
  db: Kysely<Schema>,
  of: { siteId: number; most: number; at: number },
): Promise<Built> {
  return await db.transaction().execute(async trx => {
    if (!(await takeBuilding(trx, of.siteId))) return 'nothing'
    const generations = await holdGenerations(trx, of.siteId)
    if (!generations?.next) return 'nothing'
    const building = { served: generations.served, next: generations.next }
    const count = building.next.part === 'response' ? countResponses : countImpressions
    const { done, last } = await count(trx, building, of)
    if (last !== undefined) await note(trx, of.siteId, { passed: last, done })
    else if (building.next.part === 'response')
      await note(trx, of.siteId, { part: 'impression', passed: '', done })
    else {
      await flip(trx, of.siteId, { ...building, at: of.at })
      return 'whole'
    }
    return 'more'
  })
}

/** How much was counted, and the id of the last row; undefined when none is left behind it. */
interface Counted {
  done: number
  last: string | undefined
}
type Slice = { siteId: number; most: number }

type ResponseRow = CountedResponse &
  Pick<ResponseTable, 'id' | 'seq' | 'answered_at' | 'attributes' | 'locale'>

async function countResponses(
  trx: Transaction<Schema>,
  building: Building,
  { siteId, most }: Slice,
): Promise<Counted> {
  const rows: ResponseRow[] = await trx
    .selectFrom('response')
    .select(['site_id', 'id', 'state', 'ratings', 'commented', 'touchpoint_id', 'channel', 'seq'])
    .select(['day', 'moved_in', 'moved_day', 'answered_at', 'attributes', 'locale'])
    .where('site_id', '=', siteId)
    .where('id', '>', building.next.passed)
    .orderBy('id')
    .limit(most)
    .execute()
  const isErased = ({ state }: ResponseRow) => state === stateNumber('erased')
  const moved = await move(trx, 'response', rows, building, row =>
    isErased(row) ? undefined : row.answered_at,
  )
  const [tally, byFacts] = [new TallyChanges(), new DimensionChanges()]
  const folded = (await readCursors(trx, [{ site_id: siteId }])).get(siteId) ?? 0
  for (const row of moved) {
    countResponse(tally, row, building.next, 1)
    // What is not folded yet will be, into both generations.
    if (row.seq <= folded) countFacts(byFacts, row, building.next, 1)
  }
  await byFacts.write(trx)
  return await writeCounts(trx, tally, rows, most)
}

type ImpressionRow = CountedImpression & Pick<Schema['impression'], 'id' | 'events' | 'quarter_hour'>

async function countImpressions(
  trx: Transaction<Schema>,
  building: Building,
  { siteId, most }: Slice,
): Promise<Counted> {
  const rows: ImpressionRow[] = await trx
    .selectFrom('impression')
    .select(['site_id', 'id', 'touchpoint_id', 'measure_id', 'channel', 'events'])
    .select(['day', 'moved_in', 'moved_day', 'quarter_hour'])
    .where('site_id', '=', siteId)
    .where('id', '>', building.next.passed)
    .orderBy('id')
    .limit(most)
    .execute()
  const moved = await move(trx, 'impression', rows, building, ({ quarter_hour }) =>
    quarter_hour === null ? undefined : momentOf(quarter_hour),
  )
  const tally = new TallyChanges()
  for (const row of moved) countEvents(tally, row, building.next, row.events)
  return await writeCounts(trx, tally, rows, most)
}

/** The rows with the days that they have in both generations, which are kept. */
async function move<Row extends Days & { site_id: number; id: string }>(
  trx: Transaction<Schema>,
  table: 'response' | 'impression',
  rows: Row[],
  building: Building,
  momentIn: (row: Row) => number | undefined,
): Promise<Row[]> {
  const all = rows.map(row => ({ row, days: movedDays(row, momentIn(row), building) }))
  await moveRows(
    trx,
    table,
    all.flatMap(({ row, days }) => (days ? { site_id: row.site_id, id: row.id, ...days } : [])),
  )
  return all.map(({ row, days }) => ({ ...row, ...days }))
}

async function writeCounts(
  trx: Transaction<Schema>,
  tally: TallyChanges,
  rows: { id: string }[],
  most: number,
): Promise<Counted> {
  await tally.write(trx)
  const done = tally
    .list()
    .reduce((sum, cell) => countColumns.reduce((inner, column) => inner + cell[column], sum), 0)
  return { done, last: rows.length < most ? undefined : rows.at(-1)?.id }
}

const note = async (
  trx: Transaction<Schema>,
  siteId: number,
  { done, ...set }: { part?: string; passed: string; done: number },
): Promise<void> =>
  void (await trx
    .updateTable('recounting')
    .set({ ...set, done: sql<number>`done + ${done}` })
    .where('site_id', '=', siteId)
    .execute())
