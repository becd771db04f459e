import { type Day, formatDay, localDay, parseDay, type WeekStart } from '@touchline/shared/calendar.ts'
import type { TrendQuery, TrendReply, TrendSeries } from '@touchline/shared/contract/trend.ts'
import { type Metric, type Scale, scales } from '@touchline/shared/scales.ts'
import { addCounts, type Counts, trend } from '@touchline/shared/trend.ts'
import type { CountsRow } from '../store/tally.ts'
import type { Deps } from './deps.ts'
import type { KnownTouchpoint, Measure, SiteDirectory } from './directory.ts'
import { refuseField } from './errors.ts'

/** The span when none is asked for, and the longest that may be asked for, in days. */
const usualDays = 90
const mostDays = 3660

/** How satisfaction moved at each touchpoint asked for. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function buildTrend(
  { store, now }: Deps,
  directory: SiteDirectory,
  query: TrendQuery,
): Promise<TrendReply> {
  const { site } = directory
  const span = spanOf(query, localDay(now(), site.time_zone))
  const measures = measuresOf(directory, query)
  const rows = await store.listCounts({
    siteId: site.id,
    generation: site.generation,
    measureIds: measures.map(measure => measure.id),
    fromDay: span.from,
    toDay: span.to,
  })
  const series = touchpointsOf(directory, query).flatMap(touchpoint => {
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
  const from = query.from === undefined ? to - usualDays + 1 : (parseDay(query.from) as Day)
  if (from > to) throw refuseField('invalid', 'from', `must not be after to (${formatDay(to)})`)
  if (to - from >= mostDays) throw refuseField('invalid', 'from', `must be within ${mostDays} days of to`)
  return { from, to }
}

function touchpointsOf(directory: SiteDirectory, query: TrendQuery): KnownTouchpoint[] {
  if (!query.touchpoint) return [...directory.touchpoints.values()]
  return query.touchpoint.map(key => {
    const touchpoint = directory.touchpoints.get(key)
    if (!touchpoint)
      throw refuseField('unknown_touchpoint', 'touchpoint', `this site has no touchpoint "${key}"`)
    return touchpoint
  })
}

function measuresOf(directory: SiteDirectory, query: TrendQuery): Measure[] {
  if (!query.survey) return directory.measures
  const surveyIds = query.survey.map(key => {
    const survey = directory.surveys.get(key)
    if (!survey) throw refuseField('unknown_survey', 'survey', `this site has no survey "${key}"`)
    return survey.id
  })
  return directory.measures.filter(measure => surveyIds.includes(measure.surveyId))
}

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
