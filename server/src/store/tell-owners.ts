import type { Transaction } from 'kysely'
import type { DestinationRow } from './delivery-tables.ts'
import { insertDeliveries, toDelivery } from './make-deliveries.ts'
import { ensureRecipients } from './recipients.ts'
import type { Schema } from './schema.ts'
import { takeNumbers } from './sequence.ts'

/**
 * Makes deliveries to the owners of a site that tell them of a webhook or a chat that is told nothing any more; to the operators of the
 * installation where it has none. Whoever wants no mail gets none, and nobody is told of mail to people.
 */
export async function tellOwners(
  trx: Transaction<Schema>,
  { site_id, id, kind }: Pick<DestinationRow, 'site_id' | 'id' | 'kind'>,
  at: number,
): Promise<void> {
  if (kind === 'mail') return
  const accountIds = await findOwners(trx, site_id)
  if (accountIds.length === 0) return
  await ensureRecipients(trx, { siteId: site_id, accountIds, at })
  const recipients = await trx
    .selectFrom('destination')
    .select(['site_id', 'id'])
    .where('site_id', '=', site_id)
    .where('id', 'in', accountIds)
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .execute()
  if (recipients.length === 0) return
  const [seq = 0] = await takeNumbers(trx, 1)
  const change = { seq, response_id: `webhook ${id}`, at }
  await insertDeliveries(
    trx,
    recipients.map(recipient => toDelivery(recipient, { type: 'webhook.disabled', change, at })),
  )
}

async function findOwners(trx: Transaction<Schema>, siteId: number): Promise<string[]> {
  const owners = await trx
    .selectFrom('membership')
    .select('account_id as id')
    .where('site_id', '=', siteId)
    .where('role', '=', 'owner')
    .execute()
  const told =
    owners.length > 0
      ? owners
      : await trx.selectFrom('account').select('id').where('is_operator', '=', 1).execute()
  return told.map(({ id }) => id)
}
