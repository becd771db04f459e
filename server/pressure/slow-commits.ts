import Database from 'better-sqlite3'

/**
 * Loaded before the server, in each of its threads: after each commit of a transaction, while nothing of it is told to anybody
 * yet, the thread stands still for `PRESSURE_COMMIT_MS`, as it would while a slow disk carries out fsync.
 */
const { prepare } = Database.prototype
const never = new Int32Array(new SharedArrayBuffer(4))

Database.prototype.prepare = function (this: Database.Database, sql: string) {
  const statement = prepare.call(this, sql)
  if (this.readonly || !/^commit\b/i.test(sql)) return statement
  const run = statement.run.bind(statement) as (...values: unknown[]) => Database.RunResult
  statement.run = (...values: unknown[]) => {
    const result = run(...values)
    Atomics.wait(never, 0, 0, Number(process.env.PRESSURE_COMMIT_MS))
    return result
  }
  return statement
} as typeof prepare
