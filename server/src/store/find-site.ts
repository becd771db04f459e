import { openPool } from './postgres/pool.ts'
import { openConnection } from './sqlite/connection.ts'

const question = 'select key from site order by key limit 1'
const statementMs = 5000

/** The key of the first site of a database, whose script can be asked for; undefined when there is none, or it cannot be read. */
export async function findSite(databaseUrl: string): Promise<string | undefined> {
  try {
    return databaseUrl.startsWith('file:')
      ? findInSqlite(databaseUrl.slice('file:'.length))
      : await findInPostgres(databaseUrl)
  } catch {
    return undefined
  }
}

function findInSqlite(file: string): string | undefined {
  const connection = openConnection(file, 'reader')
  try {
    return connection.prepare(question).pluck().get() as string | undefined
  } finally {
    connection.close()
  }
}

async function findInPostgres(url: string): Promise<string | undefined> {
  const pool = openPool(url, { most: 1, statementMs })
  try {
    return (await pool.query<{ key: string }>(question)).rows[0]?.key
  } finally {
    await pool.end()
  }
}
