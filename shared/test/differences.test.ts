import { describe, expect, it } from 'vitest'
import { emptyHistogram, type Histogram } from '../src/histogram.ts'
import { meanDifference } from '../src/mean-difference.ts'
import { npsDifference } from '../src/nps-difference.ts'
import { scales } from '../src/scales.ts'
import { scoreDifference } from '../src/score-difference.ts'
import { shareDifference } from '../src/share-difference.ts'

const mix = (detractors: number, passives: number, promoters: number): Histogram => [
  ...[detractors, 0, 0, 0, 0, 0, 0],
  ...[passives, 0, 0, promoters],
]

describe('every difference', () => {
  it('is after minus before', () => {
    expect(scoreDifference(scales.nps, mix(20, 30, 50), mix(30, 30, 40))?.difference).toBe(-20)
    expect(shareDifference({ k: 3, n: 10 }, { k: 8, n: 10 })?.difference).toBeCloseTo(0.5, 12)
    expect(meanDifference([0, 1, 1], [0, 0, 1, 1])?.difference).toBe(1)
  })

  it('is turned around with its interval when the sides change places', () => {
    for (const scale of [scales.nps, scales.csat, scales.ces]) {
      const [a, b] = [
        [0, 4, 9, 2, 30, 11, 6, 1, 0, 0, 9],
        [0, 14, 3, 8, 20, 30, 6, 9, 0, 4, 2],
      ]
      const there = scoreDifference(scale, a, b)
      const back = scoreDifference(scale, b, a)
      expect(there?.difference).toBeCloseTo(-Number(back?.difference), 10)
      expect(there?.interval.low).toBeCloseTo(-Number(back?.interval.high), 10)
      expect(there?.p).toBeCloseTo(Number(back?.p), 12)
    }
  })

  it('is null where nobody answered on one side', () => {
    for (const scale of [scales.nps, scales.csat]) {
      expect(scoreDifference(scale, emptyHistogram(), mix(1, 1, 1))).toBeNull()
      expect(scoreDifference(scale, [0, 1], emptyHistogram())).toBeNull()
    }
  })

  it('counts only ratings that lie on the scale', () => {
    const [a, b] = [
      [9, 1, 2, 3, 4, 5, 9],
      [8, 5, 4, 3, 2, 1, 8],
    ]
    const cut = (histogram: Histogram) => [0, ...histogram.slice(1, 6)]
    expect(scoreDifference(scales.csat, a, b)).toEqual(scoreDifference(scales.csat, cut(a), cut(b)))
  })
})

describe('the difference of two NPS', () => {
  it('shows the difference of the two scores that are shown', () => {
    const found = npsDifference(mix(0, 0, 40), mix(0, 10, 30))
    expect(found?.difference).toBe(-25)
    expect(found?.adjusted).not.toBe(-25)
  })

  it('finds nothing between two perfect periods, where plain Wald divides 0 by 0', () => {
    expect(npsDifference(mix(0, 0, 40), mix(0, 0, 40))).toMatchObject({ difference: 0, z: 0, p: 1 })
  })
})

describe('the difference of two shares', () => {
  it('finds nothing where all did, or none', () => {
    expect(shareDifference({ k: 9, n: 9 }, { k: 5, n: 5 })).toMatchObject({ difference: 0, z: 0, p: 1 })
    expect(shareDifference({ k: 0, n: 9 }, { k: 0, n: 5 })).toMatchObject({ difference: 0, z: 0, p: 1 })
  })

  it('never leaves −1 to 1', () => {
    expect(shareDifference({ k: 0, n: 3 }, { k: 3, n: 3 })?.interval.high).toBeLessThanOrEqual(1)
  })
})

describe('the difference of two means', () => {
  it('needs two answers on each side, and some spread', () => {
    expect(meanDifference([0, 1], [0, 3, 4])).toBeNull()
    expect(meanDifference([0, 0, 5], [0, 0, 0, 5])).toBeNull()
    expect(meanDifference([0, 0, 5], [0, 1, 0, 5])).not.toBeNull()
  })
})
