import type { Database } from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'
import { rememberStatements } from './statements.ts'

/** SQLite changes tables within transactions as well; Kysely only uses that when it is told so. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * A full or failing disk ends a transaction by itself. Rolling back once more would fail, and that failure would hide the
 * reason.
 */
class ForgivingDriver extends SqliteDriver {
  readonly #database: Database

  constructor(database: Database) {
    super({ database: rememberStatements(database) })
    this.#database = database
  }

  /** A transaction that reads first and writes later could be refused at once in between, while another program writes. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const begin = this.#database.readonly ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** Kysely's SQLite, for a connection that is open already. */
export class OpenSqliteDialect extends SqliteDialect {
  readonly #database: Database

  constructor(database: Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): ForgivingDriver {
    return new ForgivingDriver(this.#database)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}
