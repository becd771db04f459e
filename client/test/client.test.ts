import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addNpsSurvey,
  freshId,
  openTestServer,
  type TestServer,
} from '../../server/test/support/test-server.ts'
import { apiTypes, typesFile } from '../generate.ts'
import { createTouchlineClient, type TouchlineClient } from '../src/client.ts'

let server: TestServer
let client: TouchlineClient
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' })
  client = createTouchlineClient({ url, key: server.key })
})
afterAll(async () => await server.close())

test('has the types of the API as it is; `node client/generate.ts` writes them anew', async () => {
  expect(readFileSync(typesFile, 'utf8')).toBe(await apiTypes())
})

test('reads what it has sent', async () => {
  const body = { site: 'shop', id: freshId(), survey: 'account-nps', version: 1, answers: { recommend: 9 } }
  const sent = await client.POST('/v1/answers', { body })
  expect(sent.data?.status).toBe('created')
  const { data } = await client.GET('/v1/trends', {
    params: { query: { touchpoint: ['account'], every: 'day', window: '28' } },
  })
  expect(data?.series[0]?.total).toMatchObject({ count: 1, score: 100 })
})

test('makes, changes and removes', async () => {
  const body = { key: 'support', name: 'Support', stage: 'get-help', metric: 'csat' } as const
  expect((await client.POST('/v1/touchpoints', { body })).response.status).toBe(201)
  const params = { path: { touchpoint: 'support' } }
  const changed = await client.PATCH('/v1/touchpoints/{touchpoint}', { params, body: { name: 'Help' } })
  expect(changed.data?.name).toBe('Help')
  expect((await client.DELETE('/v1/touchpoints/{touchpoint}', { params })).response.status).toBe(204)
})

test('hands over what was wrong', async () => {
  const { data, error } = await client.GET('/v1/trends', { params: { query: { touchpoint: 'nowhere' } } })
  expect(data).toBeUndefined()
  expect(error).toMatchObject({ code: 'unknown_touchpoint', errors: [{ field: 'touchpoint' }] })
})

test('is refused without a key', async () => {
  const stranger = createTouchlineClient({ url: server.app.listeningOrigin })
  expect((await stranger.GET('/v1/sites')).response.status).toBe(401)
})

test('does what its README shows', async () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const [, shown = ''] = /```ts\n(.*?)```/s.exec(read('../README.md')) ?? []
  expect(shown).toContain("from '@touchline/client'")
  const code = shown
    .replace('@touchline/client', new URL('../src/client.ts', import.meta.url).href)
    .replace('http://127.0.0.1:8080', server.app.listeningOrigin)
    .replace("'support'", "'account'")
  const folder = mkdtempSync(join(tmpdir(), 'touchline-client-'))
  try {
    writeFileSync(join(folder, 'shown.ts'), code)
    const env = { ...process.env, SITE_SECRET: server.key }
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'shown.ts')], { env })
    expect(stdout.trim().split('\n').length).toBeGreaterThan(10)
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d null null$/m)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
