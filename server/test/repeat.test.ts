import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { repeat } from '../src/jobs/repeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('works again after each pause, and not any more once it is ended', async () => {
  let times = 0
  const end = repeat(
    async () => times++,
    250,
    () => {},
  )
  await vi.advanceTimersByTimeAsync(1000)
  expect(times).toBe(4)
  await end()
  await vi.advanceTimersByTimeAsync(1000)
  expect(times).toBe(4)
})

test.each([
  ['throws', async () => Promise.reject(new Error('full'))],
  [
    'tells that a part of it failed',
    async ({ onError }: { onError(error: unknown): void }) => onError('full'),
  ],
])('waits longer after work that %s, and tells it once each time', async (_, work) => {
  const told: unknown[] = []
  const end = repeat(work, 250, error => told.push(error))
  await vi.advanceTimersByTimeAsync(250)
  expect(told).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(9999)
  expect(told).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(251)
  expect(told).toHaveLength(2)
  await end()
})

test('waits at its end for the work under way, and lets it know', async () => {
  let [finish, sawEnd] = [() => {}, false]
  const work = async ({ isOver }: { isOver(): boolean }) => {
    await new Promise<void>(resolve => {
      finish = resolve
    })
    sawEnd = isOver()
  }
  const end = repeat(work, 250, () => {})
  await vi.advanceTimersByTimeAsync(250)
  const ended = end()
  finish()
  await ended
  expect(sawEnd).toBe(true)
})
