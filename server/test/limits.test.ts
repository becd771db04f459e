import { afterEach, expect, test } from 'vitest'
import { usualRates } from '../src/domain/collecting/gatekeeper.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
const open = async (trustProxy: string[] = []) => {
  const rates = { ...usualRates, address: { perSecond: 1, burst: 20 } }
  server = await openTestServer(undefined, { rates, trustProxy })
  await addNpsSurvey(server)
}
afterEach(async () => await server.close())

const send = async (forwarded?: string, remoteAddress = '192.0.2.1') => {
  const reply = await server.app.inject({
    method: 'POST',
    url: '/v1/answers',
    remoteAddress,
    headers: { 'content-type': 'text/plain', ...(forwarded && { 'x-forwarded-for': forwarded }) },
    payload: JSON.stringify(npsAnswer({ id: freshId() })),
  })
  return reply
}
const statusesOf = async (sent: ReturnType<typeof send>[]) => {
  const statuses = (await Promise.all(sent)).map(({ statusCode }) => statusCode)
  return {
    kept: statuses.filter(status => status === 202).length,
    limited: statuses.filter(s => s === 429).length,
  }
}

test('of ten times as many at once exactly as many pass as may, and no row more is kept', async () => {
  await open()
  expect(await statusesOf(Array.from({ length: 200 }, () => send()))).toEqual({ kept: 20, limited: 180 })
  expect(await server.keptIds()).toHaveLength(20)
  server.clock.now += 3000
  expect(await statusesOf(Array.from({ length: 30 }, () => send()))).toEqual({ kept: 3, limited: 27 })
})

test('says when to come back, with headers that let a page read it', async () => {
  await open()
  await Promise.all(Array.from({ length: 20 }, () => send()))
  const reply = await send()
  expect(reply.headers).toMatchObject({ 'retry-after': '1', 'access-control-allow-origin': '*' })
  expect(reply.headers['access-control-expose-headers']).toContain('Retry-After')
  expect(reply.json()).toMatchObject({ status: 429, code: 'limited' })
})

test('a forged X-Forwarded-For gains nothing', async () => {
  await open()
  const forged = Array.from({ length: 60 }, (_, index) => send(`198.51.${index}.1`))
  expect(await statusesOf(forged)).toEqual({ kept: 20, limited: 40 })
})

test('believes its own proxies, and whom they name, but no address before that', async () => {
  await open(['10.0.0.0/8'])
  const through = (index: number) => send(`203.0.${index}.1, 198.51.100.7`, '10.1.2.3')
  const many = Array.from({ length: 60 }, (_, index) => through(index))
  expect(await statusesOf(many)).toEqual({ kept: 20, limited: 40 })
  expect((await send('198.51.101.7', '10.1.2.3')).statusCode).toBe(202)
})
