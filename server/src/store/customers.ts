import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** What an answer says about its customer. */
export interface CustomerWrite {
  siteId: number
  id: string
  email: string | undefined
  traits: Record<string, string | number | boolean | null> | undefined
  verified: boolean
  at: number
}

/** Keeps what is known of each customer. What was verified is never overwritten by what was not. */
export async function saveCustomers(trx: Transaction<Schema>, customers: CustomerWrite[]): Promise<void> {
  for (const customer of customers) {
    const stored = await trx
      .selectFrom('customer')
      .select(['traits', 'verified'])
      .where('site_id', '=', customer.siteId)
      .where('id', '=', customer.id)
      .executeTakeFirst()
    if (!stored) await trx.insertInto('customer').values(newRow(customer)).execute()
    else if (customer.verified || !stored.verified) await update(trx, customer, stored.traits)
  }
}

/** As many traits as one answer may carry. */
const mostTraits = 50

/** What was said last stays: strangers can send answers, so the row of a customer must not grow without end. */
const merged = (stored: object, added: CustomerWrite['traits'] = {}) => {
  const kept = Object.entries(stored).filter(([name]) => !(name in added))
  return Object.fromEntries([...kept, ...Object.entries(added)].slice(-mostTraits))
}

const newRow = (customer: CustomerWrite) => ({
  site_id: customer.siteId,
  id: customer.id,
  email: customer.email ?? null,
  traits: JSON.stringify(customer.traits ?? {}),
  verified: Number(customer.verified),
  created_at: customer.at,
  updated_at: customer.at,
})

async function update(
  trx: Transaction<Schema>,
  customer: CustomerWrite,
  storedTraits: string,
): Promise<void> {
  await trx
    .updateTable('customer')
    .set({
      ...(customer.email === undefined ? {} : { email: customer.email }),
      traits: JSON.stringify(merged(JSON.parse(storedTraits), customer.traits)),
      verified: Number(customer.verified),
      updated_at: customer.at,
    })
    .where('site_id', '=', customer.siteId)
    .where('id', '=', customer.id)
    .execute()
}
