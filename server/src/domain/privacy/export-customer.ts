import { channels } from '@touchline/shared/channels.ts'
import type { CustomerExport } from '@touchline/shared/contract/privacy.ts'
import type { Schema } from '../../store/schema.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { factsReader, iso, toNote } from '../responses/to-response.ts'

/** All that is kept of one customer, for whoever asks what that is. */
export async function exportCustomer(
  { store }: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  customer: string,
): Promise<CustomerExport> {
  const found = await store.findCustomer({ siteId: directory.site.id, customer })
  const read = factsReader(directory)
  return {
    customer: found.customer ? toCustomer(directory, { ...found, customer: found.customer }) : null,
    responses: found.responses.map(({ row, tags, notes }) => ({
      ...read(row),
      tags,
      notes: notes.map(toNote),
    })),
  }
}

/** What is kept of a customer beside the answers. */
interface Known {
  customer: Schema['customer']
  person: Schema['person'] | undefined
  requests: Schema['survey_request'][]
}

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
