import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let address: string
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  server.app.deps.store.isBusy = kind => kind === 'answers'
})
afterEach(async () => await server.close())

const send = async (path: string, body: object) =>
  await fetch(`${address}${path}`, { method: 'POST', body: JSON.stringify(body) })

test('tells a page of any origin when to send an answer again that cannot be taken, and accounts for it', async () => {
  const reply = await send('/v1/answers', npsAnswer({ id: freshId() }))
  expect(reply.status).toBe(503)
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Retry-After',
    'content-type': 'application/problem+json',
    'retry-after': expect.stringMatching(/^[2-4]$/),
  })
  expect(await reply.json()).toEqual({
    type: 'about:blank',
    title: 'Service Unavailable',
    status: 503,
    code: 'overloaded',
    detail: 'More arrives than can be kept now; send it again later.',
  })
  const { secret, row } = makeApiKey('prometheus', 'read', 0)
  await server.app.deps.store.insertApiKey({ ...row, site_id: null })
  const metrics = await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${secret}` } })
  const text = await metrics.text()
  expect(text).toContain('touchline_answers_total{outcome="overloaded"} 1\n')
  expect(text).toContain('{method="POST",route="/v1/answers",status="503"} 1\n')
})

test('takes everything else meanwhile', async () => {
  const shown = { site: 'shop', id: freshId(), survey: 'account-nps', version: 1, event: 'shown' }
  expect((await send('/v1/impressions', shown)).status).toBe(202)
  expect((await fetch(`${address}/livez`)).status).toBe(200)
  server.app.deps.store.isBusy = () => false
  expect((await send('/v1/answers', npsAnswer({ id: freshId() }))).status).toBe(202)
})

test('ends the connection of whoever is turned away while the server leaves', async () => {
  server.app.deps.readiness.isLeaving = true
  const reply = await send('/v1/answers', npsAnswer({ id: freshId() }))
  expect([reply.status, reply.headers.get('connection')]).toEqual([503, 'close'])
})
