import type { OverviewEntry } from '@touchline/shared/contract/overview.ts'
import { scales } from '@touchline/shared/scales.ts'
import { summarize } from '@touchline/shared/trend.ts'
import { changeOf } from '@touchline/shared/windows.ts'

const scale = scales.csat

/** An entry of the overview at which so many were unhappy and happy, before and after. */
export function entryOf(
  name: string,
  before: [unhappy: number, happy: number],
  after: [unhappy: number, happy: number],
): OverviewEntry {
  const [earlier, later] = [before, after].map(([unhappy, happy]) => [0, unhappy, 0, 0, 0, happy]) as [
    number[],
    number[],
  ]
  const summaryOf = (histogram: number[]) =>
    summarize(scale, { histogram, shown: null, started: null, dismissed: null, commented: 0 })
  const current = summaryOf(later)
  const { count, score, interval } = summaryOf(earlier)
  return {
    ...{ touchpoint: name.toLowerCase(), name, stage: 'receive', metric: 'csat', survey: null },
    scale: { min: scale.min, max: scale.max },
    current,
    previous: { count, score, interval },
    change: changeOf(scale, earlier, later),
    last_answer_on: count + current.count > 0 ? '2026-05-03' : null,
    few_lately: current.count < 30,
    channels: [],
  }
}
