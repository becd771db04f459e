import { localDay } from '@touchline/shared/calendar.ts'
import type { ExpandQuery, SurveyResponsesQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import type { SurveyResponse } from '@touchline/shared/contract/delighted/survey-response.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { spanOf } from './moments.ts'
import { placeOf } from './people.ts'
import type { Project } from './project.ts'
import { responseId } from './response-id.ts'
import { filterOf } from './saved-filter.ts'
import { toSurveyResponse } from './survey-response-object.ts'

/** Where a response can be read again. */
export type AddressOf = (id: string) => string

export interface Asking {
  project: Project
  addressOf: AddressOf
}

/** A page of the responses to a survey. */
export async function readSurveyResponses(
  deps: Pick<Deps, 'store' | 'now'>,
  { project, addressOf }: Asking,
  query: SurveyResponsesQuery,
): Promise<SurveyResponse[]> {
  await refuseLongSearch(deps, project.directory, query)
  const siteId = project.directory.site.id
  const { since: updatedSince, before: updatedBefore } = spanOf({
    since: query.updated_since,
    until: query.updated_until,
  })
  const found = await deps.store.listSurveyResponses({
    ...{ siteId, surveyId: project.survey.id, updatedSince, updatedBefore },
    ...spanOf(query),
    ...placeOf(query),
    filter: await filterOf(deps, project.directory, query),
    customerIds: await customersOf(deps, siteId, query),
    order: query.order.endsWith('updated_at') ? 'updated_at' : 'answered_at',
    isDescending: query.order.startsWith('desc'),
  })
  return await tellAll(deps, { project, addressOf }, found, isExpanded(query))
}

/** One response by its id, or by the one that Delighted knew it by. Throws `not_found`. */
export async function getSurveyResponse(
  deps: Pick<Deps, 'store'>,
  { project, addressOf }: Asking,
  { id, expanded }: { id: string; expanded: boolean },
): Promise<SurveyResponse> {
  const found = await getFound(deps, project, id)
  const [told] = await tellAll(deps, { project, addressOf }, [found], expanded)
  return told as SurveyResponse
}

/** The same as it is kept. Throws `not_found`. */
export async function getFound(
  { store }: Pick<Deps, 'store'>,
  project: Project,
  id: string,
): Promise<DetailedResponse> {
  const { site } = project.directory
  const of = { siteId: site.id, surveyId: project.survey.id, id: responseId(project.directory, id) }
  const found = await store.findSurveyResponse(of)
  if (!found)
    throw new DomainError('not_found', `The survey "${project.survey.key}" has no response with this id.`)
  return found
}

/** Does a request want the person whole? */
export const isExpanded = ({ expand = [], 'expand[]': more = [] }: ExpandQuery): boolean =>
  [...expand, ...more].includes('person')

/** Whose responses are asked for; undefined for everybody's. */
async function customersOf(
  { store }: Pick<Deps, 'store'>,
  siteId: number,
  { person_id: id, person_email: email }: SurveyResponsesQuery,
): Promise<string[] | undefined> {
  if (email === undefined) return id === undefined ? undefined : [id]
  const ids = (await store.findPeople({ siteId, name: { email } })).map(person => person.id)
  return id === undefined ? ids : ids.filter(one => one === id)
}

async function tellAll(
  { store }: Pick<Deps, 'store'>,
  { project, addressOf }: Asking,
  found: DetailedResponse[],
  expanded: boolean,
): Promise<SurveyResponse[]> {
  const ids = [...new Set(found.flatMap(({ row }) => row.customer_id ?? []))]
  const siteId = project.directory.site.id
  const people = expanded && ids.length > 0 ? await store.findPeople({ siteId, name: { ids } }) : []
  const byId = new Map(people.map(person => [person.id, person]))
  return found.map(one =>
    toSurveyResponse(project, one, {
      person: byId.get(one.row.customer_id ?? ''),
      permalink: addressOf(one.row.id),
    }),
  )
}

/** What was changed when is in no index, which would cost every answer something: so many responses are looked at one by one. */
const mostSearched = 200_000

/** Throws `invalid` where a search by changes would have to look at more of the site's responses. */
async function refuseLongSearch(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { site, touchpoints, measures }: SiteDirectory,
  { order, since, until, updated_since, updated_until }: SurveyResponsesQuery,
): Promise<void> {
  if (!order.endsWith('updated_at') && updated_since === undefined && updated_until === undefined) return
  const end = until === undefined ? now() : Math.min(until * 1000, now())
  const rows = await store.listWindowCounts({
    ...{ siteId: site.id, generation: site.generation },
    touchpointIds: [...touchpoints.values()].map(({ id }) => id),
    measureIds: measures.map(({ id }) => id),
    fromDay: localDay((since ?? 0) * 1000, site.time_zone),
    toDay: localDay(end, site.time_zone),
  })
  const ratings = rows.flatMap(row => row.slice(ratingsFrom) as number[])
  if (ratings.reduce((sum, count) => sum + count, 0) > mostSearched)
    throw refuseField(
      'invalid',
      'since',
      `leaves more than ${mostSearched} responses to be looked at one by one; give a later since, or follow GET /v1/responses?order=updated`,
    )
}

/** In a row of counts, behind what it belongs to and shown, started, dismissed and commented. */
const ratingsFrom = 8
