import { type RawBuilder, sql, type Transaction } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'
import type { Part } from './generation.ts'
import type { Days } from './row-day.ts'

type Moved = Days & { site_id: number; id: string }

/**
 * Gives rows other days, in one statement. Both parts of the key come from the list: with the site as a constant SQLite would go through all
 * its rows, and look for each of them in the list.
 */
export async function moveRows(trx: Transaction<Schema>, table: Part, rows: Moved[]): Promise<void> {
  if (rows.length === 0) return
  const list = JSON.stringify(rows)
  const changed = isPostgres(trx) ? inPostgres(list) : inSqlite(list)
  await sql`update ${sql.table(table)} set day = changed.day, moved_in = changed.moved_in, moved_day = changed.moved_day
    from ${changed} as changed
    where ${sql.ref(`${table}.site_id`)} = changed.site_id and ${sql.ref(`${table}.id`)} = changed.id`.execute(
    trx,
  )
}

const inPostgres = (list: string): RawBuilder<unknown> =>
  sql`(select * from json_to_recordset(${list}::json)
    as (site_id bigint, id text, day bigint, moved_in bigint, moved_day bigint))`

const inSqlite = (list: string): RawBuilder<unknown> =>
  sql`(select value ->> 'site_id' as site_id, value ->> 'id' as id, value ->> 'day' as day,
    value ->> 'moved_in' as moved_in, value ->> 'moved_day' as moved_day from json_each(${list}))`
