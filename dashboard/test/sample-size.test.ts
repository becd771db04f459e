import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { neededPerPeriod, scoreVariance } from '@touchline/shared/sample-size.ts'
import { scales } from '@touchline/shared/scales.ts'
import { expect, test } from 'vitest'
import { sureness } from '../src/touchpoint/sample-size.ts'

const seriesOf = (histogram: Record<string, number>) => {
  const count = Object.values(histogram).reduce((sum, one) => sum + one, 0)
  const total = { count, histogram } as unknown as TrendSeries['total']
  return { metric: 'csat' as const, scale: { min: 1, max: 5 }, total }
}

test('tells how many more answers a change of 10 points needs', () => {
  const { missing, smallest } = sureness(seriesOf({ 1: 10, 5: 10 }))
  const variance = scoreVariance(scales.csat, [0, 10, 0, 0, 0, 10])
  expect(missing).toBe(neededPerPeriod(variance, 10) - 20)
  expect(smallest).toBeGreaterThan(10)
})

test('needs no more once so small a change would be seen', () => {
  const { missing, smallest } = sureness(seriesOf({ 1: 400, 5: 400 }))
  expect(missing).toBe(0)
  expect(smallest).toBeLessThan(10)
})

test('knows no smallest change where nobody answered', () => {
  expect(sureness(seriesOf({})).smallest).toBeNull()
})
