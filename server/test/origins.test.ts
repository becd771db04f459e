import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const allow = async (...origins: string[]) => await server.call('PATCH', '/v1/sites/shop', { origins })
const send = async (
  origin: string | undefined,
  url = '/v1/answers',
  payload: object = npsAnswer({ id: freshId() }),
) =>
  await server.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'text/plain', ...(origin !== undefined && { origin }) },
    payload: JSON.stringify(payload),
  })
const statuses = async (...origins: string[]) =>
  await Promise.all(origins.map(async origin => (await send(origin)).statusCode))

test('takes answers from pages of every origin with a name, until the site lists its own', async () => {
  expect(await statuses('https://shop.example', 'http://localhost:3000', 'null')).toEqual([202, 202, 403])
  await allow('https://shop.example', 'https://*.shop.example', 'http://[::1]:8080')
  expect(await statuses('https://shop.example', 'https://www.shop.example', 'http://[::1]:8080')).toEqual([
    202, 202, 202,
  ])
  expect(
    await statuses(
      'https://evil.example',
      'http://shop.example',
      'https://shop.example:8443',
      'https://notshop.example',
      'https://shop.example.evil.example',
      'https://.shop.example',
      'null',
      '',
    ),
  ).toEqual(Array(8).fill(403))
})

test('takes what comes from no page, because whoever is no browser can claim any origin', async () => {
  await allow('https://shop.example')
  expect((await send(undefined)).statusCode).toBe(202)
})

test('takes sandboxed frames and files only where "null" is listed', async () => {
  await allow('*', 'null')
  expect(await statuses('null', 'https://shop.example')).toEqual([202, 202])
})

test('says in a refusal how to mend it, with headers that let the page read it, and keeps nothing', async () => {
  await allow('https://shop.example')
  const reply = await send('https://evil.example')
  expect(reply.headers['access-control-allow-origin']).toBe('*')
  expect(reply.json()).toMatchObject({ code: 'forbidden', errors: [{ field: 'origin' }] })
  expect(reply.json().detail).toContain('PATCH /v1/sites/shop')
  expect(await server.keptIds()).toEqual([])
})

test('asks of impressions and reports of losses what it asks of answers', async () => {
  await allow('https://shop.example')
  const impression = { site: 'shop', id: freshId(), survey: 'account-nps', version: 1, event: 'shown' }
  expect((await send('https://evil.example', '/v1/impressions', impression)).statusCode).toBe(403)
  expect((await send('https://evil.example', '/v1/losses', { site: 'shop', answers: 1 })).statusCode).toBe(
    403,
  )
  expect((await send('https://shop.example', '/v1/impressions', impression)).statusCode).toBe(202)
})

test.each([
  'shop.example',
  'https://shop.example:443',
  'http://shop.example:80',
  'https://shop.example/',
  'ftp://shop.example',
  'https://*',
  '**',
  'https://SHOP.example',
])('refuses %s as an origin', async origin => {
  expect(await allow(origin)).toMatchObject({ status: 400, body: { errors: [{ field: 'origins.0' }] } })
})

test('refuses an empty list, which would refuse everybody', async () => {
  expect(await allow()).toMatchObject({ status: 400, body: { errors: [{ field: 'origins' }] } })
})
