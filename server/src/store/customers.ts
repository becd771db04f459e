import type { Transaction } from 'kysely'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { insertRows, runForIds } from './shapes.ts'

/** What an answer says about its customer. */
export interface CustomerWrite {
  siteId: number
  id: string
  email: string | undefined
  traits: Record<string, string | number | boolean | null> | undefined
  verified: boolean
  at: number
}

type CustomerRow = Schema['customer']

/** Keeps what is known of each customer. What was verified is never overwritten by what was not. */
export async function saveCustomers(trx: Transaction<Schema>, customers: CustomerWrite[]): Promise<void> {
  const changed: CustomerRow[] = []
  for (const [first, group] of Map.groupBy(customers, customer => customer.siteId)) {
    const rows = await takeCustomers(trx, first, group)
    const touched = new Set<string>()
    for (const customer of group) {
      const stored = rows.get(customer.id)
      if (stored?.verified && !customer.verified) continue
      rows.set(customer.id, stored ? withChange(stored, customer) : newRow(customer))
      touched.add(customer.id)
    }
    for (const id of [...touched].sort()) changed.push(rows.get(id) as CustomerRow)
  }
  await writeCustomers(trx, changed)
}

/**
 * The rows of customers as they stand, kept from other writers until the transaction ends. On PostgreSQL whoever is not there yet is put
 * there first, because a row that is missing cannot be locked.
 */
async function takeCustomers(
  trx: Transaction<Schema>,
  siteId: number,
  customers: CustomerWrite[],
): Promise<Map<string, CustomerRow>> {
  const known = await readCustomers(trx, siteId, customers)
  if (!isPostgres(trx)) return known
  const missing = new Map(customers.filter(({ id }) => !known.has(id)).map(one => [one.id, blank(one)]))
  const rows = [...missing.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const added = await insertRows(trx, 'add customers', 'customer', rows, insert =>
    insert.onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing()).returning('id'),
  )
  const ours = new Set(added.rows.map(({ id }) => id))
  const theirs = customers.filter(({ id }) => missing.has(id) && !ours.has(id))
  return theirs.length === 0 ? known : new Map([...known, ...(await readCustomers(trx, siteId, theirs))])
}

async function readCustomers(
  trx: Transaction<Schema>,
  first: number,
  customers: CustomerWrite[],
): Promise<Map<string, CustomerRow>> {
  const ids = customers.map(({ id }) => id)
  const rows = await runForIds(trx, 'read customers', { first, ids }, piece =>
    locked(
      trx,
      trx
        .selectFrom('customer')
        .selectAll()
        .where('site_id', '=', first)
        .where('id', 'in', piece)
        .orderBy('id'),
    ),
  )
  return new Map(rows.map(row => [row.id, row]))
}

async function writeCustomers(trx: Transaction<Schema>, rows: CustomerRow[]): Promise<void> {
  await insertRows(trx, 'write customers', 'customer', rows, insert =>
    insert.onConflict(conflict =>
      conflict.columns(['site_id', 'id']).doUpdateSet(eb => ({
        email: eb.ref('excluded.email'),
        traits: eb.ref('excluded.traits'),
        verified: eb.ref('excluded.verified'),
        updated_at: eb.ref('excluded.updated_at'),
      })),
    ),
  )
}

/** As many traits as one answer may carry. */
const mostTraits = 50

/** What was said last stays: strangers can send answers, so the row of a customer must not grow without end. */
const merged = (stored: object, added: CustomerWrite['traits'] = {}) => {
  const kept = Object.entries(stored).filter(([name]) => !(name in added))
  return Object.fromEntries([...kept, ...Object.entries(added)].slice(-mostTraits))
}

const newRow = (customer: CustomerWrite): CustomerRow => ({
  site_id: customer.siteId,
  id: customer.id,
  email: customer.email ?? null,
  traits: JSON.stringify(customer.traits ?? {}),
  verified: Number(customer.verified),
  created_at: customer.at,
  updated_at: customer.at,
})

/** Nothing is known of them yet, but that they are there. */
const blank = ({ siteId, id, at }: CustomerWrite) =>
  newRow({ siteId, id, at, email: undefined, traits: {}, verified: false })

/** The columns stand in the order of a new row. */
function withChange(stored: CustomerRow, customer: CustomerWrite): CustomerRow {
  const added = newRow(customer)
  // Whatever strangers have claimed before must not become proven along with the customer.
  if (customer.verified && !stored.verified) return { ...added, created_at: stored.created_at }
  return {
    ...added,
    email: customer.email ?? stored.email,
    traits: JSON.stringify(merged(JSON.parse(stored.traits), customer.traits)),
    created_at: stored.created_at,
  }
}
