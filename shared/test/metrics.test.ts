import { describe, expect, it } from 'vitest'
import { emptyHistogram } from '../src/histogram.ts'
import { ces, csat, mean, nps, roundForDisplay, score, sd } from '../src/metrics.ts'
import { metrics, scales } from '../src/scales.ts'

const nobody = emptyHistogram()

describe('every score', () => {
  it('gives null, never 0, where nobody answered', () => {
    for (const metric of metrics) expect(score(scales[metric], nobody), metric).toBeNull()
    for (const of of [nps, csat, ces, mean, sd]) expect(of(nobody)).toBeNull()
  })

  it('ignores ratings outside its scale', () => {
    const offCsat = [7, 0, 0, 0, 1, 3, 50, 0, 0, 0, 50]
    expect(csat(offCsat)).toBe(100)
    expect(ces([7, 1, 0, 0, 0, 0, 0, 1, 50, 0, 50])).toBe(50)
    expect(csat([7])).toBeNull()
    expect(nps([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 99])).toBe(100)
  })

  it('goes by the name of its metric', () => {
    const histogram = [0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0]
    expect(score(scales.nps, histogram)).toBe(-100)
    expect(score(scales.csat, histogram)).toBeCloseTo(200 / 3, 12)
    expect(score(scales.ces, histogram)).toBe(50)
  })
})

describe('nps', () => {
  it('runs from −100 to 100 and is 0 when promoters balance detractors', () => {
    expect(nps([5])).toBe(-100)
    expect(nps([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5])).toBe(100)
    expect(nps([2, 0, 0, 0, 0, 0, 0, 0, 0, 2])).toBe(0)
  })

  it('counts 6 against, 7 and 8 neither way, 9 for the score', () => {
    expect(nps([0, 0, 0, 0, 0, 0, 1])).toBe(-100)
    expect(nps([0, 0, 0, 0, 0, 0, 0, 1, 1])).toBe(0)
    expect(nps([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])).toBe(100)
  })

  it('is not rounded on the way: one promoter and two detractors are −33, not −34', () => {
    expect(roundForDisplay(nps([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]))).toBe(-33)
  })
})

describe('the mean and its deviation', () => {
  it('are in ratings', () => {
    expect(mean([0, 1, 0, 0, 0, 1])).toBe(3)
    expect(sd([0, 1, 0, 0, 0, 1])).toBeCloseTo(Math.sqrt(8), 12)
  })

  it('give a deviation of 0 when all agree, and none from a single answer', () => {
    expect(sd([0, 0, 0, 4])).toBe(0)
    expect(sd([0, 0, 0, 1])).toBeNull()
  })
})

describe('rounding for display', () => {
  it('rounds halves away from zero on both sides', () => {
    expect([2.5, -2.5, 0.5, -0.5, 2.4, -2.4].map(roundForDisplay)).toEqual([3, -3, 1, -1, 2, -2])
  })

  it('never shows −0', () => {
    for (const value of [-0.4, -0, 0, 0.4]) expect(roundForDisplay(value)).toBe(0)
  })

  it('keeps null', () => {
    expect(roundForDisplay(null)).toBeNull()
  })
})
