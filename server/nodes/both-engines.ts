import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usualDoubts } from '../src/domain/collecting/doubts.ts'
import { addNpsSurvey, openTestServer, type TestServer } from '../test/support/test-server.ts'

/** A server, where its rows are, and the texts of its replies since somebody took them. */
export interface Recorded {
  server: TestServer
  databaseUrl: string
  takeReplies(): string[]
}

/** The same site twice. */
export interface Both {
  sqlite: Recorded
  postgres: Recorded
  close(): Promise<void>
}

/** The same site on a new SQLite file and on an empty PostgreSQL database. */
export async function openBoth(postgresUrl: string): Promise<Both> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-engines-'))
  const sqlite = await openRecorded(`file:${join(folder, 'compared.db')}`)
  const postgres = await openRecorded(postgresUrl)
  const close = async () => {
    await sqlite.server.close()
    await postgres.server.close()
    rmSync(folder, { recursive: true })
  }
  return { sqlite, postgres, close }
}

async function openRecorded(databaseUrl: string): Promise<Recorded> {
  const server = await openTestServer(undefined, { doubtRules: usualDoubts, databaseUrl })
  await addNpsSurvey(server)
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan', 'locale'] })
  let replies: string[] = []
  const inject = server.app.inject.bind(server.app) as (
    request: object,
  ) => Promise<{ statusCode: number; body: string }>
  const recording = async (request: object) => {
    const reply = await inject(request)
    replies.push(`${reply.statusCode} ${reply.body}`)
    return reply
  }
  Object.assign(server.app, { inject: recording })
  const takeReplies = () => {
    const taken = replies
    replies = []
    return taken
  }
  return { server, databaseUrl, takeReplies }
}
