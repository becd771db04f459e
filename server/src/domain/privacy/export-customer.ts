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
    customer: found.customer ? toCustomer(found.customer) : null,
    responses: found.responses.map(row => toResponse(directory, row)),
  }
}

const iso = (at: number) => new Date(at).toISOString()

const toCustomer = (row: Schema['customer']): CustomerExport['customer'] => ({
  id: row.id,
  email: row.email,
  traits: JSON.parse(row.traits),
  is_proven: row.verified === 1,
  created_at: iso(row.created_at),
  updated_at: iso(row.updated_at),
})

/** An answer as readers are given it. */
export function toResponse(
  { surveys, touchpoints }: SiteDirectory,
  row: ResponseTable,
): CustomerExport['responses'][number] {
  return {
    id: row.id,
    survey: [...surveys.values()].find(({ id }) => id === row.survey_id)?.key ?? '',
    version: row.survey_version,
    touchpoint: [...touchpoints.values()].find(({ id }) => id === row.touchpoint_id)?.key ?? '',
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
