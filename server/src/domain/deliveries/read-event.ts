import type { Event } from '@touchline/shared/contract/event.ts'
import type { SurveyResponse } from '@touchline/shared/contract/response.ts'
import type { EventType } from '@touchline/shared/event-types.ts'
import { eventTypes } from '@touchline/shared/event-types.ts'
import type { DeliveryRow } from '../../store/delivery-tables.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import type { Store } from '../../store/store.ts'
import { findAlert, toAlert } from '../alerts/list-alerts.ts'
import type { Directories } from '../directories.ts'
import type { SiteDirectory } from '../directory.ts'
import { toSurvey } from '../manage-surveys.ts'
import { iso, responseReader } from '../responses/to-response.ts'
import { type LeftOut, unlessLeftOut } from './left-out.ts'

export interface EventDeps {
  store: Store
  directories: Pick<Directories, 'getKnown' | 'getFresh'>
}

type Told = Pick<DeliveryRow, 'site_id' | 'destination_id' | 'event' | 'subject' | 'at'>

export const typeOf = ({ event }: Pick<DeliveryRow, 'event'>): EventType => eventTypes[event] ?? 'test'

/** Larger ones are shortened: receivers may refuse them. In bytes. */
const mostBytes = 20_000

/** What is told of an event, made of the rows as they are now; undefined where there is nothing to tell any more. */
export async function readEvent(deps: EventDeps, delivery: Told): Promise<Event | undefined> {
  const type = typeOf(delivery)
  const known = await deps.directories.getKnown(delivery.site_id)
  const head = { timestamp: iso(delivery.at), version: 1 as const, site: known.site.key }
  if (type === 'test') return { type, ...head, data: { webhook: delivery.destination_id } }
  if (type === 'response.erased') return { type, ...head, data: { id: delivery.subject } }
  const directory = await atLeast(deps, known, delivery)
  if (type === 'response.created' || type === 'response.updated' || type === 'response.negative') {
    const data = await readResponse(deps, directory, { type, id: delivery.subject })
    return data && shortened({ type, ...head, data })
  }
  const number = Number(delivery.subject.split(' ')[1])
  if (type === 'alert.raised' || type === 'alert.resolved') {
    const data = await readAlert(deps, directory, number)
    return data && { type, ...head, data }
  }
  if (!isSurveyEvent(type)) return undefined
  const survey = [...directory.surveys.values()].find(({ id, isRemoved }) => id === number && !isRemoved)
  if (!survey) return undefined
  const { notices, ...data } = toSurvey(survey, directory)
  return { type, ...head, data }
}

type SurveyEvent = Extract<EventType, `survey.${string}`>
const isSurveyEvent = (type: EventType): type is SurveyEvent => type.startsWith('survey.')

/** The site as it was when it happened, at least: another node may have defined a survey a moment ago. */
async function atLeast(
  { directories }: EventDeps,
  known: SiteDirectory,
  { event }: Pick<DeliveryRow, 'event'>,
): Promise<SiteDirectory> {
  return isSurveyEvent(typeOf({ event })) ? await directories.getFresh(known.site.key) : known
}

/** Only of one that counts; as negative only of one that is so still. */
async function readResponse(
  deps: EventDeps,
  known: SiteDirectory,
  { type, id }: { type: EventType; id: string },
) {
  const found = await findTold(deps, known, { id, mostEarlier: 0 })
  if (!found) return undefined
  const { claim, ...response } = found.response
  if (response.state !== 'counted') return undefined
  const isNegative = response.measures[0]?.band === 'negative'
  return type === 'response.negative' && !isNegative ? undefined : response
}

/** A response as it is now, with its rows, and the site with its survey in it: another node may have defined it a moment ago. */
export async function findTold(
  deps: EventDeps,
  known: SiteDirectory,
  { id, mostEarlier }: { id: string; mostEarlier: number },
): Promise<FoundTold | undefined> {
  const rows = await deps.store.findResponse({ siteId: known.site.id, id, mostEarlier })
  if (!rows) return undefined
  const directory = await withSurveys(deps, known, [rows.response])
  return { rows, directory, response: responseReader(directory)(rows.response) }
}

export interface FoundTold {
  rows: { response: DetailedResponse; earlier: DetailedResponse[] }
  directory: SiteDirectory
  response: SurveyResponse
}

/** Looks up many responses in the same way, without what their customers have said before; `tell` hears of those that cannot be read. */
export async function findAllTold(
  deps: EventDeps,
  known: SiteDirectory,
  { ids, tell }: { ids: readonly string[]; tell: (error: LeftOut) => void },
): Promise<(id: string) => FoundTold | undefined> {
  const siteId = known.site.id
  const all = await deps.store.listResponsesById({ siteId, ids: [...new Set(ids)] })
  const directory = await withSurveys(deps, known, all)
  const read = responseReader(directory)
  const found = all.map(response =>
    unlessLeftOut({ siteId, subject: response.row.id }, tell, () => ({
      ...{ rows: { response, earlier: [] }, directory, response: read(response) },
    })),
  )
  const byId = new Map(found.flatMap(one => (one ? [[one.response.id, one]] : [])))
  return id => byId.get(id)
}

async function withSurveys(
  { directories }: EventDeps,
  known: SiteDirectory,
  all: DetailedResponse[],
): Promise<SiteDirectory> {
  const surveys = [...known.surveys.values()]
  const isKnown = ({ row }: DetailedResponse) =>
    surveys.some(({ id, versions }) => id === row.survey_id && versions.has(row.survey_version))
  return all.every(isKnown) ? known : await directories.getFresh(known.site.key)
}

async function readAlert({ store }: EventDeps, directory: SiteDirectory, id: number) {
  const row = await findAlert(store, directory.site.id, id)
  return row && toAlert(directory, row)
}

type ResponseEvent = Extract<Event, { data: { answers: object } }>

function shortened(event: ResponseEvent): ResponseEvent {
  if (Buffer.byteLength(JSON.stringify(event)) <= mostBytes) return event
  const { data, ...head } = event
  return { ...head, data: { ...data, answers: {}, comments: [], notes: [] }, is_shortened: true }
}
