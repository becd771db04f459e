import { expect, test } from 'vitest'
import { createTurns } from '../src/domain/comments/turns.ts'

test('does one work after the other, whatever becomes of the one before, and refuses what would wait too long', async () => {
  const inTurn = createTurns('Many are at it now')
  let underWay = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++underWay)
    await new Promise(resolve => setImmediate(resolve))
    underWay--
    return 'done'
  }
  const failing = inTurn(async () => {
    await work()
    throw new Error('it failed')
  })
  const others = Array.from({ length: 15 }, () => inTurn(work))
  await expect(inTurn(work)).rejects.toMatchObject({ code: 'overloaded', retryAfterSeconds: 5 })
  await expect(failing).rejects.toThrow('it failed')
  expect(await Promise.all(others)).toEqual(Array(15).fill('done'))
  expect(await inTurn(work)).toBe('done')
  expect(most).toBe(1)
})
