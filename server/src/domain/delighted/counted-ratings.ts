import { type Day, dayRange, localDay } from '@touchline/shared/calendar.ts'
import { emptyHistogram } from '@touchline/shared/histogram.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../errors.ts'
import { select } from '../trends/selection.ts'
import { spanOf } from './moments.ts'
import type { Project } from './project.ts'

type Means = Pick<Deps, 'store' | 'now'>

/** The number of a channel → how many gave each rating there. */
type ByChannel = Map<number, number[]>

interface Asked {
  siteId: number
  generation: number
  timeZone: string
  touchpointIds: number[]
  measureIds: number[]
}

/** Days that are counted when no span is asked for, back from the last one on which somebody answered. */
const usualDays = 30

/**
 * The ratings of a survey on its scale of now, from the first second of a span to the last one. Whole days are read from the counts;
 * only of a day at either end that is not whole the answers are looked at.
 */
export async function countRatingsOf(
  deps: Means,
  project: Project,
  given: { since?: number | undefined; until?: number | undefined },
): Promise<ByChannel> {
  const asked = askedOf(project)
  const counted: ByChannel = new Map()
  const { since, before } = spanOf(given)
  if (since === undefined && before === undefined) {
    const last = await findLastDay(deps, asked)
    if (last !== undefined) await addDays(deps, asked, { from: last - usualDays + 1, to: last }, counted)
    return counted
  }
  if (since !== undefined && before !== undefined && since >= before)
    throw refuseField('invalid', 'since', 'must not be after until')
  const { days, parts } = splitSpan({ since, before, timeZone: asked.timeZone, now: deps.now() })
  await addDays(deps, asked, days, counted)
  for (const part of parts) await addRows(deps, asked, part, counted)
  return counted
}

function askedOf({ directory, survey, headline }: Project): Asked {
  const { site, touchpoints } = directory
  const { measures } = select(directory, { survey: [survey.key] })
  return {
    siteId: site.id,
    generation: site.generation,
    timeZone: site.time_zone,
    touchpointIds: [...touchpoints.values()].map(({ id }) => id),
    measureIds: [...measures.values()].filter(({ scale }) => scale === headline.scale).map(({ id }) => id),
  }
}

async function findLastDay({ store, now }: Means, asked: Asked): Promise<Day | undefined> {
  const rows = await store.listLastDays({ ...asked, toDay: localDay(now(), asked.timeZone) })
  return rows.length === 0 ? undefined : Math.max(...rows.map(({ day }) => day))
}

interface Part {
  from: number
  before: number
}

/** The whole days of a span, and what lies before and behind them. */
function splitSpan({
  since = 0,
  before,
  timeZone,
  now,
}: {
  since: number | undefined
  before: number | undefined
  timeZone: string
  now: number
}): { days: { from: Day; to: Day }; parts: Part[] } {
  // Nothing is counted later than today.
  const end = Math.min(before ?? Number.POSITIVE_INFINITY, dayRange(localDay(now, timeZone), timeZone).end)
  if (since >= end) return { days: { from: 1, to: 0 }, parts: [] }
  const [first, last] = [
    dayRange(localDay(since, timeZone), timeZone),
    dayRange(localDay(end, timeZone), timeZone),
  ]
  const [isFirstWhole, isLastWhole] = [since <= first.start || since === 0, end === last.start]
  if (first.start === last.start) return { days: { from: 1, to: 0 }, parts: [{ from: since, before: end }] }
  return {
    days: {
      from: localDay(since, timeZone) + Number(!isFirstWhole),
      to: localDay(end, timeZone) - 1,
    },
    parts: [
      ...(isFirstWhole ? [] : [{ from: since, before: first.end }]),
      ...(isLastWhole ? [] : [{ from: last.start, before: end }]),
    ],
  }
}

async function addDays(
  { store }: Means,
  asked: Asked,
  { from, to }: { from: Day; to: Day },
  counted: ByChannel,
): Promise<void> {
  if (from > to) return
  const rows = await store.listWindowCounts({ ...asked, fromDay: from, toDay: to })
  for (const [, , channel, , ...counts] of rows)
    for (const [rating, count] of counts.slice(ratingsFrom).entries()) add(counted, channel, rating, count)
}

/** Behind shown, started, dismissed and commented. */
const ratingsFrom = 4

/** So many answers of a day are looked at. */
const mostRows = 200_000

async function addRows({ store }: Means, asked: Asked, part: Part, counted: ByChannel): Promise<void> {
  const rows = await store.listRatings({ ...asked, ...part, most: mostRows + 1 })
  if (rows.length > mostRows)
    throw refuseField(
      'invalid',
      'since',
      `leaves more than ${mostRows} answers of a part of a day; ask for whole days`,
    )
  for (const { channel, ratings } of rows)
    for (const [measureId, rating] of JSON.parse(ratings) as [number, number | null][])
      if (rating !== null && asked.measureIds.includes(measureId)) add(counted, channel, rating, 1)
}

function add(counted: ByChannel, channel: number, rating: number, count: number): void {
  const histogram = counted.get(channel) ?? emptyHistogram()
  histogram[rating] = (histogram[rating] ?? 0) + count
  counted.set(channel, histogram)
}
