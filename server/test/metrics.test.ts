import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { answerOutcomes } from '../src/meters.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let key: string
beforeEach(async () => {
  const rates = {
    site: { perSecond: 1, burst: 1000 },
    address: { perSecond: 1, burst: 12 },
    showing: { perSecond: 1, burst: 1000 },
    key: { perSecond: 1, burst: 1000 },
  }
  server = await openTestServer(undefined, { rates })
  await addNpsSurvey(server)
  const { secret, row } = makeApiKey('prometheus', 'read', 0)
  await server.app.deps.store.insertApiKey({ ...row, site_id: null })
  key = secret
})
afterEach(async () => await server.close())

const read = async (secret = key) =>
  await server.app.inject({ url: '/metrics', headers: { authorization: `Bearer ${secret}` } })
const countIn = (text: string, series: string) =>
  Number(new RegExp(`^${series.replace(/[{}"]/g, '\\$&')} (\\d+)$`, 'm').exec(text)?.[1])

test('accounts for every answer that was received', async () => {
  const id = freshId()
  const first = npsAnswer({ id })
  await server.answer(first)
  await server.answer(first)
  await server.answer(npsAnswer({ id, revision: 3 }))
  await server.answer(npsAnswer({ id, revision: 2 }))
  await server.answer(npsAnswer({ id, revision: 3, answers: { recommend: 1 } }))
  await server.answer('{"half a')
  await server.answer(npsAnswer({ id: freshId(), survey: 'nothing' }))
  for (let more = 0; more < 12; more++) await server.answer(npsAnswer({ id: freshId() }))

  const text = (await read()).body
  const counts = Object.fromEntries(
    answerOutcomes.map(outcome => [outcome, countIn(text, `touchline_answers_total{outcome="${outcome}"}`)]),
  )
  expect(counts).toEqual({
    ...{ accepted: 6, revised: 1, duplicate: 1, stale: 1, conflict: 1, quarantined: 0 },
    ...{ rejected: 2, limited: 7, overloaded: 0, unavailable: 0, failed: 0 },
  })
  const sum = Object.values(counts).reduce((total, count) => total + count, 0)
  expect(countIn(text, 'touchline_answers_received_total')).toBe(sum)
})

test('keeps and accounts for an answer whose browser has gone before the reply', async () => {
  await server.app.listen({ port: 0 })
  const { port } = server.app.server.address() as AddressInfo
  const body = JSON.stringify(npsAnswer({ id: freshId() }))
  const browser = connect(port, '127.0.0.1')
  server.app.server.once('request', request => request.once('end', () => browser.resetAndDestroy()))
  browser.write(
    `POST /v1/answers HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  await once(browser, 'close')
  await vi.waitFor(
    async () => {
      const text = (await read()).body
      expect(countIn(text, 'touchline_answers_received_total')).toBe(1)
      expect(countIn(text, 'touchline_answers_total{outcome="accepted"}')).toBe(1)
    },
    { timeout: 10_000 },
  )
})

test('measures requests by the template of their route, without anything that people sent', async () => {
  await server.call('GET', '/v1/surveys/account-nps')
  const { body } = await read()
  expect(body).toMatch(
    /http_server_request_duration_seconds_count\{method="GET",route="\/v1\/surveys\/:survey",status="200"\} 1/,
  )
  expect(body).not.toContain('account-nps')
})

test('opens to a key of the whole installation only', async () => {
  expect((await read(server.key)).statusCode).toBe(403)
  expect((await server.app.inject({ url: '/metrics' })).statusCode).toBe(401)
})
