import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { killSenders } from '../torture/deliveries/kill-senders.ts'
import { seeded } from './support/seeded.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchline-delivery-kills-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('delivers every event, in order and in time, though the sender is killed and half of it is refused', {
  timeout: 180_000,
}, async () => {
  const url = `file:${join(folder, 'test.db')}`
  const outcome = await killSenders({ url, nodes: 1, kills: 3, events: 100, random: seeded(1) })
  const { attempts, repeated, events, told, ...found } = outcome
  const fine = { unmade: 0, undelivered: 0, strange: 0, disordered: 0, untimely: 0 }
  expect(found).toEqual({ kills: 3, ...fine, chat_lost: 0, chat_unheard: 0, chat_repeated: 0 })
  expect(told).toBeGreaterThan(10)
  expect(events).toBe(100)
  expect(attempts).toBeGreaterThan(130)
  expect(repeated).toBeLessThanOrEqual(3 * 8)
})
