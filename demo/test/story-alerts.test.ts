import { type Day, formatDay, parseDay } from '@touchline/shared/calendar.ts'
import { type DetectorState, newDetector } from '@touchline/shared/detector/state.ts'
import { watchDay } from '@touchline/shared/detector/watch-day.ts'
import type { Histogram } from '@touchline/shared/histogram.ts'
import { scales } from '@touchline/shared/scales.ts'
import { expect, test } from 'vitest'
import { type DemoAnswer, storyOfDay } from '../src/story.ts'
import { plans } from '../src/story-plan.ts'

const dayOf = (date: string): Day => Number(parseDay(date))

const histogramOf = (told: readonly DemoAnswer[], at: string): Histogram => {
  const histogram = new Array<number>(11).fill(0)
  for (const { touchpoint, rating } of told)
    if (touchpoint === at) histogram[rating] = (histogram[rating] ?? 0) + 1
  return histogram
}

/** What detectors at all touchpoints find in the days from the first to the last. */
const findingsOf = (from: Day, to: Day) => {
  const states = new Map<string, DetectorState>()
  const found: { what: string; since: string; late: number }[] = []
  for (let day = from; day <= to; day++) {
    const told = storyOfDay(day)
    for (const { touchpoint, metric } of plans) {
      const before = states.get(touchpoint) ?? newDetector
      const { state, finding } = watchDay(scales[metric], before, day, histogramOf(told, touchpoint))
      states.set(touchpoint, state)
      if (finding)
        found.push({
          what: `${touchpoint}: ${finding.kind}`,
          since: formatDay(finding.since),
          late: day - finding.since,
        })
    }
  }
  return found
}

test.each([2025, 2026, 2027])('the year %i raises one alert, for the regression, and tells its end', year => {
  const found = findingsOf(dayOf(`${year}-01-01`), dayOf(`${year}-12-31`))
  expect(found.map(({ what }) => what)).toEqual(['order: fall', 'order: return'])
  expect(found.map(({ since }) => since)).toEqual([`${year}-04-14`, `${year}-05-12`])
  for (const { late } of found) expect(late).toBeLessThanOrEqual(3)
})
