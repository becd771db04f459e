import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import { encodeTexts } from '../postgres/binary.ts'
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
  if (isPostgres(db)) {
    const type = sql.raw(typeof values[0] === 'number' ? '::bigint[]' : '')
    return sql<SqlBool>`${sql.ref(column)} = any(${encodeTexts(values.map(String))}::text[]${type})`
  }
  return sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
}
