import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { openStore } from '../src/store/open-store.ts'
import { readWidgetFiles } from '../src/widget-files.ts'
import { type Listening, listen } from './support/live-reader.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let postgres: RealPostgres
let one: TestServer
let two: App
const addresses: string[] = []
const closing: (() => void)[] = []
beforeAll(async () => {
  postgres = await startPostgres()
  const databaseUrl = await postgres.createDatabase()
  one = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(one)
  const widget = readWidgetFiles(fileURLToPath(new URL('../../widget/dist/', import.meta.url)))
  two = await createApp({ store: await openStore(databaseUrl), now: () => one.clock.now, widget })
  for (const node of [one.app, two]) addresses.push(await node.listen({ port: 0, host: '127.0.0.1' }))
})
afterAll(async () => {
  for (const close of closing) close()
  await two.close()
  await two.deps.store.close()
  await one.close()
  await postgres.stop()
})

const open = async (node: 0 | 1, more: Listening = {}) => {
  const reader = await listen(addresses[node] as string, one.key, more)
  closing.push(reader.close)
  return reader
}
const answerAt = async (node: App, given: object = {}) => {
  const id = freshId()
  const headers = { 'content-type': 'text/plain' }
  const payload = JSON.stringify(npsAnswer({ id, ...given }))
  expect((await node.inject({ method: 'POST', url: '/v1/answers', headers, payload })).statusCode).toBe(202)
  return id
}

test('tells readers of each node what either has taken, and takes back what either has erased', async () => {
  const readers = [await open(0), await open(1)]
  const ids = [await answerAt(one.app), await answerAt(two)]
  for (const reader of readers) {
    await reader.until(() => reader.answers().length === 2)
    expect(reader.answers()).toEqual(ids)
    await reader.until(heard => heard.at(-1)?.data.touchpoints?.[0].count === 2)
  }
  await one.call('POST', '/v1/erasures', { response: ids[1] })
  for (const reader of readers)
    await reader.until(heard => heard.some(({ event, data }) => event === 'removed' && data.id === ids[1]))
})

test('loses nothing and tells nothing twice, though both write at once and readers come back to another node', async () => {
  const steady = await open(0)
  const restless = [await open(0)]
  const ids: string[] = []
  // However fast the writing is, it lasts until the reader has changed its node four times.
  const write = async (node: App) => {
    for (let round = 0; round < 12 || restless.length < 5; round++)
      ids.push(...(await Promise.all(Array.from({ length: 20 }, () => answerAt(node)))))
  }
  let isOver = false
  const move = async () => {
    for (let turn = 1; !isOver; turn++) {
      const last = restless.at(-1) as (typeof restless)[number]
      const heard = last.answers().length
      await Promise.race([last.until(() => last.answers().length > heard || isOver), writing])
      last.close()
      await last.ended
      restless.push(await open((turn % 2) as 0 | 1, { lastId: last.lastId() }))
    }
  }
  const writing = Promise.all([write(one.app), write(two)])
  const moving = move()
  await writing
  isOver = true
  await moving
  const last = restless.at(-1) as (typeof restless)[number]
  const heardByRestless = () => restless.flatMap(reader => reader.answers())
  await steady.until(() => steady.answers().length >= ids.length)
  await last.until(() => heardByRestless().length >= ids.length)
  expect(steady.answers().toSorted()).toEqual(ids.toSorted())
  expect(heardByRestless().toSorted()).toEqual(ids.toSorted())
})
