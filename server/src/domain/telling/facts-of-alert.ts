import { type Day, formatDay, localDay } from '@touchline/shared/calendar.ts'
import {
  addHistograms,
  countOf,
  emptyHistogram,
  type Histogram,
  onScale,
} from '@touchline/shared/histogram.ts'
import { scoreInterval } from '@touchline/shared/intervals.ts'
import { score } from '@touchline/shared/metrics.ts'
import { findScale, type Metric, type Scale } from '@touchline/shared/scales.ts'
import type { AlertRow } from '../../store/alerts.ts'
import { readCounts } from '../../store/counts.ts'
import { findAlert, toPlace } from '../alerts/list-alerts.ts'
import type { SiteDirectory } from '../directory.ts'
import type { ScoreAlert, ScoreFact } from '../messages/facts.ts'
import type { GatherMeans, Reader } from './reader.ts'
import { stageWords } from './words.ts'

/** A change is told beside so many days before it. */
const againstDays = 28

/** What is told of an alert: the score before it, and since; of one that has ended, since its end. Undefined where it is not there any more. */
export async function factsOfAlert(
  { store, now }: GatherMeans,
  { directory, addresses }: Pick<Reader, 'directory' | 'addresses'>,
  { id, state }: { id: number; state: ScoreAlert['state'] },
): Promise<ScoreAlert | undefined> {
  const { site } = directory
  const row = await findAlert(store, site.id, id)
  const scale = row && findScale(row.metric, row.scale_min, row.scale_max)
  if (!row || !scale) return undefined
  const { name, touchpoint, stage } = toPlace(directory, row)
  const yesterday = localDay(now(), site.time_zone) - 1
  const isOver = state === 'resolved' && row.ended !== null
  const [from, to] = isOver ? [row.ended as Day, Math.max(yesterday, row.ended as Day)] : [row.since, row.day]
  const days = await readDays(store, directory, row, { from: row.since - againstDays, to })
  const scoreIn = (first: Day, last: Day) => scoreOf(scale, days, first, last)
  return {
    ...{ kind: 'alert', state, finding: row.kind as ScoreAlert['finding'] },
    ...{ site: site.name, url: addresses.touchpoint(touchpoint), touchpoint: name, stage: stageWords(stage) },
    metric: row.metric as Metric,
    before: scoreIn(row.since - againstDays, row.since - 1),
    after: scoreIn(from, to),
    since: formatDay(row.since),
    endedOn: row.ended === null ? null : formatDay(row.ended),
  }
}

/** How often each rating was given at the touchpoint of an alert, by its days. */
async function readDays(
  store: GatherMeans['store'],
  { site, measures }: SiteDirectory,
  row: AlertRow,
  { from, to }: { from: Day; to: Day },
): Promise<Map<Day, Histogram>> {
  const scale = findScale(row.metric, row.scale_min, row.scale_max)
  const counts = await store.listCounts({
    ...{ siteId: site.id, generation: site.generation, touchpointIds: [row.touchpoint_id] },
    measureIds: measures.filter(measure => measure.scale === scale).map(({ id }) => id),
    ...{ fromDay: from, toDay: to },
  })
  const days = new Map<Day, Histogram>()
  for (const [, , , day, , , , , ...ratings] of readCounts(counts))
    days.set(day, addHistograms(days.get(day) ?? emptyHistogram(), ratings))
  return days
}

function scoreOf(scale: Scale, days: Map<Day, Histogram>, first: Day, last: Day): ScoreFact | null {
  let sum: Histogram = emptyHistogram()
  for (let day = first; day <= last; day++) sum = addHistograms(sum, days.get(day) ?? [])
  const rated = onScale(scale, sum)
  const [value, interval] = [score(scale, rated), scoreInterval(scale, rated)]
  return value === null || !interval
    ? null
    : { score: value, low: interval.low, high: interval.high, count: countOf(rated) }
}
