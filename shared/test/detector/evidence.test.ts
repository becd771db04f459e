import { describe, expect, it } from 'vitest'
import { addDays, noBaseline, overdispersion, removeDays } from '../../src/detector/baseline.ts'
import { evidenceOfReturn, evidenceOfShift } from '../../src/detector/evidence.ts'
import { findOnset } from '../../src/detector/onset.ts'
import { evidenceFor, tiltTo } from '../../src/detector/tilt.ts'
import { type Votes, votesOf } from '../../src/detector/votes.ts'
import { scales } from '../../src/scales.ts'

const one = { minus: { minus: 1, zero: 0, plus: 0 }, zero: { minus: 0, zero: 1, plus: 0 } }
const plus = { minus: 0, zero: 0, plus: 1 }
const days = (count: number, votes: (day: number) => Votes) =>
  Array.from({ length: count }, (_, day) => ({ day, ...votes(day) }))

describe('votes', () => {
  it('are what each answer adds to the score', () => {
    expect(votesOf(scales.nps, [1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6])).toEqual({ minus: 3, zero: 7, plus: 11 })
    expect(votesOf(scales.csat, [9, 1, 2, 3, 4, 5, 9])).toEqual({ minus: 0, zero: 6, plus: 9 })
  })
})

describe('a tilt', () => {
  const shares = { minus: 0.2, zero: 0.3, plus: 0.5 }

  it.each([0.3, 0.15, -0.4, 0.9])('gives the shares the mean %d that was asked for', mean => {
    const { theta, psi } = tiltTo(shares, mean)
    const [less, same, more] = [
      shares.minus * Math.exp(-theta - psi),
      shares.zero * Math.exp(-psi),
      shares.plus * Math.exp(theta - psi),
    ] as const
    expect(less + same + more).toBeCloseTo(1, 12)
    expect(more - less).toBeCloseTo(mean, 12)
  })

  it('is the ratio of the odds where votes are 0 or 1', () => {
    expect(Math.exp(tiltTo({ minus: 0, zero: 0.2, plus: 0.8 }, 0.5).theta)).toBeCloseTo(0.25, 12)
  })

  it('speaks neither for nor against on average, as odds, while nothing has changed', () => {
    const tilt = tiltTo(shares, 0.1)
    const odds = (votes: Votes) => Math.exp(evidenceFor(tilt, votes))
    const average = shares.minus * odds(one.minus) + shares.zero * odds(one.zero) + shares.plus * odds(plus)
    expect(average).toBeCloseTo(1, 12)
  })
})

describe('a baseline', () => {
  const usual = days(100, day => ({ minus: 4, zero: 6, plus: 10 + (day % 2) }))

  it('is without a day as if that had never been added', () => {
    const [first, ...rest] = usual
    const without = removeDays(addDays(noBaseline, usual), first ? [first] : [])
    expect({ ...without, since: 1 }).toEqual(addDays(noBaseline, rest))
  })

  it('forgets what is older than a year, where enough is left', () => {
    const old = days(1000, () => ({ minus: 20, zero: 0, plus: 0 }))
    const young = days(728, () => ({ minus: 0, zero: 0, plus: 20 }))
    const both = addDays(addDays(noBaseline, old), young)
    expect(both.days).toBeCloseTo(364, 6)
    expect(both.minus / both.plus).toBeLessThan(0.2)
    expect(
      addDays(
        noBaseline,
        days(1000, () => plus),
      ).days,
    ).toBe(1000)
  })

  it('knows when days differ more than chance explains', () => {
    const calm = days(100, day => ({ minus: 0, zero: 10, plus: 8 + 4 * (day % 2) }))
    const wild = days(100, day => ({ minus: 0, zero: 20 * (day % 2), plus: 20 * ((day + 1) % 2) }))
    expect(overdispersion(scales.csat, addDays(noBaseline, calm))).toBe(1)
    expect(overdispersion(scales.csat, addDays(noBaseline, wild))).toBeGreaterThan(15)
    expect(overdispersion(scales.csat, noBaseline)).toBe(1)
  })
})

describe('evidence', () => {
  const usual = addDays(
    noBaseline,
    days(100, () => ({ minus: 4, zero: 6, plus: 10 })),
  )
  const low = addDays(
    noBaseline,
    days(10, () => ({ minus: 8, zero: 6, plus: 6 })),
  )
  const good = { minus: 2, zero: 6, plus: 12 }
  const bad = { minus: 8, zero: 6, plus: 6 }
  const of = (direction: 'fall' | 'rise', votes: Votes) =>
    evidenceOfShift(scales.nps, usual, { from: usual, direction }, votes)

  it('is above 0 for the side on which the day lies', () => {
    expect([of('fall', bad) > 0, of('rise', bad) > 0]).toEqual([true, false])
    expect([of('fall', good) > 0, of('rise', good) > 0]).toEqual([false, true])
  })

  it('weighs less the fewer answers tell what is usual', () => {
    const young = addDays(
      noBaseline,
      days(5, () => ({ minus: 4, zero: 6, plus: 10 })),
    )
    const direction = 'fall'
    expect(evidenceOfShift(scales.nps, usual, { from: young, direction }, bad)).toBeLessThan(of('fall', bad))
  })

  it('is found even where all have agreed so far', () => {
    const perfect = addDays(
      noBaseline,
      days(100, () => ({ minus: 0, zero: 0, plus: 20 })),
    )
    const evidence = evidenceOfShift(scales.csat, perfect, { from: perfect, direction: 'fall' }, one.zero)
    expect(evidence).toBeGreaterThan(0)
    expect(evidence).toBeLessThan(10)
  })

  it('of a return is what speaks for the usual level and against the new one', () => {
    const shift = { level: low, direction: 'fall' } as const
    expect(evidenceOfReturn(scales.nps, usual, shift, { minus: 4, zero: 6, plus: 10 })).toBeGreaterThan(0)
    expect(evidenceOfReturn(scales.nps, usual, shift, bad)).toBeLessThan(0)
  })
})

describe('the onset', () => {
  it('is the first of the days that differ, though the days before lie a little low too', () => {
    const fell = days(20, day =>
      day < 12 ? { minus: 0, zero: 5, plus: 14 } : { minus: 0, zero: 12, plus: 8 },
    )
    expect(findOnset(fell, 0.75)).toBe(12)
  })

  it('is unknown without answers', () => {
    expect(findOnset([], 0.5)).toBeUndefined()
    expect(findOnset([{ day: 3, minus: 0, zero: 0, plus: 0 }], 0.5)).toBeUndefined()
  })
})
