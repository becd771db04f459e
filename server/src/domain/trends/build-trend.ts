import type { BucketRule, Calendar, WeekStart } from '@touchline/shared/buckets.ts'
import { formatDay } from '@touchline/shared/calendar.ts'
import type { TrendBucket, TrendQuery, TrendReply, TrendSeries } from '@touchline/shared/contract/trend.ts'
import { bucketsOf, summarize } from '@touchline/shared/trend.ts'
import { earlierWindow } from '@touchline/shared/window-lengths.ts'
import { compareWindows, shortestWindow } from '@touchline/shared/windows.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { fromCounts } from './from-counts.ts'
import { fromRespondents } from './from-rows.ts'
import { groupingOf } from './grouping.ts'
import { readHours } from './hours.ts'
import { select } from './selection.ts'
import type { Series, Source } from './series.ts'
import { refuseTooMany, ruleOf, type Span, spanOf } from './span.ts'

/** How satisfaction moved, a series for each group. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function buildTrend(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  query: TrendQuery,
): Promise<TrendReply> {
  const { site } = directory
  const span = spanOf(query, site.time_zone, now())
  const selection = select(directory, query)
  const grouping = groupingOf(directory, selection, query.group_by)
  refuseTooMany(grouping.usual.length, span, query.every)
  const asked = { directory, selection, grouping }
  const source = query.base === 'respondents' ? fromRespondents(store, asked) : fromCounts(store, asked)
  // Asked before the counts are, or what is folded in between would be claimed and not be there.
  const asOf =
    grouping.dimension !== undefined && source.basis === 'counts'
      ? await store.findFoldedUntil(site.id)
      : null
  const lines = await readWindows(source, span, query)
  refuseTooMany(lines.length, span, query.every)
  const bucketsFor =
    query.every === 'hour'
      ? await readHours(store, asked, { span, base: query.base })
      : inDays({ ...span, rule: ruleOf(site, query.every) }, source.basis)
  return {
    time_zone: site.time_zone,
    calendar: site.calendar as Calendar,
    week_start: site.week_start as WeekStart,
    every: query.every,
    from: formatDay(span.from),
    to: formatDay(span.to),
    base: query.base,
    compare: query.compare,
    basis: query.every === 'hour' ? 'rows' : source.basis,
    as_of: asOf === null ? null : new Date(asOf).toISOString(),
    series: lines.map(line => ({ ...describe(line, span, query), buckets: bucketsFor(line) })),
  }
}

interface Line extends Series {
  window: TrendSeries['window']
}

/** The buckets of a line by its days. Rows are looked at one by one, so a window for each bucket would take the square of them. */
const inDays =
  (span: Span & { rule: BucketRule }, basis: Source['basis']) =>
  ({ count, scale, window }: Line): TrendBucket[] =>
    bucketsOf(count, { ...span, scale }, basis === 'counts' ? window.days : undefined)

/** So far back is read in any case: no window that is shorter needs another reading. */
const nearDays = 84

/** Reads the span and as far back as the windows reach, which is not known before the span has been read. */
async function readWindows(source: Source, span: Span, query: TrendQuery): Promise<Line[]> {
  const reach = (days: number) => reachOf(span, days, query.compare)
  const first = query.window === undefined ? Math.min(reach(nearDays), span.to - 363) : reach(query.window)
  await source.read(first, span.to)
  const windowOf = ({ scale, count }: Series): TrendSeries['window'] =>
    query.window === undefined
      ? { days: shortestWindow(scale, count, span.to), chosen: 'shortest' }
      : { days: query.window, chosen: 'asked' }
  const lines = source.list().map(series => ({ ...series, window: windowOf(series) }))
  const needed = Math.min(first, ...lines.map(({ window }) => reach(window.days)))
  if (needed === first) return lines
  await source.read(needed, first - 1)
  return source.list().map(series => {
    const line = lines.find(({ group, scale }) => group === series.group && scale === series.scale)
    return { ...series, window: line?.window ?? windowOf(series) }
  })
}

/** The first day that any window of so many days looks at. */
function reachOf({ from, to }: Span, days: number, compare: TrendQuery['compare']): number {
  const last = compare === 'none' ? to - days + 1 : earlierWindow(to, days, compare).first
  return Math.min(from - days + 1, last)
}

function describe(
  { group: { order, ...group }, scale, count, window }: Line,
  { from, to }: Span,
  { compare }: TrendQuery,
) {
  return {
    ...group,
    metric: scale.metric,
    scale: { min: scale.min, max: scale.max },
    total: summarize(scale, count(from, to)),
    window,
    ...compareWindows(scale, count, { to, days: window.days, compare }),
  }
}
