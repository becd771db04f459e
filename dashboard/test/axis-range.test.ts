import { expect, test } from 'vitest'
import { axisRange } from '../src/charts/axis-range.ts'
import { countTicks } from '../src/charts/stacks-scene.ts'

const percent = { low: 0, high: 100 }
const nps = { low: -100, high: 100 }

test.each([
  ['within round ends', [72, 91.5], percent, { low: 60, high: 100, isWhole: false }],
  ['no closer than two fifths of the scale', [50, 52], percent, { low: 40, high: 80, isWhole: false }],
  ['not beyond the scale', [99, 100], percent, { low: 60, high: 100, isWhole: false }],
  ['the whole scale where values need it', [4, 97], percent, { low: 0, high: 100, isWhole: true }],
  ['the whole scale where nothing is known', [null], percent, { low: 0, high: 100, isWhole: true }],
  ['below zero for NPS', [-31, 12], nps, { low: -40, high: 40, isWhole: false }],
])('shows %s', (_, values, ends, expected) => {
  expect(axisRange(values, ends)).toMatchObject(expected)
})

test('stands its ticks on round figures within the range', () => {
  expect(axisRange([55, 95], percent).ticks).toEqual([50, 60, 70, 80, 90, 100])
  expect(axisRange([-90, 90], nps).ticks).toEqual([-80, -40, 0, 40, 80])
})

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [12, [0, 5, 10, 15]],
  [131, [0, 50, 100, 150]],
])('counts up to %i in few round steps', (most, ticks) => {
  expect(countTicks(most)).toEqual(ticks)
})
