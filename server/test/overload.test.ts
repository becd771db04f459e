import { expect, test } from 'vitest'
import { overload } from '../pressure/overload.ts'
import { isClean } from '../torture/verify.ts'

test('under five times what it can take, refuses with a time to come back, loses nothing and accounts for all', {
  timeout: 120_000,
}, async () => {
  // So slow that 200 answers twice a second are the most, whatever else the machine does meanwhile.
  const slow = { times: 5, atLeast: 2500, commitMs: 500, measureMs: 2000 }
  const options = { ...slow, seconds: 4, settleSeconds: 2 }
  const { statuses, sent, received, became, rows, ...outcome } = await overload(options, 1)
  expect(Object.keys(statuses).toSorted()).toEqual(['202', '503'])
  expect(outcome).toMatchObject({ unexplained: 0, broken: 0 })
  expect(isClean({ rows, ...outcome })).toBe(true)
  expect(received).toBe(sent)
  expect(Object.values(became).reduce((sum, count) => sum + count, 0)).toBe(received)
  expect(became.accepted).toBe(rows)
  expect(became.overloaded).toBeGreaterThan(rows)
  expect(outcome.grownMegabytes).toBeLessThan(100)
})
