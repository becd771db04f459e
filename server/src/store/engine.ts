import { type Kysely, PostgresAdapter, type TransactionBuilder } from 'kysely'

/** Does this connection speak to PostgreSQL, and not to SQLite? */
// biome-ignore lint/suspicious/noExplicitAny: the schema does not matter, migrations have none
export const isPostgres = (db: Kysely<any>): boolean => db.getExecutor().adapter instanceof PostgresAdapter

/** A transaction that sees the database as it stood at one moment, whatever others write meanwhile. */
export const atOneMoment = <Schema>(db: Kysely<Schema>): TransactionBuilder<Schema> =>
  isPostgres(db) ? db.transaction().setIsolationLevel('repeatable read') : db.transaction()
