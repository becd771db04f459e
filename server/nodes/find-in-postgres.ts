import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { createByteCounter } from './find-bytes.ts'

/** In how many rows of all tables a text stands, in whichever column. */
export async function findInRows(url: string, text: string): Promise<number> {
  return await eachTable(url, async (client, table) => {
    const query = `select count(*)::int as n from ${table} as row where strpos(row::text, $1) > 0`
    return (await client.query(query, [text])).rows[0].n
  })
}

/** How often a text stands in a dump of a database, and what has made the dump. */
export async function findInDump(url: string, text: string): Promise<{ count: number; by: string }> {
  const count = await findInPgDump(url, text)
  return count === undefined ? { count: await findInCopies(url, text), by: 'copy' } : { count, by: 'pg_dump' }
}

/** Undefined where there is no pg_dump, or one of an older version than the server. */
async function findInPgDump(url: string, text: string): Promise<number | undefined> {
  const child = spawn('pg_dump', ['--dbname', url], { stdio: ['ignore', 'pipe', 'ignore'] })
  const counter = createByteCounter(text)
  child.stdout.on('data', counter.add)
  const code = await Promise.race([
    once(child, 'close').then(([code]) => code),
    new Promise(resolve => child.once('error', () => resolve(undefined))),
  ])
  return code === 0 ? counter.count() : undefined
}

/** The driver drops what COPY sends, but lets others hear it. */
interface Copying {
  connection: NodeJS.EventEmitter
}

async function findInCopies(url: string, text: string): Promise<number> {
  return await eachTable(url, async (client, table) => {
    const counter = createByteCounter(text)
    const hear = ({ chunk }: { chunk: Buffer }) => counter.add(chunk)
    const { connection } = client as unknown as Copying
    connection.on('copyData', hear)
    await client.query(`copy ${table} to stdout`)
    connection.off('copyData', hear)
    return counter.count()
  })
}

async function eachTable(
  url: string,
  count: (client: pg.Client, table: string) => Promise<number>,
): Promise<number> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public'")
    let sum = 0
    for (const { tablename } of rows) sum += await count(client, `"${tablename}"`)
    return sum
  } finally {
    await client.end()
  }
}
