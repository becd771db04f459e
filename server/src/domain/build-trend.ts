import { type Day, formatDay, localDay, parseDay, type WeekStart } from '@touchline/shared/calendar.ts'
import type { TrendQuery, TrendReply, TrendSeries } from '@touchline/shared/contract/trend.ts'
import { type Metric, type Scale, scales } from '@touchline/shared/scales.ts'
import { addCounts, type Counts, trend } from '@touchline/shared/trend.ts'
import type { Store } from '../store/store.ts'
import type { CountsRow } from '../store/tally.ts'
import { type KnownTouchpoint, listPresent, type Measure, type SiteDirectory } from './directory.ts'
import { refuseField } from './errors.ts'
import { getSurvey } from './manage-surveys.ts'
import { getTouchpoint } from './manage-touchpoints.ts'

/** The span when none is asked for, and the longest that may be asked for, in days. */
const usualDays = 90
const mostDays = 3660

/** How satisfaction moved at each touchpoint asked for. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function buildTrend(
  { store, now }: { store: Pick<Store, 'listCounts'>; now: () => number },
  directory: SiteDirectory,
  query: TrendQuery,
): Promise<TrendReply> {
  const { site } = directory
  const span = spanOf(query, localDay(now(), site.time_zone))
  const touchpoints = touchpointsOf(directory, query)
  refuseTooMany(touchpoints.length * (span.to - span.from + 1), query.every)
  const measures = measuresOf(directory, query)
  const rows = await store.listCounts({
    siteId: site.id,
    generation: site.generation,
    measureIds: measures.map(measure => measure.id),
    fromDay: span.from,
    toDay: span.to,
  })
  const series = touchpoints.flatMap(touchpoint => {
    const metric = query.metric ?? touchpoint.metric
    const here = rows.filter(row => row.touchpoint_id === touchpoint.id)
    return scalesOf(metric, measures, here).map((scale): TrendSeries => {
      const { key, name, stage } = touchpoint
      const { min, max } = scale
      const cells = cellsOf(
        here,
        measures.filter(measure => measure.scale === scale),
      )
      const weekStart = site.week_start as WeekStart
      const computed = trend(cells, { scale, every: query.every, weekStart, ...span })
      return { touchpoint: key, name, stage, metric, scale: { min, max }, ...computed }
    })
  })
  const { from, to } = span
  return {
    time_zone: site.time_zone,
    every: query.every,
    from: formatDay(from),
    to: formatDay(to),
    basis: 'counts',
    series,
  }
}

function spanOf(query: TrendQuery, today: Day): { from: Day; to: Day } {
  const to = query.to === undefined ? today : (parseDay(query.to) as Day)
  const from = query.from === undefined ? Math.max(0, to - usualDays + 1) : (parseDay(query.from) as Day)
  if (from > to) throw refuseField('invalid', 'from', `must not be after to (${formatDay(to)})`)
  if (to - from >= mostDays) throw refuseField('invalid', 'from', `must be within ${mostDays} days of to`)
  return { from, to }
}

/** More than a page can show, and more than one thread should compute while others wait. */
const mostBuckets = 20_000
const daysOf = { day: 1, week: 7, month: 28 } as const

function refuseTooMany(days: number, every: TrendQuery['every']): void {
  if (days / daysOf[every] > mostBuckets)
    throw refuseField(
      'invalid',
      'every',
      'gives too many buckets; ask for fewer touchpoints, a shorter span or a longer unit',
    )
}

function touchpointsOf(directory: SiteDirectory, query: TrendQuery): KnownTouchpoint[] {
  if (!query.touchpoint) return listPresent(directory.touchpoints)
  return [...new Set(query.touchpoint)].map(key => getTouchpoint(directory, key))
}

/**
 * The measures whose counts are asked for. Where a survey asks several questions of one metric, the first of them stands
 * for the metric: one person must not count twice. The others can be asked for by name.
 */
function measuresOf(directory: SiteDirectory, query: TrendQuery): Measure[] {
  const surveys = query.survey
    ? query.survey.map(key => getSurvey(directory, key))
    : [...directory.surveys.values()]
  const wanted = new Set<Measure>()
  for (const survey of surveys)
    for (const { measures } of survey.versions.values())
      for (const measure of query.question ? named(measures, query.question) : firstPerMetric(measures))
        wanted.add(measure)
  return [...wanted]
}

const named = (measures: Measure[], questions: string[]) =>
  measures.filter(({ question }) => questions.includes(question))

const firstPerMetric = (measures: Measure[]) =>
  measures.filter(
    (measure, index) => measures.findIndex(({ scale }) => scale.metric === measure.scale.metric) === index,
  )

/** The scales of this metric that were counted here; its usual one where nothing was. */
function scalesOf(metric: Metric, measures: Measure[], rows: CountsRow[]): Scale[] {
  const counted = new Set(rows.map(row => row.measure_id))
  const used = measures
    .filter(({ id, scale }) => scale.metric === metric && counted.has(id))
    .map(({ scale }) => scale)
  return used.length > 0 ? [...new Set(used)] : [scales[metric]]
}

function cellsOf(rows: CountsRow[], measures: Measure[]): Map<Day, Counts> {
  const wanted = new Set(measures.map(measure => measure.id))
  const cells = new Map<Day, Counts>()
  for (const row of rows) {
    if (!wanted.has(row.measure_id)) continue
    const known = cells.get(row.day)
    cells.set(row.day, known ? addCounts(known, toCounts(row)) : toCounts(row))
  }
  return cells
}

const toCounts = (row: CountsRow): Counts => ({
  histogram: [row.c0, row.c1, row.c2, row.c3, row.c4, row.c5, row.c6, row.c7, row.c8, row.c9, row.c10],
  shown: row.shown,
  started: row.started,
  dismissed: row.dismissed,
  commented: row.commented,
})
