import { crc32 } from 'node:zlib'
import { sql, type Transaction } from 'kysely'
import { isPostgres } from './engine.ts'
import { lockNumbers } from './postgres/lock-numbers.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { postRows, queriesForIds, shaped } from './shapes.ts'
import { askTogether } from './together.ts'

/** What an answer says about its customer. */
export interface CustomerWrite {
  siteId: number
  id: string
  email: string | undefined
  traits: Record<string, string | number | boolean | null> | undefined
  verified: boolean
  at: number
  /** Was it said so long ago that it only adds to what is known? */
  isFromPast?: boolean
}

type CustomerRow = Schema['customer']

const columns = ['site_id', 'id', 'email', 'traits', 'verified', 'created_at', 'updated_at'] as const

/**
 * Asks for the rows of customers, kept from other writers until the transaction ends. On PostgreSQL a row that is not there yet cannot be
 * locked, so a number stands for each customer; two that share one wait for each other and nothing else.
 */
export const queryCustomers = (trx: Transaction<Schema>, customers: CustomerWrite[]) => {
  const sites = [...Map.groupBy(customers, ({ siteId }) => siteId)]
  const locks = [...new Set(customers.map(({ siteId, id }) => crc32(`${siteId} ${id}`) | 0))]
  return {
    turns:
      isPostgres(trx) && locks.length > 0
        ? [
            queryTurns(
              trx,
              locks.sort((a, b) => a - b),
            ),
          ]
        : [],
    customers: sites.flatMap(([first, group]) => {
      const ids = group.map(({ id }) => id)
      return queriesForIds(trx, 'read customers', { first, ids }, isAmong =>
        // Whoever erases one of them waits as well.
        locked(
          trx,
          trx
            .selectFrom('customer')
            .select(columns)
            .where('site_id', '=', first)
            .where(isAmong)
            .orderBy('id'),
        ),
      )
    }),
  }
}

const queryTurns = (trx: Transaction<Schema>, locks: number[]) =>
  shaped(trx, 'take turns', [`{${locks}}`], () => ({
    compile: () =>
      sql`select pg_advisory_xact_lock(${sql.lit(lockNumbers.customers)}, turn) from unnest(${''}::int[]) turn`.compile(
        trx,
      ),
  }))

/** Keeps what is known of each customer. What was verified is never overwritten by what was not. */
export async function saveCustomers(trx: Transaction<Schema>, customers: CustomerWrite[]): Promise<void> {
  const found = await askTogether(trx, queryCustomers(trx, customers))
  await writeCustomers(trx, customers, found.customers)
}

/** The same where the rows of all these customers, and perhaps of more, were asked for already. */
export async function writeCustomers(
  trx: Transaction<Schema>,
  customers: CustomerWrite[],
  known: CustomerRow[],
): Promise<void> {
  const rows = new Map(known.map(row => [nameOf(row.site_id, row.id), row]))
  const touched = new Set<string>()
  for (const customer of customers) {
    const name = nameOf(customer.siteId, customer.id)
    const stored = rows.get(name)
    if (stored?.verified && !customer.verified) continue
    rows.set(name, stored ? withChange(stored, customer) : newRow(customer))
    touched.add(name)
  }
  await postRows(
    trx,
    'write customers',
    'customer',
    [...touched].map(name => rows.get(name) as CustomerRow),
    insert =>
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

const nameOf = (siteId: number, id: string) => `${siteId} ${id}`

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

const withNews = (stored: CustomerRow, { email, traits }: CustomerWrite) => ({
  email: email ?? stored.email,
  traits: JSON.stringify(merged(JSON.parse(stored.traits), traits)),
})

/** What is known already is newer. */
const withPast = (stored: CustomerRow, { email, traits = {} }: CustomerWrite) => ({
  email: stored.email ?? email ?? null,
  traits: JSON.stringify(merged(traits, JSON.parse(stored.traits))),
})

/** The columns stand in the order of a new row. */
function withChange(stored: CustomerRow, customer: CustomerWrite): CustomerRow {
  const added = newRow(customer)
  // Whatever strangers have claimed before must not become proven along with the customer.
  if (customer.verified && !stored.verified) return { ...added, created_at: stored.created_at }
  return {
    ...added,
    ...(customer.isFromPast ? withPast(stored, customer) : withNews(stored, customer)),
    created_at: stored.created_at,
  }
}
