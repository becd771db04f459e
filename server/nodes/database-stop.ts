import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { until } from './until.ts'

/** The first process of a PostgreSQL server on this machine, which starts all others. */
export async function findPostmaster(databaseUrl: string): Promise<{ pid: number; lock: string }> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const { rows } = await client.query('show data_directory')
  await client.end()
  const lock = join(rows[0].data_directory, 'postmaster.pid')
  return { lock, pid: Number(readFileSync(lock, 'utf8').split('\n')[0]) }
}

/** Stops it as a crash would: it finishes nothing, and its next start has to recover from the log. */
export async function stopImmediately(databaseUrl: string): Promise<void> {
  const { pid, lock } = await findPostmaster(databaseUrl)
  process.kill(pid, 'SIGQUIT')
  await until('the database is gone', () => !existsSync(lock) && !isAlive(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
