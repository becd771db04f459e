import { afterEach, beforeEach, expect, test } from 'vitest'
import { countsAt, importText, keptResponses, tableOf, upload, work } from './support/importing.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

test('takes all answers of an import out of the scores, puts them back, and removes them', async () => {
  await server.answer(npsAnswer({ id: freshId() }))
  const visitor = await countsAt(server, 'account')
  const run = await importText(server, tableOf(500))
  const counted = await countsAt(server, 'account')
  await server.call('PATCH', `/v1/imports/${run.id}`, { is_counted: false })
  await work(server)
  expect((await server.call('GET', `/v1/imports/${run.id}`)).body).toMatchObject({
    state: 'done',
    is_counted: false,
  })
  expect(await countsAt(server, 'account')).toEqual(visitor)
  await server.call('PATCH', `/v1/imports/${run.id}`, { is_counted: true })
  await work(server)
  expect(await countsAt(server, 'account')).toEqual(counted)
  expect((await server.call('DELETE', `/v1/imports/${run.id}`)).status).toBe(202)
  await work(server)
  expect((await server.call('GET', `/v1/imports/${run.id}`)).status).toBe(404)
  expect(await countsAt(server, 'account')).toEqual(visitor)
  expect(await keptResponses(server)).toHaveLength(1)
  expect(await server.customers()).toEqual([])
  expect((await importText(server, tableOf(500))).rows).toMatchObject({ kept: 500, known: 0 })
})

test('never gives the number of an import to another, so that removing it twice removes nothing else', async () => {
  const first = await importText(server, tableOf(1))
  const { id } = await importText(server, tableOf(2))
  await server.call('DELETE', `/v1/imports/${id}`)
  await work(server)
  const next = await upload(server, tableOf(3))
  expect(next.id).toBe(id + 1)
  expect((await server.call('DELETE', `/v1/imports/${id}`)).status).toBe(404)
  await server.call('DELETE', `/v1/imports/${next.id}`)
  await server.call('DELETE', `/v1/imports/${first.id}`)
  await work(server)
  expect((await upload(server, tableOf(4))).id).toBe(next.id + 1)
})
