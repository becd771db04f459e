import { describe, expect, it } from 'vitest'
import { addHistograms, emptyHistogram, type Histogram } from '../src/histogram.ts'
import { scoreInterval } from '../src/intervals.ts'
import { neededForMargin, neededPerPeriod, scoreVariance, smallestChange } from '../src/sample-size.ts'
import { scales } from '../src/scales.ts'
import { scoreDifference } from '../src/score-difference.ts'
import { verdict } from '../src/verdict.ts'

const mix = (detractors: number, passives: number, promoters: number): Histogram => [
  ...[detractors, 0, 0, 0, 0, 0, 0],
  ...[passives, 0, 0, promoters],
]
const judge = (before: Histogram, after: Histogram) => verdict(scales.nps, before, after)
const csat = (unhappy: number, happy: number): Histogram => [0, unhappy, 0, 0, happy]

describe('a verdict', () => {
  it('is better or worse where the interval excludes 0 and the difference matters', () => {
    expect(judge(mix(200, 300, 500), mix(120, 300, 580))).toEqual({ verdict: 'better', needed: null })
    expect(judge(mix(200, 300, 500), mix(280, 300, 420))).toEqual({ verdict: 'worse', needed: null })
  })

  it('is steady where the whole interval lies within what does not matter, though 0 lies outside', () => {
    const [before, after] = [mix(20_000, 30_000, 50_000), mix(21_000, 30_000, 49_000)]
    expect(scoreDifference(scales.nps, before, after)?.interval.high).toBeLessThan(0)
    expect(judge(before, after)).toEqual({ verdict: 'steady', needed: null })
  })

  it('is unclear where a few answers could mean anything, and says how many more would tell', () => {
    const { verdict: found, needed } = judge(mix(20, 30, 50), mix(25, 30, 45))
    expect(found).toBe('unclear')
    // The mean of the two adjusted variances, 0.6094 and 0.6565, asks for 991 in each period.
    expect(needed).toBe(991 - 100)
  })

  it('gives no number where there are enough answers and the difference lies at the border', () => {
    const [before, after] = [mix(300, 450, 750), mix(360, 450, 690)]
    expect(judge(before, after)).toEqual({ verdict: 'unclear', needed: null })
  })

  it('is too few below 30 answers on either side, however different they look', () => {
    expect(judge(mix(0, 0, 500), mix(29, 0, 0)).verdict).toBe('too_few')
    expect(judge(mix(0, 0, 29), mix(500, 0, 0)).verdict).toBe('too_few')
    expect(judge(mix(0, 0, 30), mix(30, 0, 0)).verdict).toBe('worse')
  })

  it('says how many are needed even where nobody answered yet', () => {
    const { verdict: found, needed } = verdict(scales.csat, emptyHistogram(), emptyHistogram())
    expect(found).toBe('too_few')
    expect(needed).toBe(neededPerPeriod(0.25, 5))
  })

  it('takes 10 points of NPS and 5 of a percentage as the smallest effect, or what it is told', () => {
    const [before, after] = [mix(2000, 3000, 5000), mix(2300, 3000, 4700)]
    expect(judge(before, after).verdict).toBe('steady')
    expect(verdict(scales.nps, before, after, { effect: 5 }).verdict).toBe('worse')
    expect(verdict(scales.csat, csat(2000, 8000), csat(2600, 7400)).verdict).toBe('worse')
  })

  it('does not count ratings outside the scale', () => {
    expect(verdict(scales.csat, [40, 5, 0, 0, 9], [0, 5, 0, 0, 9, 0, 40]).verdict).toBe('too_few')
  })
})

describe('the sample sizes', () => {
  it('are those of the table for a typical and for the worst NPS', () => {
    expect([20, 10, 5].map(margin => neededForMargin(1, margin))).toEqual([94, 382, 1534])
    expect([20, 10, 5].map(margin => neededForMargin(0.61, margin))).toEqual([56, 232, 935])
    expect([30, 20, 10].map(points => neededPerPeriod(1, points))).toEqual([172, 390, 1567])
    expect([30, 20, 10].map(points => neededPerPeriod(0.61, points))).toEqual([104, 237, 955])
  })

  it('give the margin that was asked for', () => {
    for (const scale of [scales.nps, scales.csat]) {
      let answers: Histogram = [0, 60, 30, 30, 200, 200, 0, 100, 0, 100, 0]
      const needed = neededForMargin(scoreVariance(scale, answers), 1)
      while (answers.reduce((sum, count) => sum + count, 0) < needed)
        answers = addHistograms(answers, answers)
      const interval = scoreInterval(scale, answers)
      expect((Number(interval?.high) - Number(interval?.low)) / 2).toBeLessThan(1)
    }
  })

  it('are never below one', () => {
    expect(neededForMargin(0.1, 200)).toBe(1)
    expect(neededPerPeriod(0.1, 200)).toBe(1)
  })
})

describe('the smallest change that can be seen', () => {
  it('is the one for which so many answers are needed', () => {
    expect(smallestChange(1, { before: 390, after: 390 })).toBeCloseTo(20, 1)
  })

  it('is decided by the smaller period', () => {
    const few = Number(smallestChange(0.61, { before: 100_000, after: 50 }))
    expect(few).toBeGreaterThan(25)
    expect(few).toBeLessThan(Number(smallestChange(0.61, { before: 50, after: 50 })))
  })

  it('is unknown without answers', () => {
    expect(smallestChange(1, { before: 0, after: 9 })).toBeNull()
    expect(smallestChange(1, { before: 9, after: 0 })).toBeNull()
  })
})
