import type { CompiledQuery, Transaction } from 'kysely'
import { idOf, type NewResponse } from './revisions.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { postRows, queriesForIds } from './shapes.ts'

/** Named one by one, because a statement that asks for all columns cannot be prepared. */
const columns = Object.keys({
  ...{ site_id: 0, id: 0, revision: 0, content_hash: 0, state: 0, doubt: 0, claim: 0, seq: 0 },
  ...{ survey_id: 0, survey_version: 0, touchpoint_id: 0, channel: 0, source: 0 },
  ...{ ratings: 0, answers: 0, commented: 0, locale: 0, page: 0 },
  ...{ customer_id: 0, verified: 0, attributes: 0, anonymised_at: 0 },
  ...{ answered_at: 0, received_at: 0, updated_at: 0 },
  ...{ day: 0, moved_in: 0, moved_day: 0 },
} satisfies Record<keyof ResponseTable, 0>) as (keyof ResponseTable)[]

const changing = columns.filter(column => column !== 'site_id' && column !== 'id')

/** Asks for the rows that stand under these ids, kept from other writers until the transaction ends. */
export const queryStored = (trx: Transaction<Schema>, rows: NewResponse[]): CompiledQuery<ResponseTable>[] =>
  [...Map.groupBy(rows, ({ site_id }) => site_id)].flatMap(([first, group]) =>
    queriesForIds(trx, 'read responses', { first, ids: group.map(({ id }) => id) }, isAmong =>
      locked(
        trx,
        trx.selectFrom('response').select(columns).where('site_id', '=', first).where(isAmong).orderBy('id'),
      ),
    ),
  )

/** The rows by what names them. */
export const byId = (rows: ResponseTable[]): Map<string, ResponseTable> =>
  new Map(rows.map(row => [idOf(row), row]))

/** Rows that were not there when they were looked for. If one has come since then, the transaction fails. */
export const insertResponses = (trx: Transaction<Schema>, rows: ResponseTable[]): Promise<void> =>
  postRows(trx, 'insert responses', 'response', rows)

/** Every column but those of the key gets the new value. */
export const replaceResponses = (trx: Transaction<Schema>, rows: ResponseTable[]): Promise<void> =>
  postRows(trx, 'replace responses', 'response', rows, insert =>
    insert.onConflict(conflict =>
      conflict
        .columns(['site_id', 'id'])
        .doUpdateSet(eb =>
          Object.fromEntries(changing.map(column => [column, eb.ref(`excluded.${column}`)])),
        ),
    ),
  )
