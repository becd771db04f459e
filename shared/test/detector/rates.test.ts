import { describe, expect, test } from 'vitest'
import { isLearnt } from '../../src/detector/baseline.ts'
import { newDetector } from '../../src/detector/state.ts'
import { watchDay } from '../../src/detector/watch-day.ts'
import { measureRates, questions, sayRate } from '../../torture/alert-rates.ts'
import { type Draw, dice, drawDay } from '../../torture/made-up-days.ts'
import { npsTruth } from '../../torture/touchpoints.ts'

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

const higher = npsTruth([0.15, 0.3, 0.55], 50)
const lower = npsTruth([0.25, 0.3, 0.45], 50)

/** Does a touchpoint whose days lie 10 points above or below its mean, by the toss of a coin, raise an alert in 90 days? */
const isMisled = (draw: Draw): boolean => {
  let state = newDetector
  for (let [day, left] = [0, 90]; left > 0; day++) {
    const truth = draw() < 0.5 ? higher : lower
    const watched = watchDay(truth.scale, state, day, drawDay(draw, truth, day, 'uneven'))
    state = watched.state
    if (watched.finding) return true
    if (isLearnt(state.usual, day)) left--
  }
  return false
}

test('days that differ more than chance explains raise hardly more alerts', () => {
  const misled = Array.from({ length: 150 }, (_, seed) => isMisled(dice(seed))).filter(Boolean)
  expect(misled.length).toBeLessThan(0.04 * 150)
})
