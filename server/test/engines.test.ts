import { afterAll, beforeAll, expect, test } from 'vitest'
import { usualDoubts } from '../src/domain/collecting/doubts.ts'
import { randomOperations } from './support/random-operations.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

const openBoth = async (): Promise<[TestServer, TestServer]> => {
  const servers: TestServer[] = []
  for (const databaseUrl of [undefined, await postgres.createDatabase()]) {
    const server = await openTestServer(undefined, {
      doubtRules: usualDoubts,
      ...(databaseUrl && { databaseUrl }),
    })
    await addNpsSurvey(server)
    await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan', 'locale'] })
    servers.push(server)
  }
  return servers as [TestServer, TestServer]
}

test.each([1, 2])(
  'gives the same answers on SQLite and PostgreSQL (seed %i)',
  { timeout: 120_000 },
  async seed => {
    const [sqlite, onPostgres] = await openBoth()
    let compared = 0
    for (const operation of randomOperations(seed, 400)) {
      const one = await operation(sqlite)
      const other = await operation(onPostgres)
      expect(other).toEqual(one)
      compared++
    }
    expect(compared).toBe(400)
    await sqlite.close()
    await onPostgres.close()
  },
)
