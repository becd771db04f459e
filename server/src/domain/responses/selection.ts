import { dayRange, parseDay } from '@touchline/shared/calendar.ts'
import { channels, sources } from '@touchline/shared/channels.ts'
import type { ResponseFilterQuery } from '@touchline/shared/contract/response-query.ts'
import { bandOf, ratingsOn } from '@touchline/shared/scales.ts'
import type { ResponseFilter } from '../../store/listing/response-filter.ts'
import { stateNumber } from '../../store/response-state.ts'
import { searchOf } from '../comments/choose-comments.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { getSurvey } from '../manage-surveys.ts'
import { getTouchpoint } from '../manage-touchpoints.ts'

/** What is meant by a query at a site. Throws `unknown_…` or `invalid` with the field that names what is not there. */
export function toFilter(directory: SiteDirectory, query: ResponseFilterQuery): ResponseFilter {
  const span = spanOf(query, ['from', 'to'], directory.site.time_zone)
  const updated = spanOf(query, ['updated_from', 'updated_to'], directory.site.time_zone)
  return {
    siteId: directory.site.id,
    states: (query.state ?? ['counted']).map(stateNumber),
    touchpointIds: touchpointsOf(directory, query),
    surveyIds: query.survey?.map(key => getSurvey(directory, key).id),
    channels: query.channel?.map(channel => channels.indexOf(channel)),
    sources: query.source?.map(source => sources.indexOf(source)),
    locales: query.locale,
    headlines: headlinesOf(directory, query),
    search: query.search === undefined ? undefined : searchOf(query.search),
    isCommented: query.commented && query.commented === 'yes',
    facts: factsOf(directory, query.dimension),
    from: span.from,
    before: span.before,
    updatedFrom: updated.from,
    updatedBefore: updated.before,
    customer: query.customer,
    email: query.email,
    tags: query.tag,
    isHandled: query.handled && query.handled === 'yes',
    handledBy: query.handled_by,
  }
}

function touchpointsOf(
  directory: SiteDirectory,
  { touchpoint, stage }: Pick<ResponseFilterQuery, 'touchpoint' | 'stage'>,
): number[] | undefined {
  if (!touchpoint && !stage) return undefined
  const stages: string[] = JSON.parse(directory.site.stages)
  const unknown = stage?.find(one => !stages.includes(one))
  if (unknown !== undefined)
    throw refuseField('invalid', 'stage', `"${unknown}" is none of the site's stages: ${stages.join(', ')}`)
  const named = touchpoint?.map(key => getTouchpoint(directory, key)) ?? [...directory.touchpoints.values()]
  return named.filter(one => !stage || stage.includes(one.stage)).map(({ id }) => id)
}

/** Every pair of measure and rating that fits; undefined where the headline does not matter. */
function headlinesOf(
  { measures }: SiteDirectory,
  { metric, band, rating_min: min, rating_max: max }: ResponseFilterQuery,
): ResponseFilter['headlines'] {
  if (min !== undefined && max !== undefined && min > max)
    throw refuseField('invalid', 'rating_min', `must not be above rating_max (${max})`)
  const isRatingAsked = band !== undefined || min !== undefined || max !== undefined
  if (metric === undefined && !isRatingAsked) return undefined
  return measures
    .filter(({ scale }) => metric === undefined || scale.metric === metric)
    .flatMap(({ id, scale }): [number, number | null][] => {
      const fitting = ratingsOn(scale)
        .filter(rating => rating >= (min ?? rating) && rating <= (max ?? rating))
        .filter(rating => band?.includes(bandOf(scale, rating)) ?? true)
      return [...(isRatingAsked ? [] : [null]), ...fitting].map(rating => [id, rating])
    })
}

function factsOf({ dimensions }: SiteDirectory, asked: string[] | undefined): ResponseFilter['facts'] {
  if (!asked) return undefined
  const pairs = asked.map(pair => {
    const colon = pair.indexOf(':')
    return { dimension: pair.slice(0, colon), value: pair.slice(colon + 1) }
  })
  const unknown = pairs.find(({ dimension }) => !dimensions.includes(dimension))
  if (unknown)
    throw refuseField(
      'invalid',
      'dimension',
      `"${unknown.dimension}" is none of the site's dimensions: ${dimensions.join(', ') || 'it has none'}`,
    )
  return [...Map.groupBy(pairs, ({ dimension }) => dimension)].map(([dimension, group]) => ({
    dimension,
    values: group.map(({ value }) => value),
  }))
}

function spanOf<Field extends 'from' | 'to' | 'updated_from' | 'updated_to'>(
  query: Pick<ResponseFilterQuery, Field>,
  [first, last]: [Field, Field],
  timeZone: string,
): { from: number | undefined; before: number | undefined } {
  const from = momentsIn(query[first], timeZone)?.start
  const before = momentsIn(query[last], timeZone)?.end
  if (from !== undefined && before !== undefined && from >= before)
    throw refuseField('invalid', first, `must not be after ${last}`)
  return { from, before }
}

/** All moments of a day in the site's calendar, of a second since 1970, or the one that is named; the end is not included. */
function momentsIn(named: string | undefined, timeZone: string): { start: number; end: number } | undefined {
  if (named === undefined) return undefined
  const day = parseDay(named)
  if (day !== undefined) return dayRange(day, timeZone)
  const isUnix = /^\d+$/.test(named)
  const start = isUnix ? Number(named) * 1000 : Date.parse(named)
  return { start, end: start + (isUnix ? 1000 : 1) }
}
