import { z } from 'zod'
import type { Store } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { eraseAll, leaveNoTrace, subjectOf } from './erase.ts'

/** What a site has forgotten: customers by a hash, answers by their ids, which tell nothing. */
export const siteLedger = z.strictObject({
  site: z.string(),
  customers: z.array(z.strictObject({ subject: z.string(), salt: z.string(), erased_at: z.number().int() })),
  responses: z.array(z.uuid()),
})
export type SiteLedger = z.infer<typeof siteLedger>

const slice = 200

/** The ledgers of all sites that have forgotten anything. */
export async function readLedgers(store: Store): Promise<SiteLedger[]> {
  const ledgers: SiteLedger[] = []
  for (const { id, key } of await store.listSites()) {
    const customers = (await store.listErasures(id)).map(({ site_id: _, ...row }) => row)
    const responses = await listAll(after => store.listTombstones({ siteId: id, after, most: slice }))
    if (customers.length + responses.length > 0) ledgers.push({ site: key, customers, responses })
  }
  return ledgers
}

/**
 * Forgets once more, in a copy of the data that may be older than the ledger. Who came back after they were forgotten keeps what they
 * said since. Returns how many answers were erased; sites that the copy does not have are left out.
 */
export async function applyLedgers(
  deps: Pick<Deps, 'store' | 'now'>,
  ledgers: SiteLedger[],
): Promise<number> {
  const sites = new Map((await deps.store.listSites()).map(({ id, key }) => [key, id]))
  let erased = 0
  for (const ledger of ledgers) {
    const siteId = sites.get(ledger.site)
    if (siteId === undefined) continue
    erased += await applyToResponses(deps, siteId, ledger)
    erased += await applyToCustomers(deps, siteId, ledger)
  }
  for (const siteId of sites.values()) await deps.store.forgetValues(siteId)
  await leaveNoTrace(deps)
  return erased
}

async function applyToResponses(
  deps: Pick<Deps, 'store' | 'now'>,
  siteId: number,
  { responses }: SiteLedger,
): Promise<number> {
  let erased = 0
  for (let from = 0; from < responses.length; from += slice) {
    const ids = responses.slice(from, from + slice)
    erased += await eraseAll(deps, { siteId, ids })
    await deps.store.buryResponses({ siteId, ids, at: deps.now() })
  }
  return erased
}

async function applyToCustomers(
  deps: Pick<Deps, 'store' | 'now'>,
  siteId: number,
  { customers }: SiteLedger,
): Promise<number> {
  const entries = new Map(customers.map(entry => [entry.subject, entry]))
  const salts = new Set(customers.map(({ salt }) => salt))
  let erased = 0
  for (const customer of salts.size === 0 ? [] : await listNamed(deps.store, siteId))
    for (const salt of salts) {
      const entry = entries.get(subjectOf(salt, customer))
      if (!entry) continue
      erased += await eraseAll(deps, { siteId, customer, until: entry.erased_at })
      await deps.store.eraseCustomer({ siteId, customer, ledger: entry })
    }
  for (const entry of customers) await deps.store.noteErasure({ site_id: siteId, ...entry })
  return erased
}

/** Everybody who is named: customers, and whom the doubted answers claim to be from. */
async function listNamed(store: Store, siteId: number): Promise<Set<string>> {
  const ids = await listAll(after => store.listCustomerIds({ siteId, after, most: slice }))
  const named = new Set(ids)
  let before: { receivedAt: number; id: string } | undefined
  do {
    const rows = await store.listQuarantined({ siteId, before, limit: slice })
    for (const { claim } of rows) if (claim !== null) named.add(JSON.parse(claim).id)
    const last = rows.length === slice ? rows.at(-1) : undefined
    before = last && { receivedAt: last.received_at, id: last.id }
  } while (before)
  return named
}

async function listAll(list: (after: string) => Promise<string[]>): Promise<string[]> {
  const all: string[] = []
  for (;;) {
    const ids = await list(all.at(-1) ?? '')
    all.push(...ids)
    if (ids.length < slice) return all
  }
}
