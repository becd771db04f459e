import { type Day, dayRange, localDay } from '@touchline/shared/calendar.ts'
import { emptyHistogram } from '@touchline/shared/histogram.ts'
import type { ResponseFilter } from '../../store/listing/response-filter.ts'
import type { RatingsGroup, SurveyPart } from '../../store/survey-responses.ts'
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
  surveyId: number
  generation: number
  timeZone: string
  touchpointIds: number[]
  measureIds: number[]
}

/** Days that are counted when no span is asked for, back from the last one on which somebody answered. */
const usualDays = 30

/**
 * The ratings of a survey on its scale of now, from the first second of a span to the last one. Whole days are read from the counts;
 * only of a day at either end that is not whole the answers are looked at, and all of them where a filter says which are meant.
 */
export async function countRatingsOf(
  deps: Means,
  project: Project,
  given: { since?: number | undefined; until?: number | undefined; filter?: ResponseFilter | undefined },
): Promise<ByChannel> {
  const asked = askedOf(project)
  const counted: ByChannel = new Map()
  const { since, before } = spanOf(given)
  if (since === undefined && before === undefined) {
    const last = await findLastDay(deps, asked)
    if (last === undefined) return counted
    const days = { from: last - usualDays + 1, to: last }
    const span = {
      since: dayRange(days.from, asked.timeZone).start,
      before: dayRange(days.to, asked.timeZone).end,
    }
    if (given.filter) await addFiltered(deps, asked, { ...span, filter: given.filter }, counted)
    else await addDays(deps, asked, days, counted)
    return counted
  }
  if (since !== undefined && before !== undefined && since >= before)
    throw refuseField('invalid', 'since', 'must not be after until')
  if (given.filter) {
    await addFiltered(deps, asked, { since, before, filter: given.filter }, counted)
    return counted
  }
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
    surveyId: survey.id,
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

/** So many answers are looked at. */
const mostRows = 200_000

async function addRows({ store }: Means, asked: Asked, part: Part, counted: ByChannel): Promise<void> {
  const rows = await store.listRatings({ ...asked, ...part, most: mostRows + 1 })
  refuseTooMany(rows.length)
  for (const { channel, ratings } of rows) addRatings(asked, { channel, ratings, count: 1 }, counted)
}

async function addFiltered(
  { store }: Means,
  { siteId, surveyId, ...asked }: Asked,
  part: Pick<SurveyPart, 'since' | 'before' | 'filter'>,
  counted: ByChannel,
): Promise<void> {
  const groups = await store.countSurveyRatings({ siteId, surveyId, ...part, most: mostRows + 1 })
  refuseTooMany(groups.reduce((sum, { count }) => sum + count, 0))
  for (const group of groups) addRatings(asked, group, counted)
}

function refuseTooMany(rows: number): void {
  if (rows > mostRows)
    throw refuseField(
      'invalid',
      'since',
      `leaves more than ${mostRows} answers to be looked at one by one; ask for a shorter span, or for whole days without trend`,
    )
}

function addRatings(
  { measureIds }: Pick<Asked, 'measureIds'>,
  { channel, ratings, count }: RatingsGroup,
  counted: ByChannel,
): void {
  for (const [measureId, rating] of JSON.parse(ratings) as [number, number | null][])
    if (rating !== null && measureIds.includes(measureId)) add(counted, channel, rating, count)
}

function add(counted: ByChannel, channel: number, rating: number, count: number): void {
  const histogram = counted.get(channel) ?? emptyHistogram()
  histogram[rating] = (histogram[rating] ?? 0) + count
  counted.set(channel, histogram)
}
