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
      const found = known.get(sql)
      if (found) return found as never
      const statement = database.prepare(sql)
      if (known.size >= most) known.delete(known.keys().next().value as string)
      known.set(sql, statement)
      return statement as never
    },
  }
}
