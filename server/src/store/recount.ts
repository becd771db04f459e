import { type Kysely, sql, type Transaction } from 'kysely'
import { countResponse } from './count-response.ts'
import { atOneMoment } from './engine.ts'
import type { Generation } from './generations/generation.ts'
import { countEvents } from './impressions.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { countColumns, keyColumns, TallyChanges } from './tally.ts'
import { type CellDifference, compare } from './tally-differences.ts'

const slice = 2000

export interface Recount {
  responses: number
  impressions: number
  /** How many cells of counts were compared. */
  cells: number
  /** Those that a recount of the rows does not give. */
  differences: CellDifference[]
}

/**
 * Counts all rows anew and compares the result with the counts that trends are read from, in one view of the database that does
 * not change meanwhile. `progress` hears how many rows of how many were counted.
 */
export async function recount(
  db: Kysely<Schema>,
  progress: (done: number, all: number) => void,
): Promise<Recount> {
  return await atOneMoment(db).execute(async trx => {
    const servedAt = await readServed(trx)
    const [responses, impressions] = [await countRows(trx, 'response'), await countRows(trx, 'impression')]
    const tally = new TallyChanges()
    let done = 0
    await eachRow(trx, 'response', row => {
      countResponse(tally, row, servedAt(row.site_id), 1)
      if (++done % slice === 0) progress(done, responses + impressions)
    })
    await eachRow(trx, 'impression', row => {
      countEvents(tally, row, servedAt(row.site_id), row.events)
      if (++done % slice === 0) progress(done, responses + impressions)
    })
    progress(done, done)
    return { responses, impressions, ...compare(await readTally(trx), tally.list()) }
  })
}

/** The generation that trends of a site are read from. */
async function readServed(trx: Transaction<Schema>): Promise<(siteId: number) => Pick<Generation, 'number'>> {
  const rows = await trx.selectFrom('site').select(['id', 'generation as number']).execute()
  const served = new Map(rows.map(row => [row.id, row]))
  return siteId => served.get(siteId) as { number: number }
}

/** Every cell of the counts that trends are read from, all slots together; not those that are being built or removed. */
const readTally = async (trx: Transaction<Schema>) =>
  await trx
    .selectFrom('tally')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('site')
          .select('site.id')
          .whereRef('site.id', '=', 'tally.site_id')
          .whereRef('site.generation', '=', 'tally.generation'),
      ),
    )
    .select(keyColumns)
    .select(eb => countColumns.map(column => eb.cast<number>(eb.fn.sum(column), 'integer').as(column)))
    .groupBy(keyColumns)
    .execute()

async function countRows(trx: Transaction<Schema>, table: 'response' | 'impression'): Promise<number> {
  const { all } = await trx
    .selectFrom(table)
    .select(eb => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return Number(all)
}

interface Rows {
  response: ResponseTable
  impression: Schema['impression']
}

/** All rows of a table in the order of their keys, so that memory holds a slice of them only. */
async function eachRow<Table extends keyof Rows>(
  trx: Transaction<Schema>,
  table: Table,
  hear: (row: Rows[Table]) => void,
): Promise<void> {
  let [siteId, id] = [0, '']
  for (;;) {
    const { rows } = await sql<Rows[Table]>`select * from ${sql.table(table)}
      where (site_id, id) > (${siteId}, ${id}) order by site_id, id limit ${slice}`.execute(trx)
    for (const row of rows) hear(row)
    const last = rows.at(-1)
    if (!last || rows.length < slice) return
    ;[siteId, id] = [last.site_id, last.id]
  }
}
