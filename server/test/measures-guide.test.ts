import { readFileSync } from 'node:fs'
import { trendQuery } from '@touchline/shared/contract/trend.ts'
import { scales } from '@touchline/shared/scales.ts'
import { smallestEffect } from '@touchline/shared/verdict.ts'
import { windowLengths } from '@touchline/shared/window-lengths.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { npsDefinition, openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8')

let server: TestServer
let reader: string
beforeAll(async () => {
  server = await openTestServer()
  const touchpoint = { key: 'support', name: 'Support', stage: 'get-help', metric: 'nps' }
  await server.call('POST', '/v1/touchpoints', touchpoint)
  const definition = { ...npsDefinition, touchpoint: 'support' }
  await server.call('POST', '/v1/surveys', { key: 'support', name: 'S', status: 'live', definition })
  reader = (await server.call('POST', '/v1/keys', { name: 'Sheet', scope: 'read' })).body.secret_key
})
afterAll(async () => await server.close())

test('has commands that do what they say', async () => {
  const [trend, sheet, overview, alerts] = blocksOf(guide, 'sh') as [string, string, string, string]
  const run = async (command: string) =>
    await runCurl(server, command, { SITE_SECRET: server.key, READER_SECRET: reader })
  expect(await run(trend)).toMatchObject({ status: 200, body: { every: 'month', from: '2026-01-01' } })
  expect(await run(overview)).toMatchObject({ status: 200, body: { days: 28, stages: expect.any(Array) } })
  expect(await run(alerts)).toMatchObject({
    status: 200,
    body: { alerts: [], watched: [{ touchpoint: 'support' }] },
  })
  const address = /"http:\/\/127\.0\.0\.1:8080([^"]+)"/.exec(sheet)?.[1]?.replace('$READER_SECRET', reader)
  const rows = await server.app.inject({ url: address as string })
  expect(rows.body).toMatch(/^group,value,name,metric/)
})

test('names every parameter of a trend, every window, and what matters', () => {
  for (const name of Object.keys(trendQuery.shape)) expect(guide).toContain(`\`${name}\``)
  expect(guide).toContain(`${windowLengths.slice(0, -1).join(', ')} or ${windowLengths.at(-1)} days`)
  expect(guide).toContain(
    `${smallestEffect(scales.nps)} points of NPS, ${smallestEffect(scales.csat)} of CSAT or CES`,
  )
})

test('tells the bands as they are', () => {
  const range = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`)
  for (const { min, max, negativeTo, positiveFrom } of [scales.nps, scales.csat, scales.ces])
    expect(guide).toContain(
      `| ${range(min, negativeTo)}, ${range(negativeTo + 1, positiveFrom - 1)}, ${range(positiveFrom, max)} |`,
    )
})
