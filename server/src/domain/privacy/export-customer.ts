import { channels } from '@touchline/shared/channels.ts'
import type { CustomerExport } from '@touchline/shared/contract/privacy.ts'
import type { CustomerWrite } from '../../store/customers.ts'
import { states } from '../../store/response-state.ts'
import type { ResponseTable, Schema } from '../../store/schema.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'

/** All that is kept of one customer, for whoever asks what that is. */
export async function exportCustomer(
  { store }: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  customer: string,
): Promise<CustomerExport> {
  const found = await store.findCustomer({ siteId: directory.site.id, customer })
  return {
    customer: found.customer ? toCustomer(directory, { ...found, customer: found.customer }) : null,
    responses: found.responses.map(row => toResponse(directory, row)),
  }
}

/** What is kept of a customer beside the answers. */
interface Known {
  customer: Schema['customer']
  person: Schema['person'] | undefined
  requests: Schema['survey_request'][]
}

const iso = (at: number) => new Date(at).toISOString()

const isoOrNull = (at: number | null | undefined) => (at === null || at === undefined ? null : iso(at))

const toCustomer = (
  directory: SiteDirectory,
  { customer: row, person, requests }: Known,
): CustomerExport['customer'] => ({
  id: row.id,
  email: row.email,
  traits: JSON.parse(row.traits),
  is_proven: row.verified === 1,
  created_at: iso(row.created_at),
  updated_at: iso(row.updated_at),
  phone_number: person?.phone_number ?? null,
  last_sent_at: isoOrNull(person?.last_sent_at),
  unsubscribed_at: isoOrNull(person?.unsubscribed_at),
  survey_requests: requests.map(request => ({
    survey: surveyKeyOf(directory, request.survey_id),
    channel: channels[request.channel] ?? 'email',
    scheduled_at: iso(request.scheduled_at),
    created_at: iso(request.created_at),
  })),
})

const surveyKeyOf = ({ surveys }: SiteDirectory, surveyId: number): string =>
  [...surveys.values()].find(({ id }) => id === surveyId)?.key ?? ''

/** An answer as readers are given it. */
export function toResponse(
  directory: SiteDirectory,
  row: ResponseTable,
): CustomerExport['responses'][number] {
  return {
    id: row.id,
    survey: surveyKeyOf(directory, row.survey_id),
    version: row.survey_version,
    touchpoint: [...directory.touchpoints.values()].find(({ id }) => id === row.touchpoint_id)?.key ?? '',
    channel: channels[row.channel] ?? 'web',
    state: states[row.state] ?? '',
    answers: JSON.parse(row.answers),
    page: row.page,
    locale: row.locale,
    attributes: JSON.parse(row.attributes ?? '{}'),
    claim: row.claim === null ? null : toClaim(JSON.parse(row.claim)),
    answered_at: iso(row.answered_at),
    received_at: iso(row.received_at),
  }
}

const toClaim = ({ email, traits }: Partial<CustomerWrite>) => ({
  email: email ?? null,
  traits: traits ?? {},
})
