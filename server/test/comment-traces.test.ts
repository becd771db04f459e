import { dirname } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findInFolder, sumOf } from '../nodes/find-bytes.ts'
import { retainAll } from '../src/domain/privacy/retain.ts'
import { indexAll } from '../src/jobs/index-comments.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

/** A word whose beginning the index may share with the word before it; its end stands in the file wherever the word does. */
const end = 'ornithorhynchus'
const word = `abc${end}`

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const turn = {
  isOver: () => false,
  onError: (error: unknown) => {
    throw error
  },
}
const index = async () => await indexAll(server.app.deps.store, turn, async () => {})
const say = async (why: string, more: object = {}) => {
  const answer = npsAnswer({ id: freshId(), answers: { recommend: 3, why }, ...more })
  await server.answer(answer)
  return answer
}
const traces = async () => sumOf(await findInFolder(dirname(server.file), end))

/** Among comments of others, before and after, so that it stands in the middle of pages that stay. */
async function sayAmongOthers(more: object): Promise<void> {
  for (let number = 0; number < 300; number++) {
    if (number % 50 === 7) await say(`it was ${word} ${word}${number} long`, more)
    else await say(`abcother${number} was long`)
    if (number % 60 === 0) await index()
  }
  await index()
}

/** What the server does after an erasure, a little later. */
const rest = async () => await server.app.deps.store.rebuild(true)

test('leaves no byte of the words of an erased customer in any file', async () => {
  await sayAmongOthers({ customer: { id: 'nemo' } })
  expect(await traces()).toBeGreaterThan(0)
  const { body } = await server.call('POST', '/v1/erasures', { customer: 'nemo' })
  expect(body.erased).toBe(6)
  await rest()
  expect(await traces()).toBe(0)
  const { body: left } = await server.call('GET', '/v1/comments?search=long&limit=200')
  expect(left.comments).toHaveLength(200)
})

test('leaves none of what is anonymised after its time', async () => {
  await sayAmongOthers({})
  await server.call('PATCH', '/v1/surveys/account-nps', { keep_days: 30 })
  server.clock.now += 31 * 86_400_000
  expect(await retainAll(server.app.deps, turn)).toBe(300)
  await rest()
  expect(await traces()).toBe(0)
})

test('leaves none of what a visitor takes back', async () => {
  const answer = await say(`it was ${word}`)
  await say('something else')
  await index()
  await server.answer({ ...answer, revision: 2, answers: { recommend: 3, why: 'nothing' } })
  await index()
  await server.app.deps.store.forgetTraces()
  await rest()
  expect(await traces()).toBe(0)
})
