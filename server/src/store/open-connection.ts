import { Kysely } from 'kysely'
import { PiecewisePostgresDialect } from './postgres/dialect.ts'
import { openPool } from './postgres/pool.ts'
import type { Schema } from './schema.ts'
import { openConnection } from './sqlite/connection.ts'
import { OpenSqliteDialect } from './sqlite/dialect.ts'

/** A connection of one's own beside a server that may be running, for long looks; the caller destroys it. */
export const openReader = (url: string): Kysely<Schema> => open(url, 'reader')

/** The same for long work, on a database that has the newest schema already. */
export const openWriter = (url: string): Kysely<Schema> => open(url, 'writer')

function open(url: string, role: 'reader' | 'writer'): Kysely<Schema> {
  const dialect = url.startsWith('file:')
    ? new OpenSqliteDialect(openConnection(url.slice('file:'.length), role))
    : new PiecewisePostgresDialect(openPool(url, { most: 2, statementMs: 0 }))
  return new Kysely<Schema>({ dialect })
}
