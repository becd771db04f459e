import { describe, expect, it } from 'vitest'
import { addDays, noBaseline } from '../../src/detector/baseline.ts'
import { describeChange } from '../../src/detector/describe-change.ts'
import { beginShift, type DetectorState, newDetector, remember } from '../../src/detector/state.ts'
import { type Finding, watchDay } from '../../src/detector/watch-day.ts'
import type { Histogram } from '../../src/histogram.ts'
import { scales } from '../../src/scales.ts'
import { scoreDifference } from '../../src/score-difference.ts'
import { dice, drawDay, type Truth } from '../../torture/made-up-days.ts'
import { cesTruth, csatTruth, npsTruth } from '../../torture/touchpoints.ts'

/** So many days of each truth, one after the other. */
const story = (seed: number, ...parts: readonly (readonly [days: number, truth: Truth])[]): Histogram[] => {
  const draw = dice(seed)
  return parts.flatMap(([days, truth]) =>
    Array.from({ length: days }, (_, day) => drawDay(draw, truth, day, 'uneven')),
  )
}

const replay = (
  scale: Truth['scale'],
  told: readonly Histogram[],
  between = (state: DetectorState) => state,
) => {
  let state = newDetector
  const found: Finding[] = []
  for (const [day, histogram] of told.entries()) {
    const watched = watchDay(scale, between(state), day, histogram)
    state = watched.state
    if (watched.finding) found.push(watched.finding)
  }
  return { state, found }
}

const usual = npsTruth([0.2, 0.3, 0.5], 20)
const fallen = npsTruth([0.4, 0.3, 0.3], 20)
const kindsOf = (found: readonly Finding[]) => found.map(({ kind }) => kind)

describe('the detector', () => {
  const told = story(3, [120, usual], [40, fallen], [60, usual])
  const { state, found } = replay(scales.nps, told)

  it('finds one fall and its end, soon after they happen', () => {
    expect(kindsOf(found)).toEqual(['fall', 'return'])
    for (const [at, { since, day }] of found.entries()) {
      const happened = [120, 160][at] as number
      expect(Math.abs(since - happened)).toBeLessThan(10)
      expect(day).toBeGreaterThanOrEqual(happened)
      expect(day - happened).toBeLessThan(14)
    }
  })

  it('finds the same when its state was kept as JSON in between', () => {
    const kept = replay(scales.nps, told, between => JSON.parse(JSON.stringify(between)))
    expect(kept).toEqual({ state, found })
  })

  it('keeps little', () => {
    expect(JSON.stringify(state).length).toBeLessThan(4000)
  })

  it('is not moved by a day that it has seen already', () => {
    const again = watchDay(scales.nps, state, told.length - 1, [9, 9, 9])
    expect(again).toEqual({ state, finding: null })
    expect(watchDay(scales.nps, state, 0, [9, 9, 9]).state).toBe(state)
  })

  it('takes days without answers and days left out for the same', () => {
    const gaps = told.map((histogram, day) => (day % 7 > 4 ? [] : histogram))
    let skipping = newDetector
    for (const [day, histogram] of gaps.entries())
      if (day % 7 <= 4) skipping = watchDay(scales.nps, skipping, day, histogram).state
    const { state: through } = replay(scales.nps, gaps)
    expect(skipping.runs).toEqual(through.runs)
    expect(skipping.usual).toEqual(through.usual)
  })

  it('does not count ratings outside the scale', () => {
    const strange = told.map(histogram => [...histogram, 50, 50])
    expect(replay(scales.nps, strange).found).toEqual(found)
  })

  it('finds falls of satisfaction and effort too', () => {
    const csat = replay(scales.csat, story(4, [100, csatTruth(20)], [30, csatTruth(20, 67)]))
    const ces = replay(scales.ces, story(5, [100, cesTruth(20)], [30, cesTruth(20, 73)]))
    expect([kindsOf(csat.found), kindsOf(ces.found)]).toEqual([['fall'], ['fall']])
  })

  it('finds a rise', () => {
    expect(kindsOf(replay(scales.nps, story(6, [120, fallen], [40, usual])).found)).toEqual(['rise'])
  })

  it('finds a second fall below the first', () => {
    const worse = npsTruth([0.7, 0.2, 0.1], 20)
    const { found: twice } = replay(scales.nps, story(7, [120, usual], [30, fallen], [20, worse]))
    expect(kindsOf(twice)).toEqual(['fall', 'fall'])
    expect(twice[1]?.day).toBeGreaterThanOrEqual(150)
    expect(twice[1]?.day).toBeLessThan(160)
  })
})

describe('while it learns', () => {
  it('says nothing for 84 days and 1,500 answers', () => {
    expect(replay(scales.nps, story(8, [50, usual], [34, fallen])).found).toEqual([])
    const rare = { ...usual, perDay: 4 }
    expect(replay(scales.nps, story(9, [200, rare], [100, { ...fallen, perDay: 4 }])).found).toEqual([])
  })

  it('does not take a fall for usual, so that its end is no rise', () => {
    const { state, found } = replay(scales.nps, story(10, [45, usual], [28, fallen], [150, usual]))
    expect(found).toEqual([])
    const { minus, zero, plus } = state.usual
    expect((plus - minus) / (minus + zero + plus)).toBeGreaterThan(0.27)
  })
})

describe('when a shift is found', () => {
  const days = Array.from({ length: 40 }, (_, day) => ({ day, minus: day % 3, zero: 2, plus: 20 }))
  const learning = days.reduce(remember, newDetector)
  const knowing = Array.from({ length: 100 }, (_, day) => ({ day, minus: 3, zero: 2, plus: 20 }))

  it('its days are no part of what is usual, whether they were counted already or not', () => {
    const early = beginShift(learning, 'fall', 30)
    expect({ ...early.usual, through: 29 }).toEqual(addDays(noBaseline, days.slice(0, 30)))
    expect(early.shift?.level).toEqual(addDays(noBaseline, days.slice(30)))
    const late = beginShift(knowing.reduce(remember, newDetector), 'fall', 95)
    expect(late.usual).toEqual(addDays(noBaseline, knowing.slice(0, 95)))
    expect(late.shift?.level).toEqual(addDays(noBaseline, knowing.slice(95)))
  })
})

describe('a shift that lasts', () => {
  it('is told once, and becomes usual: what falls below it is news, and coming back from it is a rise', () => {
    const worse = npsTruth([0.6, 0.3, 0.1], 20)
    const settled = story(11, [100, usual], [140, fallen])
    expect(kindsOf(replay(scales.nps, settled).found)).toEqual(['fall'])
    const lower = [...settled, ...story(12, [30, worse])]
    expect(kindsOf(replay(scales.nps, lower).found)).toEqual(['fall', 'fall'])
    const back = [...settled, ...story(13, [40, usual])]
    expect(kindsOf(replay(scales.nps, back).found)).toEqual(['fall', 'rise'])
  })
})

describe('a change in figures', () => {
  const day = (unhappy: number, happy: number): Histogram => [unhappy, happy]
  const cells = new Map(Array.from({ length: 40 }, (_, at) => [at, at < 30 ? day(2, 8) : day(5, 5)] as const))

  it('compares the days since with the four weeks before', () => {
    expect(describeChange(scales.csat2, cells, { since: 30, day: 36 })).toEqual({
      days: 7,
      againstDays: 28,
      count: 70,
      againstCount: 280,
      ...scoreDifference(scales.csat2, day(56, 224), day(35, 35)),
    })
  })

  it('is unknown where there are no answers on a side', () => {
    expect(describeChange(scales.csat2, cells, { since: 0, day: 6 })).toBeNull()
    expect(describeChange(scales.csat2, cells, { since: 50, day: 56 })).toBeNull()
  })
})
