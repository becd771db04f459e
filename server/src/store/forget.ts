import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import { changeResponses, type ResponseChange } from './change-responses.ts'
import { isPostgres } from './engine.ts'
import { shareGenerations } from './generations/read-generations.ts'
import { noDay } from './generations/row-day.ts'
import { forgetHandling } from './handling.ts'
import { forgetMoments } from './impressions.ts'
import { forgetNotes } from './notes.ts'
import { stateNumber } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { locked, takeNumbers } from './sequence.ts'

/** Whose responses, or which. */
export type Forgotten = { siteId: number } & (
  | {
      customer: string
      /** Only what was received until this moment; all of it when left out. */
      until?: number | undefined
    }
  | { ids: string[] }
)

type Rows = SelectQueryBuilder<Schema, 'response', ResponseTable>

/**
 * Erases a slice of responses with their counts. Of each a tombstone stays, which tells what was asked but not what was said,
 * when or by whom; nothing brings it back. Returns
 * how many; fewer than `most` means that none is left.
 */
export async function eraseResponses(
  db: Kysely<Schema>,
  of: Forgotten & { at: number; most: number },
): Promise<number> {
  return await changeSlice(
    db,
    of,
    { change: row => tombstoneOf(row, of.at), event: 'response.erased' },
    async (trx, rows) => {
      await forgetMoments(trx, rows)
      await forgetNotes(trx, rows)
      await forgetHandling(trx, rows)
    },
  )
}

/** Anonymises responses by their ids: what was rated stays and counts on, and so do the facts that it is counted by. */
export async function anonymiseResponses(
  db: Kysely<Schema>,
  of: { siteId: number; ids: string[]; at: number },
): Promise<number> {
  return await changeSlice(
    db,
    { ...of, most: of.ids.length },
    { change: row => anonymous(row, of.at), event: 'response.updated' },
    forgetNotes,
  )
}

/** Puts tombstones for ids that were erased elsewhere and never came here. */
export async function buryResponses(
  db: Kysely<Schema>,
  of: { siteId: number; ids: string[]; at: number },
): Promise<void> {
  await db.transaction().execute(async trx => {
    const numbers = await takeNumbers(trx, of.ids.length)
    const rows = of.ids.map((id, index) =>
      tombstoneOf({ ...unknown, site_id: of.siteId, id, seq: numbers[index] as number }, of.at),
    )
    await trx
      .insertInto('response')
      .values(rows)
      .onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing())
      .execute()
  })
}

/** The ids of a site's tombstones. */
export async function listTombstones(
  db: Kysely<Schema>,
  of: { siteId: number; after: string; most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('response')
    .select('id')
    .where('site_id', '=', of.siteId)
    .where('state', '=', sql.lit(stateNumber('erased')))
    .where('id', '>', of.after)
    .orderBy('id')
    .limit(of.most)
    .execute()
  return rows.map(({ id }) => id)
}

async function changeSlice(
  db: Kysely<Schema>,
  of: Forgotten & { most: number },
  change: Omit<ResponseChange, 'generations'>,
  alsoDo: (trx: Transaction<Schema>, rows: ResponseTable[]) => Promise<void>,
): Promise<number> {
  return await db.transaction().execute(async trx => {
    const generations = await shareGenerations(trx, of.siteId)
    const rows = await locked(trx, findRows(trx, of)).orderBy('id').limit(of.most).execute()
    await changeResponses(trx, rows, { ...change, generations })
    await alsoDo(trx, rows)
    return rows.length
  })
}

function findRows(trx: Transaction<Schema>, of: Forgotten): Rows {
  const rows = trx
    .selectFrom('response')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('state', '!=', stateNumber('erased'))
  if ('ids' in of) return rows.where('id', 'in', of.ids)
  const theirs = rows.where('id', 'in', idsOf(trx, of))
  return of.until === undefined ? theirs : theirs.where('received_at', '<=', of.until)
}

/** By the column or by the claim that waits with a doubted answer. Each half has an index of its own. */
const idsOf = (trx: Transaction<Schema>, { siteId, customer }: { siteId: number; customer: string }) =>
  trx
    .selectFrom('response')
    .select('id')
    .where('site_id', '=', siteId)
    .where('customer_id', '=', customer)
    .union(
      trx
        .selectFrom('response')
        .select('id')
        .where('site_id', '=', siteId)
        .where('state', '=', sql.lit(stateNumber('quarantined')))
        .where(
          sql<number>`${sql.raw(isPostgres(trx) ? 'strpos' : 'instr')}(claim, ${`"id":${JSON.stringify(customer)}`})`,
          '>',
          0,
        ),
    )

/** Of what was erased before it came here nothing is known. */
const unknown = {
  revision: 1,
  survey_id: 0,
  survey_version: 0,
  touchpoint_id: 0,
  channel: 0,
  source: 0,
  anonymised_at: null,
}

const tombstoneOf = (
  row: Pick<ResponseTable, keyof typeof unknown | 'site_id' | 'id' | 'seq'>,
  at: number,
): ResponseTable => ({
  ...row,
  ...nobody,
  ...noDay,
  doubt: null,
  state: stateNumber('erased'),
  content_hash: '',
  ratings: '[]',
  answers: '{}',
  commented: 0,
  locale: null,
  attributes: null,
  answered_at: 0,
  received_at: 0,
  updated_at: at,
})

/** What was rated, where and when is what the counts hold; words, page and customer tell who said it. */
function anonymous(row: ResponseTable, at: number): ResponseTable {
  const answers = Object.entries(JSON.parse(row.answers) as Record<string, unknown>)
  const numbers = answers.filter(([, value]) => typeof value === 'number')
  return {
    ...row,
    ...nobody,
    content_hash: '',
    answers: JSON.stringify(Object.fromEntries(numbers)),
    anonymised_at: at,
    updated_at: at,
  }
}

const nobody = { page: null, customer_id: null, verified: 0, claim: null }
