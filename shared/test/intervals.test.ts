import { describe, expect, it } from 'vitest'
import { emptyHistogram } from '../src/histogram.ts'
import { meanInterval, npsInterval, scoreInterval, wilson } from '../src/intervals.ts'
import { metrics, scales } from '../src/scales.ts'

describe('every interval', () => {
  it('gives null where nobody answered', () => {
    for (const metric of metrics) expect(scoreInterval(scales[metric], emptyHistogram()), metric).toBeNull()
    expect(npsInterval(emptyHistogram())).toBeNull()
    expect(wilson(0, 0)).toBeNull()
  })

  it('gives null where all ratings lie outside the scale', () => {
    expect(scoreInterval(scales.csat, [3, 0, 0, 0, 0, 0, 4])).toBeNull()
  })

  it('says its level and method, 95 % when none is asked for', () => {
    expect(scoreInterval(scales.nps, [1])).toMatchObject({ level: 0.95, method: 'adjusted_wald' })
    expect(scoreInterval(scales.ces, [0, 1], 0.9)).toMatchObject({ level: 0.9, method: 'wilson' })
  })

  it('is wider at a higher level', () => {
    const [wide, narrow] = [wilson(6, 20, 0.99), wilson(6, 20, 0.8)]
    expect(wide?.low).toBeLessThan(Number(narrow?.low))
    expect(wide?.high).toBeGreaterThan(Number(narrow?.high))
  })
})

describe('the interval of an NPS', () => {
  it('never leaves −100 to 100', () => {
    expect(npsInterval([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20])?.high).toBe(100)
    expect(npsInterval([20])?.low).toBe(-100)
  })

  it('has a width even when all agree', () => {
    expect(npsInterval([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20])?.low).toBeCloseTo(69.683344, 6)
  })
})

describe('the interval of a share', () => {
  it('ends exactly at 0 when nobody did and exactly at 1 when all did', () => {
    for (const n of [1, 3, 7, 30, 999]) {
      expect(wilson(0, n)?.low, `0 of ${n}`).toBe(0)
      expect(wilson(n, n)?.high, `${n} of ${n}`).toBe(1)
    }
  })

  it('is in percent for a score', () => {
    const share = wilson(18, 20)
    const percent = scoreInterval(scales.csat, [0, 2, 0, 0, 9, 9])
    expect(percent?.low).toBeCloseTo(100 * Number(share?.low), 12)
    expect(percent?.high).toBeCloseTo(100 * Number(share?.high), 12)
  })

  it('counts only ratings that lie on the scale', () => {
    expect(scoreInterval(scales.csat, [50, 2, 0, 0, 9, 9, 50])).toEqual(
      scoreInterval(scales.csat, [0, 2, 0, 0, 9, 9]),
    )
  })
})

describe('the interval of a mean', () => {
  it('needs two answers', () => {
    expect(meanInterval(emptyHistogram())).toBeNull()
    expect(meanInterval([0, 0, 1])).toBeNull()
    expect(meanInterval([0, 0, 1, 1])).not.toBeNull()
  })

  it('is wide where few answered, by the t distribution', () => {
    // Two answers, 2 and 3: 2.5 ± 12.7062 · 0.5.
    expect(meanInterval([0, 0, 1, 1])?.high).toBeCloseTo(2.5 + 12.706204736174694 / 2, 9)
    expect(meanInterval([0, 0, 1, 1])).toMatchObject({ level: 0.95, method: 'student_t' })
  })
})
