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
    customer: found.customer ? toCustomer(found.customer) : null,
    responses: found.responses.map(({ row, tags, notes }) => ({
      ...read(row),
      tags,
      notes: notes.map(toNote),
    })),
  }
}

const toCustomer = (row: Schema['customer']): CustomerExport['customer'] => ({
  id: row.id,
  email: row.email,
  traits: JSON.parse(row.traits),
  is_proven: row.verified === 1,
  created_at: iso(row.created_at),
  updated_at: iso(row.updated_at),
})
