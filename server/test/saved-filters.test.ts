import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const save = async (body: object) => await server.call('POST', '/v1/filters', body)
const unhappy = { key: 'unhappy', name: 'Unhappy', query: { band: 'negative', rating_max: 5 } }

test('keeps a selection under a name, changes it, and lets it go', async () => {
  const at = new Date(server.clock.now).toISOString()
  const kept = {
    ...unhappy,
    query: { band: ['negative'], rating_max: 5 },
    ...{ created_at: at, updated_at: at },
  }
  expect(await save(unhappy)).toEqual({ status: 201, body: kept })
  expect((await server.call('GET', '/v1/filters')).body).toEqual([kept])
  expect((await server.call('GET', '/v1/filters/unhappy')).body).toEqual(kept)
  server.clock.now += 1000
  const changed = { query: { commented: 'yes' }, updated_at: new Date(server.clock.now).toISOString() }
  expect((await server.call('PATCH', '/v1/filters/unhappy', { query: { commented: 'yes' } })).body).toEqual({
    ...kept,
    ...changed,
  })
  expect((await server.call('PATCH', '/v1/filters/unhappy', { name: 'N' })).body).toMatchObject({ name: 'N' })
  expect((await server.call('DELETE', '/v1/filters/unhappy')).status).toBe(204)
  for (const method of ['GET', 'DELETE'] as const)
    expect((await server.call(method, '/v1/filters/unhappy')).status).toBe(404)
  expect((await server.call('PATCH', '/v1/filters/unhappy', { name: 'N' })).status).toBe(404)
})

test('lists by a saved filter, and by what is said beside it instead of what it says of the same', async () => {
  const ids = new Map<number, string>()
  for (const rating of [1, 6, 9]) {
    const id = freshId()
    server.clock.now += 1000
    await server.answer(npsAnswer({ id, answers: { recommend: rating } }))
    ids.set(rating, id)
  }
  await save(unhappy)
  const list = async (query: string) =>
    (await server.call('GET', `/v1/responses?${query}`)).body.responses.map(({ id }: { id: string }) => id)
  expect(await list('filter=unhappy')).toEqual([ids.get(1)])
  expect(await list('filter=unhappy&rating_max=10')).toEqual([ids.get(6), ids.get(1)])
  expect(await list('filter=unhappy&band=positive&rating_max=10')).toEqual([ids.get(9)])
  const { body } = await server.app.inject({
    url: '/v1/responses.csv?filter=unhappy',
    headers: { authorization: `Bearer ${server.key}` },
  })
  expect(body.split('\r\n')).toHaveLength(3)
})

test('refuses what could not be asked, what names a person, and a key that is taken', async () => {
  const cases: [object, number][] = [
    [{ ...unhappy, query: { band: 'angry' } }, 400],
    [{ ...unhappy, query: { touchpoint: ['moon'] } }, 404],
    [{ ...unhappy, query: { customer: 'c1' } }, 400],
    [{ ...unhappy, query: { email: 'a@b.example' } }, 400],
    [{ ...unhappy, query: { limit: 5 } }, 400],
    [unhappy, 201],
    [unhappy, 409],
  ]
  for (const [body, status] of cases) expect([body, (await save(body)).status]).toEqual([body, status])
})
