import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNpsSurvey, freshId, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const send = async (id: string, event: string) =>
  await server.call('POST', '/v1/impressions', { site: 'shop', id, survey: 'account-nps', version: 1, event })
const total = async () => (await server.call('GET', '/v1/trends?touchpoint=account')).body.series[0].total

test('counts each event of a showing once, however often it comes', async () => {
  const id = freshId()
  expect(await send(id, 'shown')).toEqual({ status: 202, body: { id, event: 'shown' } })
  await Promise.all([
    send(id, 'shown'),
    send(id, 'dismissed'),
    send(id, 'dismissed'),
    send(freshId(), 'shown'),
  ])
  await send(id, 'started')
  expect(await total()).toMatchObject({
    shown: 2,
    started: 1,
    dismissed: 1,
    count: 0,
    score: null,
    interval: null,
  })
})

test('refuses an unknown event with the field that is wrong', async () => {
  expect(await send(freshId(), 'clicked')).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'event' }] },
  })
})

test('hears of answers that a browser had to drop, of a site that exists', async () => {
  const tell = async (body: object) => await server.call('POST', '/v1/losses', body)
  expect(await tell({ site: 'shop', answers: 3 })).toEqual({
    status: 202,
    body: { site: 'shop', answers: 3 },
  })
  expect((await tell({ site: 'nowhere', answers: 3 })).status).toBe(404)
  expect((await tell({ site: 'shop', answers: 0 })).status).toBe(400)
})
