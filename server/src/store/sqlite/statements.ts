import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** So many statements are remembered; each takes some kilobytes. */
const most = 200

/** The same database, but that a statement which was prepared lately is not prepared again. */
export function rememberStatements(database: Database): SqliteDatabase {
  const known = new Map<string, Statement>()
  return {
    close: () => void database.close(),
    prepare: sql => {
      const statement = known.get(sql) ?? database.prepare(sql)
      // Whatever was used last stands at the end, and goes last.
      known.delete(sql)
      known.set(sql, statement)
      if (known.size > most) known.delete(known.keys().next().value as string)
      return statement as never
    },
  }
}
