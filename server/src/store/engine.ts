import { type Kysely, PostgresAdapter } from 'kysely'

/** Does this connection speak to PostgreSQL, and not to SQLite? */
// biome-ignore lint/suspicious/noExplicitAny: the schema does not matter, migrations have none
export const isPostgres = (db: Kysely<any>): boolean => db.getExecutor().adapter instanceof PostgresAdapter
