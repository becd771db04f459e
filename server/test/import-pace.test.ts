import { expect, test } from 'vitest'
import { Pace } from '../src/domain/importing/pace.ts'

/** Hears of slices that follow each other, each written so quickly; gives the sizes and the pauses behind them. */
function hear(pace: Pace, slices: number, msPerRow: number, others = false): [rows: number, pause: number][] {
  return Array.from({ length: slices }, () => {
    const { rows } = pace
    const firstNumber = others ? number + 1 : number
    number = firstNumber + rows
    const writtenMs = rows * msPerRow
    const kept = { kept: rows, firstNumber, lastNumber: number, writtenMs }
    return [rows, pace.next(writtenMs, kept)]
  })
}
let number = 0

test('keeps few rows at once at first, and leaves the database to others for as long as that took', () => {
  expect(hear(new Pace(5000), 7, 0.05)).toEqual(Array(7).fill([200, 10]))
})

test('keeps more at once while nobody answers, but no slice takes longer than the first answer may wait', () => {
  const pace = new Pace(5000)
  const sizes = hear(pace, 20, 0.05).map(([rows]) => rows)
  expect(sizes.slice(7)).toEqual([200, 400, 800, 1600, ...Array(9).fill(1600)])
  expect(hear(pace, 1, 0.05)[0]?.[1]).toBe(25)
  expect(hear(new Pace(1000), 20, 0.05).at(-1)?.[0]).toBe(1000)
})

test('keeps few at once again as soon as somebody has answered', () => {
  const pace = new Pace(5000)
  hear(pace, 20, 0.05)
  hear(pace, 1, 0.05, true)
  expect(hear(pace, 7, 0.05)).toEqual(Array(7).fill([200, 10]))
})

test('keeps fewer at once where writing is slow, and never fewer than that', () => {
  const pace = new Pace(5000)
  hear(pace, 20, 0.05)
  expect(hear(pace, 3, 0.5).at(-1)?.[0]).toBe(200)
})
