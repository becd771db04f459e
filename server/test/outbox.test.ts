import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const events = () =>
  server.rows<{ id: string }>('select seq, event, response_id as id from outbox order by seq')

test('writes an event for each change of an answer, and none for what changes nothing', async () => {
  const id = freshId()
  await server.answer(npsAnswer({ id }))
  await server.answer(npsAnswer({ id }))
  await server.answer(npsAnswer({ id, answers: { recommend: 1 } }))
  await server.answer(npsAnswer({ id, revision: 2, answers: { recommend: 1 } }))
  await server.answer(npsAnswer({ id }))
  expect(await events()).toEqual([
    { seq: expect.any(Number), event: 0, id },
    { seq: expect.any(Number), event: 1, id },
  ])
})

test('numbers all changes in their order, and a row by its last one', async () => {
  const [a, b] = [freshId(), freshId()]
  await server.answer(npsAnswer({ id: a }))
  await server.answer(npsAnswer({ id: b }))
  await server.answer(npsAnswer({ id: a, revision: 2 }))
  expect((await events()).map(({ id }) => id)).toEqual([a, b, a])
  expect(await server.rows('select id from response order by seq')).toEqual([{ id: b }, { id: a }])
  expect(await server.rows('select seq from response except select seq from outbox')).toEqual([])
})
