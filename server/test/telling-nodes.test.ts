import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { openStore } from '../src/store/open-store.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { openReceiver } from './support/receiver.ts'
import { addChat, addRule } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

const options = { secrets: ['thirty-two letters are enough for it'], ownNetworks: ['127.0.0.0/8'] }

/** Complete, so that nothing is waited for. */
const answers = { recommend: 9, why: 'Because.' }

/** Of how many answers a message tells. */
const countIn = (body: string) => Number(/(\d+) more answers?/.exec(JSON.parse(body).text)?.[1] ?? 1)

async function openNodes() {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { ...options, databaseUrl })
  const store = await openStore(databaseUrl)
  const { widget } = server.app.deps
  const other = await createApp({ ...options, store, now: () => server.clock.now, widget })
  const receiver = await openReceiver()
  await addNpsSurvey(server)
  return {
    ...{ server, receiver, nodes: [server.app.deps.dispatcher, other.deps.dispatcher] as const },
    close: async () => {
      await receiver.close()
      await other.close()
      await store.close()
      await server.close()
    },
  }
}

test('tells people of everything once from two nodes on one database', { timeout: 90_000 }, async () => {
  const { server, receiver, nodes, close } = await openNodes()
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  await addRule(server, { event: 'response.created', tell: [chat] })
  for (let round = 0; round < 10; round++) {
    const given = Array.from({ length: 5 }, () => server.answer(npsAnswer({ id: freshId(), answers })))
    await Promise.all([...given, ...nodes.map(node => node.settle())])
    await Promise.all(nodes.map(node => node.settle()))
  }
  for (const node of nodes) await node.settle()
  expect(receiver.received.reduce((sum, { body }) => sum + countIn(body), 0)).toBe(50)
  expect(await server.rows('select distinct state from delivery')).toEqual([{ state: 1 }])
  const logs = await server.rows<{ log: string }>('select log from delivery')
  expect(new Set(logs.map(({ log }) => JSON.parse(log).length))).toEqual(new Set([1]))
  await close()
})

test('leaves people in peace, whichever node would tell them more', { timeout: 90_000 }, async () => {
  const { server, receiver, nodes, close } = await openNodes()
  const chat = await addChat(server, { kind: 'slack', url: receiver.url, bundle_minutes: 10 })
  await addRule(server, { event: 'response.created', tell: [chat] })
  let release = () => {}
  receiver.answer = () =>
    new Promise(resolve => {
      release = () => resolve(200)
    })
  await server.answer(npsAnswer({ id: freshId(), answers }))
  const first = nodes[0].settle()
  while (receiver.received.length === 0) await new Promise(setImmediate)
  await server.answer(npsAnswer({ id: freshId(), answers }))
  const second = nodes[1].settle()
  await second
  release()
  await first
  for (const node of nodes) await node.settle()
  expect(receiver.received).toHaveLength(1)
  receiver.answer = () => 200
  server.clock.now += 10 * 60_000
  await nodes[1].settle()
  expect(receiver.received).toHaveLength(2)
  await close()
})
