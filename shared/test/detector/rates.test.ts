import { describe, expect, test } from 'vitest'
import { measureRates, questions, sayRate } from '../../torture/alert-rates.ts'

/** A short form of `npm run torture -- alerts`, with the same dice each time; the long form says how often exactly. */
const rates = measureRates(
  questions.filter(({ name }) => name.includes('uneven')),
  { count: 200, seed: 2 },
  () => {},
  () => false,
)
const sums = (kind: string) => {
  const ofKind = rates.filter(rate => rate.kind === kind)
  const sum = (name: 'count' | 'of') => ofKind.reduce((all, rate) => all + rate[name], 0)
  return sum('count') / sum('of')
}

describe('watched daily for 90 days', () => {
  test('at most 2 % of touchpoints where nothing changes raise an alert', () => {
    expect(sums('false_alarms')).toBeLessThan(0.02)
    expect(sums('false_alarms')).toBeGreaterThan(0.002)
  })

  test('days that differ more than chance explains raise hardly more alerts', () => {
    expect(sums('misled')).toBeLessThan(0.04)
  })

  test.each(rates.filter(({ kind }) => kind === 'found_in_time').map(rate => [rate.name, rate] as const))(
    '%s',
    (_, rate) => {
      expect(rate.isRefuted, sayRate(rate)).toBe(false)
    },
  )

  test('a fall that lasts is told once, and its end once', () => {
    expect(sums('told_once')).toBeGreaterThan(0.95)
  })
})
