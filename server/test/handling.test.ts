import { afterEach, beforeEach, expect, test } from 'vitest'
import { retainAll } from '../src/domain/privacy/retain.ts'
import { foldAll } from '../src/jobs/fold.ts'
import { copyResponse } from './support/copy-response.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

async function give(answer: object = {}): Promise<string> {
  const id = freshId()
  server.clock.now += 1000
  await server.answer({ ...npsAnswer({ id }), ...answer })
  return id
}
const read = async (id: string) => (await server.call('GET', `/v1/responses/${id}`)).body
const patch = async (id: string, change: object) => await server.call('PATCH', `/v1/responses/${id}`, change)
const bulk = async (body: object) => await server.call('POST', '/v1/responses/bulk', body)
const note = async (id: string, body: object) => await server.call('POST', `/v1/responses/${id}/notes`, body)
const counts = async () =>
  JSON.stringify((await server.call('GET', '/v1/trends?touchpoint=account')).body.series)
const changesOf = async (id: string) =>
  (await server.rows<{ seq: number }>(`select seq from outbox where response_id = '${id}'`)).length

test('adds, removes and sets tags, in their order and each once', async () => {
  const id = await give()
  expect((await patch(id, { add_tags: ['vip', ' refund ', 'vip'] })).body.tags).toEqual(['refund', 'vip'])
  expect((await patch(id, { add_tags: ['Zoë'], remove_tags: ['vip', 'none'] })).body.tags).toEqual([
    'Zoë',
    'refund',
  ])
  expect((await patch(id, { tags: ['new'] })).body.tags).toEqual(['new'])
  expect((await patch(id, { tags: [] })).body.tags).toEqual([])
})

test('says who handles a response, since when, and takes it back', async () => {
  const id = await give()
  server.clock.now += 5000
  const at = new Date(server.clock.now).toISOString()
  expect((await patch(id, { handled_by: 'Bo' })).body).toMatchObject({ handled_by: 'Bo', handled_at: at })
  server.clock.now += 5000
  expect((await patch(id, { handled_by: 'Bo', add_tags: ['x'] })).body).toMatchObject({ handled_at: at })
  expect((await patch(id, { handled_by: null })).body).toMatchObject({ handled_by: null, handled_at: null })
})

test('tells all who follow a response, and neither counts it again nor takes it for the visitor’s change', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['locale'] })
  const id = await give({ locale: 'de' })
  const throwIt = {
    onError: (error: unknown) => {
      throw error
    },
  }
  await foldAll(server.app.deps.store, throwIt)
  const dimensions = async () => await server.rows('select value_id, c9, c0 from tally_dimension')
  const before = [await counts(), await dimensions()]
  server.clock.now += 5000
  const { body } = await patch(id, { add_tags: ['vip'] })
  await note(id, { text: 'Called back' })
  expect(body).toMatchObject({ revision: 1, updated_at: new Date(server.clock.now).toISOString() })
  expect(await changesOf(id)).toBe(3)
  await foldAll(server.app.deps.store, throwIt)
  expect([await counts(), await dimensions()]).toEqual(before)
  await server.answer(npsAnswer({ id, revision: 2, answers: { recommend: 1 }, locale: 'de' }))
  expect(await read(id)).toMatchObject({ revision: 2, tags: ['vip'], notes: [{ text: 'Called back' }] })
})

test('changes nothing, and tells nobody, where all is so already', async () => {
  const id = await give()
  await patch(id, { tags: ['a'], handled_by: 'Bo' })
  const before = await changesOf(id)
  await patch(id, { add_tags: ['a'], remove_tags: ['b'], handled_by: 'Bo' })
  expect(await changesOf(id)).toBe(before)
})

test('keeps notes with who wrote them and when, until they are removed', async () => {
  const id = await give()
  const at = new Date(server.clock.now).toISOString()
  const prefix = server.key.slice(0, 12)
  expect(await note(id, { text: 'First' })).toEqual({
    status: 201,
    body: { id: 1, text: 'First', author: prefix, created_at: at },
  })
  await note(id, { text: 'Second', author: 'Bo' })
  expect((await server.call('GET', `/v1/responses/${id}/notes`)).body).toMatchObject([
    { id: 1, author: prefix },
    { id: 2, author: 'Bo' },
  ])
  expect((await server.call('DELETE', `/v1/responses/${id}/notes/1`)).status).toBe(204)
  expect((await server.call('DELETE', `/v1/responses/${id}/notes/1`)).status).toBe(404)
  expect((await read(id)).notes).toMatchObject([{ id: 2 }])
  // A deletion that is sent twice meets no other note.
  expect((await server.call('DELETE', `/v1/responses/${id}/notes/2`)).status).toBe(204)
  expect((await note(id, { text: 'Third' })).body.id).toBe(3)
})

test('refuses what is beyond its limits, and leaves the response as it was', async () => {
  const id = await give()
  const twenty = Array.from({ length: 20 }, (_, n) => `t${n}`)
  await patch(id, { tags: twenty })
  expect(await patch(id, { add_tags: ['t20'] })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'add_tags' }] },
  })
  expect((await read(id)).tags).toHaveLength(20)
  for (const tags of [['x'.repeat(51)], ['a,b'], [' '], ['a\nb'], [...twenty, 't20']])
    expect((await patch(id, { tags })).status).toBe(400)
  expect((await patch(id, {})).status).toBe(400)
  expect((await note(id, { text: 'x'.repeat(2001) })).status).toBe(400)
  for (let more = 0; more < 100; more++) await note(id, { text: 'x' })
  expect((await note(id, { text: 'x' })).status).toBe(409)
  expect((await patch(freshId(), { tags: [] })).status).toBe(404)
  expect((await note(freshId(), { text: 'x' })).status).toBe(404)
})

test('changes many by their ids, or as many as a filter finds', async () => {
  const unhappy = [await give({ answers: { recommend: 1 } }), await give({ answers: { recommend: 2 } })]
  const happy = await give()
  const full = await give()
  await patch(full, { tags: Array.from({ length: 20 }, (_, n) => `t${n}`) })
  expect((await bulk({ ids: [happy, happy, full, freshId()], change: { add_tags: ['a'] } })).body).toEqual({
    ...{ changed: 1, full: 1, next: null },
  })
  const change = { add_tags: ['call'], handled_by: 'Bo' }
  expect((await bulk({ where: { band: 'negative', handled: 'no' }, change })).body).toEqual({
    ...{ changed: 2, full: 0, next: null },
  })
  expect((await read(unhappy[0] as string)).tags).toEqual(['call'])
  await server.call('POST', '/v1/filters', { key: 'calls', name: 'Calls', query: { tag: ['call'] } })
  expect((await bulk({ filter: 'calls', change: { handled_by: null } })).body.changed).toBe(2)
  for (const body of [{ change }, { ids: [happy], where: {}, change }, { where: {}, change: {} }])
    expect((await bulk(body)).status).toBe(400)
})

test('changes more than a request should in several of them, each response once', {
  timeout: 60_000,
}, async () => {
  await give()
  await copyResponse(server, 5100)
  const ask = { where: {}, change: { add_tags: ['seen'] } }
  const first = (await bulk(ask)).body
  expect(first).toMatchObject({ changed: 5000, next: expect.any(String) })
  expect((await bulk({ ...ask, cursor: first.next })).body).toMatchObject({ changed: 101, next: null })
})

test('removes what was noted when an answer is anonymised, and tags and who handles it when it is erased', async () => {
  await server.call('PATCH', '/v1/surveys/account-nps', { keep_days: 8 })
  const [old, erased] = [await give(), await give({ customer: { id: 'c1' } })]
  for (const id of [old, erased]) {
    await patch(id, { tags: ['vip'], handled_by: 'Bo' })
    await note(id, { text: 'Ann called' })
  }
  expect((await server.call('POST', '/v1/exports', { customer: 'c1' })).body.responses).toMatchObject([
    { id: erased, tags: ['vip'], notes: [{ text: 'Ann called' }] },
  ])
  await server.call('POST', '/v1/erasures', { customer: 'c1' })
  for (const table of ['response_note', 'response_tag', 'handling'])
    expect(await server.rows(`select response_id from ${table}`)).toEqual([{ response_id: old }])
  server.clock.now += 9 * 86_400_000
  await retainAll(server.app.deps, {
    onError: error => {
      throw error
    },
  })
  expect(await server.rows('select response_id from response_note')).toEqual([])
  expect(await read(old)).toMatchObject({ tags: ['vip'], handled_by: 'Bo', notes: [] })
  expect((await patch(erased, { tags: [] })).status).toBe(404)
})
