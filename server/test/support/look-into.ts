import Database from 'better-sqlite3'

/** Looks into a file, beside a server that may have it open, and closes it whatever comes of the look: one that stays open keeps others from it. */
export function lookInto<Result>(
  file: string,
  look: (db: Database.Database) => Result,
  options: Database.Options = { readonly: true },
): Result {
  const db = new Database(file, options)
  try {
    return look(db)
  } finally {
    db.close()
  }
}
