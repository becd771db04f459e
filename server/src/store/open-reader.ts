import { Kysely, PostgresDialect } from 'kysely'
import { openPool } from './postgres/pool.ts'
import type { Schema } from './schema.ts'
import { openConnection } from './sqlite/connection.ts'
import { OpenSqliteDialect } from './sqlite/dialect.ts'

/** A connection of one's own beside a server that may be running, for long looks; the caller destroys it. */
export function openReader(url: string): Kysely<Schema> {
  const dialect = url.startsWith('file:')
    ? new OpenSqliteDialect(openConnection(url.slice('file:'.length), 'reader'))
    : new PostgresDialect({ pool: openPool(url, { most: 1, statementMs: 0 }) })
  return new Kysely<Schema>({ dialect })
}
