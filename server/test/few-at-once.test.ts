import { expect, test } from 'vitest'
import { createFewAtOnce } from '../src/domain/accounts/few-at-once.ts'

test('lets so many run, so many wait, and refuses whoever comes beyond', async () => {
  const inTurn = createFewAtOnce(1, 1)
  const ends: (() => void)[] = []
  const began: number[] = []
  const work = (number: number) =>
    inTurn(async () => {
      began.push(number)
      await new Promise<void>(resolve => ends.push(resolve))
      return number
    })
  const [first, second] = [work(1), work(2)]
  await expect(work(3)).rejects.toMatchObject({ code: 'overloaded', retryAfterSeconds: 2 })
  expect(began).toEqual([1])
  ends[0]?.()
  expect(await first).toBe(1)
  await Promise.resolve()
  expect(began).toEqual([1, 2])
  ends[1]?.()
  expect(await second).toBe(2)
})

test('lets the next one run after one that failed', async () => {
  const inTurn = createFewAtOnce(1, 1)
  await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn(async () => 'yes')).toBe('yes')
})
