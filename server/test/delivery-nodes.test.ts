import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTold } from '../bench/telling/count-told.ts'
import { createApp } from '../src/app.ts'
import { openStore } from '../src/store/open-store.ts'
import { killSenders } from '../torture/deliveries/kill-senders.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { openReceiver } from './support/receiver.ts'
import { seeded } from './support/seeded.ts'
import { addChat, addRule } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

const options = { secrets: ['thirty-two letters are enough for it'], ownNetworks: ['127.0.0.0/8'] }

test('sends everything once from two nodes on one database, and from both of them', {
  timeout: 60_000,
}, async () => {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { ...options, databaseUrl })
  const store = await openStore(databaseUrl)
  const { widget } = server.app.deps
  const other = await createApp({ ...options, store, now: () => server.clock.now, widget })
  const receiver = await openReceiver()
  await addNpsSurvey(server)
  await server.call('POST', '/v1/webhooks', { url: receiver.url, events: ['response.created'] })
  const claims = [0, 0]
  const nodes = [server.app.deps.dispatcher, other.deps.dispatcher]
  let given = 0
  while (given < 200 || Math.min(...claims) === 0) {
    await Promise.all(Array.from({ length: 20 }, () => server.answer(npsAnswer({ id: freshId() }))))
    given += 20
    await Promise.all(
      nodes.map(async (node, at) => {
        await node.settle()
        claims[at] = node.begun
      }),
    )
  }
  expect(new Set(receiver.received.map(one => one.id)).size).toBe(given)
  expect(receiver.received).toHaveLength(given)
  await receiver.close()
  await other.close()
  await store.close()
  await server.close()
})

test('applies rules once where two nodes do so at the same moment', { timeout: 60_000 }, async () => {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { ...options, databaseUrl })
  const store = await openStore(databaseUrl)
  const { widget } = server.app.deps
  const other = await createApp({ ...options, store, now: () => server.clock.now, widget })
  const receiver = await openReceiver()
  receiver.answer = () => 200
  await addNpsSurvey(server)
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  await addRule(server, { event: 'response.negative', tell: [chat] })
  await addRule(server, { event: 'response.created', bands: ['negative'], tell: [chat] })
  const given: string[] = []
  for (let round = 0; round < 10; round++) {
    const ids = Array.from({ length: 20 }, () => freshId())
    given.push(...ids)
    const answering = ids.map(id => server.answer(npsAnswer({ id, answers: { recommend: 1, why: 'Late' } })))
    // While answers come in, so that a slice ends at another place for each of them.
    await Promise.all([...answering, server.app.deps.dispatcher.settle(), other.deps.dispatcher.settle()])
  }
  await Promise.all([server.app.deps.dispatcher.settle(), other.deps.dispatcher.settle()])
  const rows = await server.rows<{ subject: string; state: number }>('select subject, state from delivery')
  expect(rows.map(row => row.subject).toSorted()).toEqual(given.toSorted())
  expect(new Set(rows.map(row => row.state))).toEqual(new Set([1]))
  const told = receiver.received.map(({ body }) => readTold(body))
  expect(told.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : one.length), 0)).toBe(200)
  await receiver.close()
  await other.close()
  await store.close()
  await server.close()
})

test('loses nothing where one of two nodes is killed', { timeout: 120_000 }, async () => {
  const url = await postgres.createDatabase()
  const outcome = await killSenders({ url, nodes: 2, kills: 3, events: 100, random: seeded(2) })
  const { attempts, repeated, events, told, ...found } = outcome
  const fine = { unmade: 0, undelivered: 0, strange: 0, disordered: 0, untimely: 0 }
  expect(found).toEqual({ kills: 3, ...fine, chat_lost: 0, chat_unheard: 0, chat_repeated: 0 })
  expect(told).toBeGreaterThan(10)
  expect(events).toBe(100)
  expect(attempts).toBeGreaterThan(100)
  expect(repeated).toBeLessThanOrEqual(3 * 8)
})
