import { describe, expect, it } from 'vitest'
import { listBelowTheRest } from '../src/attention.ts'
import { discoveries } from '../src/false-discovery.ts'
import type { Histogram } from '../src/histogram.ts'
import { scales } from '../src/scales.ts'
import { scoreDifference } from '../src/score-difference.ts'
import { shrinkMix, shrinkShares, shrunkenNegatives } from '../src/shrinkage.ts'

const thumbs = (down: number, up: number): Histogram => [down, up]

describe('discoveries', () => {
  it('keep the order of the p-values that were given', () => {
    expect(discoveries([0.9, 0.001, 0.04, 0.002])).toEqual([false, true, false, true])
  })

  it('are those up to the last that passes, though some before it do not', () => {
    expect(discoveries([0.04, 0.045, 0.02], 0.05)).toEqual([true, true, true])
  })

  it('are none without p-values, and none where none is small', () => {
    expect(discoveries([])).toEqual([])
    expect(discoveries([0.06, 1])).toEqual([false, false])
  })
})

describe('shrinkage', () => {
  const usual = { negative: 0.2, neutral: 0.3, positive: 0.5 }

  it('gives the usual mix where nobody answered, and the own where very many did', () => {
    expect(shrinkMix({ negative: 0, neutral: 0, positive: 0 }, usual).nps).toBeCloseTo(30, 12)
    expect(shrinkMix({ negative: 1e9, neutral: 0, positive: 0 }, usual).nps).toBeCloseTo(-100, 3)
  })

  it('pools all where they differ less than by chance', () => {
    const { rho, strength, shrunken } = shrinkShares([
      { k: 5, n: 10 },
      { k: 10, n: 20 },
    ])
    expect([rho, strength, ...shrunken]).toEqual([0, Infinity, 0.5, 0.5])
  })

  it('leaves all as they are where everybody in one place agrees and the places do not', () => {
    const { rho, strength, shrunken } = shrinkShares([
      { k: 50, n: 50 },
      { k: 0, n: 50 },
      { k: 50, n: 50 },
    ])
    expect([rho, strength, ...shrunken]).toEqual([1, 0, 1, 0, 1])
  })

  it('gives the mean to one without answers, and null where nobody answered at all', () => {
    const { mean, shrunken } = shrinkShares([
      { k: 1, n: 40 },
      { k: 30, n: 40 },
      { k: 0, n: 0 },
    ])
    expect(shrunken[2]).toBe(mean)
    expect(shrinkShares([{ k: 0, n: 0 }])).toMatchObject({ mean: null, shrunken: [null] })
  })

  it('pools where it cannot tell: one alone, single answers, and all the same', () => {
    const one = { k: 1, n: 1 }
    const none = { k: 0, n: 1 }
    for (const shares of [[{ k: 3, n: 9 }], [one, none, one], [one, one]])
      expect(shrinkShares(shares).strength).toBe(Infinity)
  })

  it('ranks a place with one bad answer behind one that is bad with many', () => {
    const places = [thumbs(1, 0), thumbs(60, 140), thumbs(20, 180), thumbs(30, 170), thumbs(45, 155)]
    const [lone, many, good] = shrunkenNegatives(scales.csat2, places)
    expect(many).toBeGreaterThan(Number(lone))
    expect(lone).toBeGreaterThan(Number(good))
  })
})

describe('what needs attention', () => {
  const groups = [
    { name: 'DE', histogram: thumbs(20, 180) },
    { name: 'FR', histogram: thumbs(60, 140) },
    { name: 'CH', histogram: thumbs(45, 55) },
    { name: 'AT', histogram: thumbs(24, 5) },
    { name: 'IT', histogram: thumbs(22, 178) },
  ]

  it('are the groups below all others together, the worst first', () => {
    expect(listBelowTheRest([{ scale: scales.csat2, groups }]).map(({ name }) => name)).toEqual(['CH', 'FR'])
  })

  it('come with difference, interval and p against the others', () => {
    const rest = thumbs(20 + 60 + 24 + 22, 180 + 140 + 5 + 178)
    const [worst] = listBelowTheRest([{ scale: scales.csat2, groups }])
    expect(worst).toEqual({
      name: 'CH',
      count: 100,
      ...scoreDifference(scales.csat2, rest, thumbs(45, 55)),
    })
  })

  it('are none where fewer than 30 answered, or nobody else did', () => {
    expect(
      listBelowTheRest([
        { scale: scales.csat2, groups: [groups[0], groups[3]].flatMap(group => group ?? []) },
      ]),
    ).toEqual([])
    expect(
      listBelowTheRest([{ scale: scales.csat2, groups: [{ name: 'DE', histogram: thumbs(90, 10) }] }]),
    ).toEqual([])
    expect(listBelowTheRest([])).toEqual([])
  })

  it('are none where the difference is real but too small to matter', () => {
    const large = [
      { name: 1, histogram: thumbs(10_000, 90_000) },
      { name: 2, histogram: thumbs(12_000, 88_000) },
    ]
    expect(listBelowTheRest([{ scale: scales.csat2, groups: large }])).toEqual([])
    expect(
      listBelowTheRest([{ scale: scales.csat2, groups: large }], { effect: () => 1 }).map(({ name }) => name),
    ).toEqual([2])
  })

  it('take more to be named the more groups are looked at', () => {
    const doubtful = { name: 'a', histogram: thumbs(17, 83) }
    expect(
      listBelowTheRest([
        { scale: scales.csat2, groups: [doubtful, { name: 'b', histogram: thumbs(200, 1800) }] },
      ]),
    ).toHaveLength(1)
    const usual = Array.from({ length: 20 }, (_, at) => ({ name: `${at}`, histogram: thumbs(10, 90) }))
    expect(listBelowTheRest([{ scale: scales.csat2, groups: [doubtful, ...usual] }])).toHaveLength(0)
    const other = { scale: scales.csat2, groups: usual }
    const few = { scale: scales.csat2, groups: [doubtful, { name: 'b', histogram: thumbs(200, 1800) }] }
    expect(listBelowTheRest([few, other])).toHaveLength(0)
  })
})
