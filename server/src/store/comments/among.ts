import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'

/**
 * Does a column hold one of these values? One statement for any number of them: SQLite remembers some hundred statements, and answers need
 * theirs.
 */
export function among(
  db: Kysely<Schema>,
  column: string,
  values: readonly (string | number)[],
): RawBuilder<SqlBool> {
  const list = JSON.stringify(values)
  const type = typeof values[0] === 'number' ? 'bigint' : 'text'
  const all = isPostgres(db)
    ? sql`select value::${sql.raw(type)} from json_array_elements_text(${list}::json) as given (value)`
    : sql`select value from json_each(${list})`
  return sql<SqlBool>`${sql.ref(column)} in (${all})`
}
