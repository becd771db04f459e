import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { usualRates } from '../src/domain/collecting/gatekeeper.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/from-delighted.md', import.meta.url), 'utf8')
const commands = blocksOf(guide, 'sh')

let server: TestServer
let host: string
const folder = mkdtempSync(join(tmpdir(), 'touchline-history-'))
const variables: Record<string, string> = {}
beforeAll(async () => {
  server = await openTestServer()
  const { secret, row } = makeApiKey('installation', 'admin', 0)
  await server.app.deps.store.insertApiKey({ ...row, site_id: null })
  variables.INSTALLATION_SECRET = secret
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  host = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** The guide's commands, in their order; the site of its example is another one than that of all tests. */
const run = async (from: number, to: number) => {
  const replies = []
  for (const command of commands.slice(from, to)) {
    const reply = await runCurl(server, command.replace('"key": "shop"', '"key": "moved"'), variables)
    if (from === 0 && replies.length === 0) variables.SITE_SECRET = reply.body.secret_key
    replies.push(reply)
  }
  return replies
}

test('makes a site, a survey and a key for scripts by the commands of the guide', async () => {
  const replies = await run(0, 4)
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  expect(replies[3]?.body).toMatchObject({ scope: 'write', survey: 'nps' })
  variables.DELIGHTED_KEY = replies[3]?.body.secret_key
})

test('brings a history over with the script of the guide, once however often it runs', async () => {
  const [program, history] = [join(folder, 'bring-history.mjs'), join(folder, 'responses.json')]
  const [script] = blocksOf(guide, 'js') as [string]
  writeFileSync(program, script)
  const responses = Array.from({ length: 5 }, (_, index) => ({
    ...{ id: `${7000 + index}`, score: 6 + index, comment: index === 0 ? 'Late' : null },
    ...{ created_at: 1_700_000_000 + index, updated_at: null, person_properties: { plan: 'basic' } },
    person:
      index === 3
        ? null
        : { id: `${index % 2}`, email: `old${index % 2}@b.example`, name: 'Old', phone_number: null },
  }))
  const nameless = { id: '9', email: null, name: 'Nobody', phone_number: null }
  const [first] = responses
  const others = [
    { ...first, id: '8000', score: null },
    { ...first, id: '8001', person: { ...nameless, phone_number: '0170 123' } },
  ]
  responses[3] = { ...responses[3], person: nameless } as unknown as (typeof responses)[number]
  writeFileSync(history, JSON.stringify([...others, ...responses]))
  const command = blocksOf(guide, 'text').find(block => block.startsWith('node ')) as string
  const words = command
    .trim()
    .replace('http://127.0.0.1:8080', host)
    .replace('$DELIGHTED_KEY', variables.DELIGHTED_KEY as string)
    .split(' ')
    .slice(1)
  for (let run = 0; run < 2; run++) {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: folder })
    expect(stdout).toBe('5 responses are there.\n')
    expect(stderr.match(/The response \d+ was left out/g)).toEqual([
      'The response 8000 was left out',
      'The response 8001 was left out',
    ])
  }
  const kept = await server.rows('select answered_at from response order by answered_at')
  expect(kept).toEqual(responses.map(({ created_at }) => ({ answered_at: created_at * 1000 })))
  expect(await server.customers()).toHaveLength(2)
})

test('asks as the guide asks', async () => {
  const replies = await run(4, commands.length)
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 201, 200, 202])
  expect(replies[0]?.body).toMatchObject({ nps: 20, response_count: 5 })
  expect(replies[1]?.body).toMatchObject([{ score: 10, person: { email: 'old0@b.example' } }, {}, {}, {}, {}])
  expect(replies[2]?.body).toMatchObject({ name: 'Jony Appleseed', properties: { plan: 'basic' } })
})

test('points the client for Node elsewhere as the guide says', async () => {
  const [line] = blocksOf(guide, 'javascript') as [string]
  const source = line
    .replace('port: 8080', `port: ${new URL(host).port}`)
    .replace('const delighted =', 'return')
  const connect = new Function('require', 'process', source)
  const delighted = connect(createRequire(import.meta.url), { env: variables })
  expect(await delighted.metrics.retrieve()).toMatchObject({ nps: 20, response_count: 5 })
})

test('tells the limits of a key as they are', () => {
  expect(guide).toContain(
    `One key may send ${usualRates.key.burst} requests at once, and ${usualRates.key.perSecond} a second`,
  )
})
