import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'
import { touchline } from './support/touchline.ts'

let server: TestServer
let folder: string
const ids: string[] = []
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  folder = mkdtempSync(join(tmpdir(), 'touchline-export-'))
  for (const rating of [1, 5, 9]) {
    ids.push(freshId())
    server.clock.now += 1000
    await server.answer(npsAnswer({ id: ids.at(-1) as string, answers: { recommend: rating } }))
  }
  await server.call('PATCH', `/v1/responses/${ids[0]}`, { tags: ['a'] })
  await server.call('PATCH', `/v1/responses/${ids[1]}`, { tags: ['b'] })
  await server.call('POST', '/v1/filters', { key: 'low', name: 'L', query: { rating_max: 3 } })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const run = async (...words: string[]) =>
  await touchline(server.databaseUrl, 'export', '--site', 'shop', ...words)
const served = async (url: string) =>
  (await server.app.inject({ url, headers: { authorization: `Bearer ${server.key}` } })).body

test('writes beside a running server what the server would send', async () => {
  const all = await run()
  expect(all).toEqual({
    code: 0,
    out: await served('/v1/responses.csv'),
    err: 'Exported 3 responses of "shop".\n',
  })
  const some = await run(
    '--format',
    'ndjson',
    '--tag',
    'a',
    '--tag',
    'b',
    '--rating-min',
    '3',
    '--order',
    'desc',
  )
  expect(some.out).toBe(await served('/v1/responses.ndjson?tag=b'))
  expect((await run('--filter', 'low')).out).toBe(await served('/v1/responses.csv?filter=low'))
})

test('writes into a file that is not there yet, and tells programs how much', async () => {
  const file = join(folder, 'all.csv')
  expect(await run('--out', file, '--json')).toEqual({
    ...{ code: 0, err: '' },
    out: `${JSON.stringify({ responses: 3, format: 'csv', file })}\n`,
  })
  expect(readFileSync(file, 'utf8')).toBe(await served('/v1/responses.csv'))
  expect(await run('--out', file)).toMatchObject({
    code: 1,
    err: `${file} is there already; name a new file.\n`,
  })
})

test('says what is wrong with a selection, and notes in the audit log what was done', async () => {
  expect(await run('--band', 'angry')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^--band: .*negative/),
  })
  expect(await run('--touchpoint', 'moon')).toMatchObject({ code: 1, err: expect.stringContaining('"moon"') })
  expect(await touchline(server.databaseUrl, 'export', '--site', 'moon')).toMatchObject({ code: 1 })
  const { acts } = (await server.call('GET', '/v1/audit')).body
  expect(acts.filter(({ act }: { act: string }) => act === 'touchline export').length).toBe(4)
})
