import type { ExpandQuery, SurveyResponsesQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import type { SurveyResponse } from '@touchline/shared/contract/delighted/survey-response.ts'
import type { SurveyResponseRow } from '../../store/survey-responses.ts'
import type { Deps } from '../deps.ts'
import { DomainError, refuseField } from '../errors.ts'
import { spanOf } from './moments.ts'
import { placeOf } from './people.ts'
import type { Project } from './project.ts'
import { responseId } from './response-id.ts'
import { toSurveyResponse } from './survey-response-object.ts'

/** Where a response can be read again. */
export type AddressOf = (id: string) => string

export interface Asking {
  project: Project
  addressOf: AddressOf
}

/** A page of the responses to a survey. */
export async function readSurveyResponses(
  deps: Pick<Deps, 'store'>,
  { project, addressOf }: Asking,
  query: SurveyResponsesQuery,
): Promise<SurveyResponse[]> {
  refuseTrend(query)
  const siteId = project.directory.site.id
  const { since: updatedSince, before: updatedBefore } = spanOf({
    since: query.updated_since,
    until: query.updated_until,
  })
  const rows = await deps.store.listSurveyResponses({
    ...{ siteId, surveyId: project.survey.id, updatedSince, updatedBefore },
    ...spanOf(query),
    ...placeOf(query),
    customerIds: await customersOf(deps, siteId, query),
    order: query.order.endsWith('updated_at') ? 'updated_at' : 'answered_at',
    isDescending: query.order.startsWith('desc'),
  })
  return await tellAll(deps, { project, addressOf }, rows, isExpanded(query))
}

/** One response by its id, or by the one that Delighted knew it by. Throws `not_found`. */
export async function getSurveyResponse(
  deps: Pick<Deps, 'store'>,
  { project, addressOf }: Asking,
  { id, expanded }: { id: string; expanded: boolean },
): Promise<SurveyResponse> {
  const row = await getRow(deps, project, id)
  const [told] = await tellAll(deps, { project, addressOf }, [row], expanded)
  return told as SurveyResponse
}

/** Its row. Throws `not_found`. */
export async function getRow(
  { store }: Pick<Deps, 'store'>,
  project: Project,
  id: string,
): Promise<SurveyResponseRow> {
  const { site } = project.directory
  const of = { siteId: site.id, surveyId: project.survey.id, id: responseId(project, id) }
  const row = await store.findSurveyResponse(of)
  if (!row)
    throw new DomainError('not_found', `The survey "${project.survey.key}" has no response with this id.`)
  return row
}

/** Does a request want the person whole? */
export const isExpanded = ({ expand = [], 'expand[]': more = [] }: ExpandQuery): boolean =>
  [...expand, ...more].includes('person')

/** Saved filters are not known yet, so that any name is that of none. */
export function refuseTrend({ trend }: { trend?: string | undefined }): void {
  if (trend !== undefined) throw refuseField('invalid', 'trend', 'there is no saved filter with this id')
}

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
  rows: SurveyResponseRow[],
  expanded: boolean,
): Promise<SurveyResponse[]> {
  const ids = [...new Set(rows.flatMap(({ customer_id }) => customer_id ?? []))]
  const siteId = project.directory.site.id
  const people = ids.length === 0 ? [] : await store.findPeople({ siteId, name: { ids } })
  const byId = new Map(people.map(person => [person.id, person]))
  return rows.map(row =>
    toSurveyResponse(project, row, {
      person: byId.get(row.customer_id ?? ''),
      isExpanded: expanded,
      permalink: addressOf(row.id),
    }),
  )
}
