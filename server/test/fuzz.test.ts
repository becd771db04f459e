import { expect, test } from 'vitest'
import { fuzzRoutes } from '../fuzz/fuzz-routes.ts'
import { fuzzedRoutes } from '../fuzz/suite.ts'

test('replies to 20,000 strange and valid requests without a fault of its own, and counts right', {
  timeout: 500_000,
}, async () => {
  const { inputs, raw, accepted, recounted, unreached, failures } = await fuzzRoutes(20_000, 1)
  expect(failures.join('\n')).toBe('')
  expect(unreached, 'these routes have never been reached with a valid request').toEqual([])
  expect(inputs).toBe(20_000)
  expect(raw).toBeGreaterThan(500)
  expect(accepted).toBeGreaterThan(4500)
  expect(recounted).toBeGreaterThan(100)
})

test.each([['many'], ['0'], ['1.5'], ['10', 'seven'], ['10', '-1']])(
  'says how to give numbers of inputs and seeds (%s)',
  async (...words) => {
    await expect(fuzzedRoutes.run(words, () => {}, { isOver: () => false, freshSeed: 1 })).rejects.toThrow(
      /^Give how many inputs, from 1 to/,
    )
  },
)
