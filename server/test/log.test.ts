import { afterEach, expect, test } from 'vitest'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let lines: Record<string, unknown>[]
const open = async () => {
  lines = []
  const logStream = { write: (line: string) => void lines.push(JSON.parse(line)) }
  server = await openTestServer(undefined, { logLevel: 'info', logStream })
}
afterEach(async () => await server.close())

const tellLoss = async (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  await server.app.inject({
    method: 'POST',
    url: '/v1/losses',
    remoteAddress,
    headers: { 'content-type': 'text/plain', ...headers },
    payload: '{"site":"shop","answers":3}',
  })

test('names the request in each line, and the trace that a proxy began', async () => {
  await open()
  const trace = '0af7651916cd43dd8448eb211c80319c'
  await tellLoss({ traceparent: `00-${trace}-b7ad6b7169203331-01` })
  await tellLoss({ traceparent: 'not a trace' })
  expect(lines).toMatchObject([
    { site: 'shop', answers: 3, trace, reqId: expect.any(String) },
    { site: 'shop' },
  ])
  expect(lines[1]).not.toHaveProperty('trace')
  expect(lines[0]?.reqId).not.toBe(lines[1]?.reqId)
})

test('tells the id of the request to whoever is refused', async () => {
  await open()
  const reply = await server.app.inject({ url: '/v1/nothing' })
  expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

test('says once that a proxy tells addresses and is not believed', async () => {
  await open()
  const forwarded = { 'x-forwarded-for': '9.9.9.9' }
  await tellLoss()
  await tellLoss(forwarded, '9.9.9.8')
  await tellLoss(forwarded)
  const hints = lines.filter(({ msg }) => `${msg}`.includes('TOUCHLINE_TRUST_PROXY'))
  expect(hints).toHaveLength(1)
})
