import { describe, expect, it } from 'vitest'
import { addHistograms, bandCounts, countOf, emptyHistogram, onScale } from '../src/histogram.ts'
import { scales } from '../src/scales.ts'

const oneOfEach = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]

describe('a histogram', () => {
  it('has a slot for each rating from 0 to 10 and begins empty', () => {
    expect(emptyHistogram()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(countOf(emptyHistogram())).toBe(0)
  })

  it('is not shared between callers', () => {
    expect(emptyHistogram()).not.toBe(emptyHistogram())
  })

  it('adds rating by rating and leaves both as they were', () => {
    const [a, b] = [[0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2], oneOfEach]
    expect(addHistograms(a, b)).toEqual([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3])
    expect(a[10]).toBe(2)
    expect(countOf(addHistograms(a, b))).toBe(countOf(a) + countOf(b))
  })

  it('takes a missing slot for nobody and drops slots above 10', () => {
    expect(addHistograms([0, 4], [])).toEqual([0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(addHistograms([...oneOfEach, 99], emptyHistogram())).toEqual(oneOfEach)
  })

  it('loses the ratings that a scale does not offer, and only those', () => {
    expect(onScale(scales.csat, oneOfEach)).toEqual([0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
    expect(onScale(scales.ces, oneOfEach)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0])
    expect(onScale(scales.nps, oneOfEach)).toEqual(oneOfEach)
  })
})

describe('the bands', () => {
  it('hold 0–6, 7–8 and 9–10 for NPS', () => {
    expect(bandCounts(scales.nps, oneOfEach)).toEqual({ negative: 7, neutral: 2, positive: 2 })
  })

  it('hold 1–2, 3 and 4–5 for CSAT, 1–3, 4 and 5–7 for CES', () => {
    expect(bandCounts(scales.csat, oneOfEach)).toEqual({ negative: 2, neutral: 1, positive: 2 })
    expect(bandCounts(scales.ces, oneOfEach)).toEqual({ negative: 3, neutral: 1, positive: 3 })
  })

  it('hold nobody who gave a rating outside the scale', () => {
    expect(bandCounts(scales.csat, [9, 0, 0, 0, 0, 0, 9])).toEqual({ negative: 0, neutral: 0, positive: 0 })
  })
})
