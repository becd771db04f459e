import { type RawBuilder, sql, type Transaction } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'
import type { Part } from './generation.ts'
import type { Days } from './row-day.ts'

type Moved = Days & { site_id: number; id: string }

/** Gives rows of one site other days, in one statement. */
export async function moveRows(trx: Transaction<Schema>, table: Part, rows: Moved[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const changed = isPostgres(trx) ? inPostgres(rows) : inSqlite(rows)
  await sql`update ${sql.table(table)} set day = changed.day, moved_in = changed.moved_in, moved_day = changed.moved_day
    from ${changed} as changed
    where ${sql.ref(`${table}.site_id`)} = ${first.site_id} and ${sql.ref(`${table}.id`)} = changed.id`.execute(
    trx,
  )
}

const inPostgres = (rows: Moved[]): RawBuilder<unknown> =>
  sql`(select * from json_to_recordset(${JSON.stringify(rows)}::json)
    as (id text, day bigint, moved_in bigint, moved_day bigint))`

const inSqlite = (rows: Moved[]): RawBuilder<unknown> =>
  sql`(select value ->> 'id' as id, value ->> 'day' as day, value ->> 'moved_in' as moved_in, value ->> 'moved_day' as moved_day
    from json_each(${JSON.stringify(rows)}))`
