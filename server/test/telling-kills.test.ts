import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startSender } from '../torture/deliveries/sender-node.ts'
import { askDatabase } from './support/ask-database.ts'
import { openReceiver } from './support/receiver.ts'
import { seeded } from './support/seeded.ts'
import { freshId, npsAnswer, npsDefinition } from './support/test-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchline-telling-kills-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [kills, answers] = [4, 12]

test('tells a chat of every answer, though the sender is killed, and of one more than once for each kill at most', {
  timeout: 120_000,
}, async () => {
  const url = `file:${join(folder, 'test.db')}`
  const clock = { now: Date.parse('2026-05-04T10:00:00Z') }
  const random = seeded(3)
  const receiver = await openReceiver()
  receiver.answer = async () => {
    await new Promise(resolve => setTimeout(resolve, 20))
    return 200
  }
  let node = await startSender(url, clock.now)
  const post = async (path: string, body: object, key = '') => {
    const reply = await fetch(`http://127.0.0.1:${node.port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    })
    expect(reply.status, path).toBeLessThan(300)
    return (await reply.json()) as Record<string, string>
  }
  const { secret_key: key } = await post('/v1/sites', { key: 'shop', name: 'Shop' }, node.secret)
  await post('/v1/touchpoints', { key: 'account', name: 'Account', stage: 'use', metric: 'nps' }, key)
  await post(
    '/v1/surveys',
    { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition },
    key,
  )
  const chat = await post(
    '/v1/recipients',
    { kind: 'slack', name: 'Care', url: receiver.url, bundle_minutes: 0 },
    key,
  )
  await post('/v1/rules', { event: 'response.negative', tell: [chat.id] }, key)
  const ids = Array.from({ length: answers }, () => freshId())
  for (const [index, id] of ids.entries()) {
    await post('/v1/answers', npsAnswer({ id, answers: { recommend: 1, why: 'Because.' } }))
    const settled = node.settle(clock.now)
    if (index % (answers / kills) === 1) {
      await Promise.race([settled, new Promise(resolve => setTimeout(resolve, 10 + random() * 60))])
      await node.kill()
      node = await startSender(url, clock.now)
      await node.settle(clock.now)
    } else await settled
    clock.now += 1000
  }
  await node.settle(clock.now)
  await node.kill()
  await receiver.close()
  const told = ids.map(id => receiver.received.filter(({ body }) => body.includes(`/responses/${id}`)).length)
  expect(Math.min(...told)).toBe(1)
  expect(Math.max(...told)).toBeLessThanOrEqual(2)
  expect(receiver.received.length).toBeLessThanOrEqual(answers + kills)
  const asker = askDatabase(url)
  expect(await asker.rows('select distinct state from delivery')).toEqual([{ state: 1 }])
  await asker.close()
})
