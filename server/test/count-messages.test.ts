import { expect, test } from 'vitest'
import { messageTimes } from '../src/domain/telling/count-messages.ts'

const minute = 60_000
const start = Date.parse('2026-05-04T10:00:00Z')
const at = (...minutes: number[]) => minutes.map(one => start + one * minute)
const manner = { quiet: null, timeZone: 'UTC', bundleMinutes: 10 }

test('sums up what comes while somebody is left in peace', () => {
  expect(messageTimes([at(0, 1, 9, 30)], manner)).toEqual(at(0, 10, 30))
  expect(messageTimes([at(0, 1, 1)], { ...manner, bundleMinutes: 0 })).toEqual(at(0, 1))
  expect(messageTimes([[], []], manner)).toEqual([])
})

test('counts answers and alerts as messages of their own, between which there is the same rest', () => {
  expect(messageTimes([at(0, 1), at(0, 2)], manner)).toEqual(at(0, 10, 20))
  expect(messageTimes([at(5), at(0, 2, 4)], manner)).toEqual(at(0, 10, 20))
})

test('lets all of it wait until quiet hours are over', () => {
  const quiet = { from: '09:00', to: '11:00', days_off: [] }
  expect(messageTimes([at(0, 1), at(2)], { ...manner, quiet })).toEqual(at(60, 70))
})
