import { checkDisk } from './check-disk.ts'
import { checkPostgres } from './check-postgres.ts'
import { checkSqlite } from './check-sqlite.ts'
import type { Clock } from './clock.ts'
import type { Finding } from './finding.ts'
import { guarded } from './guarded.ts'

/** So long may the checks of a database take, in milliseconds. */
const patienceMs = 15_000

/** Everything about the database that `DATABASE_URL` names, and the disk below it where that is ours to look at. */
export async function checkDatabase(url: string, clock: Clock): Promise<Finding[]> {
  if (!url.startsWith('file:'))
    return await guarded('database', patienceMs, signal => checkPostgres(url, clock, signal))
  const file = url.slice('file:'.length)
  return [
    ...(await guarded('disk', patienceMs, () => checkDisk(file, clock))),
    ...(await guarded('database', patienceMs, () => checkSqlite(file))),
  ]
}
