import { randomBytes } from 'node:crypto'
import { chatKinds, recipientKinds, usualBundleMinutes } from '@touchline/shared/recipient-kinds.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DestinationRow } from './delivery-tables.ts'
import type { Schema } from './schema.ts'
import { lastNumber, waitForTurn } from './sequence.ts'

/** The kind, and the id, of the row whose cursor says up to where rules were applied. */
export const rulesKind = 'rules'

/** The id of a second one of that kind, which comes later: to answers of which more could still have come. */
export const laterId = 'rules later'

/** How long more of an answer is waited for, in milliseconds. */
export const awaitedMs = 60_000

/** Somebody of the site; what is null has not been set. */
export interface PersonRow {
  account_id: string
  name: string
  email: string
  role: string
  /** Of the account. */
  language: string
  recipient: DestinationRow | null
}

/** Whom a site may tell: its people, whether they are told anything yet or not, by their names, and its chats, the oldest first. */
export async function listRecipients(
  db: Kysely<Schema>,
  siteId: number,
): Promise<{ people: PersonRow[]; chats: DestinationRow[] }> {
  const rows = await db
    .selectFrom('destination')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('kind', 'in', recipientKinds)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const people = await peopleOf(db, siteId).orderBy('account.name').orderBy('account.id').execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return {
    people: people.map(person => ({ ...person, recipient: byId.get(person.account_id) ?? null })),
    chats: rows.filter(({ kind }) => (chatKinds as readonly string[]).includes(kind)),
  }
}

/** Who may see a site: its members, and the operators of the installation, who are owners everywhere. */
export const peopleOf = (db: Kysely<Schema>, siteId: number) =>
  db
    .selectFrom('account')
    .leftJoin('membership', join =>
      join.onRef('membership.account_id', '=', 'account.id').on('membership.site_id', '=', siteId),
    )
    .select(['account.id as account_id', 'account.name', 'account.email', 'account.language'])
    .select(sql<string>`coalesce(membership.role, 'owner')`.as('role'))
    .where(eb => eb.or([eb('membership.role', 'is not', null), eb('account.is_operator', '=', 1)]))

interface Ensured {
  siteId: number
  accountIds: readonly string[]
  at: number
}

/** Makes recipients of those accounts that may see the site and are none yet. */
export async function ensureRecipients(
  trx: Transaction<Schema>,
  { siteId, accountIds, at }: Ensured,
): Promise<void> {
  if (accountIds.length === 0) return
  const members = await peopleOf(trx, siteId).where('account.id', 'in', accountIds).execute()
  for (const { account_id: id } of members)
    await insertQuietly(trx, {
      ...{ ...plainRow(siteId, at), id, kind: 'mail', target: id, bundle_minutes: usualBundleMinutes },
      token: randomBytes(24).toString('base64url'),
    })
}

/** The same in a transaction of its own. */
export const addRecipients = async (db: Kysely<Schema>, of: Ensured): Promise<void> =>
  await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    await ensureRecipients(trx, of)
  })

/** From now on what happens is held against the rules of a site. */
export async function ensureRuleCursor(
  trx: Transaction<Schema>,
  of: { siteId: number; at: number },
): Promise<void> {
  for (const id of [rulesKind, laterId])
    await insertQuietly(trx, { ...plainRow(of.siteId, of.at), id, kind: rulesKind })
}

const insertQuietly = async (trx: Transaction<Schema>, row: Omit<DestinationRow, 'cursor'>): Promise<void> =>
  void (await trx
    .insertInto('destination')
    .values({ ...row, cursor: lastNumber(trx) })
    .onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing())
    .execute())

const plainRow = (site_id: number, at: number) => ({
  ...{ site_id, name: '', target: '', events: '[]', secret: null, old_secret: null, old_secret_until: null },
  ...{ disabled_because: null, disabled_at: null, failing_since: null, rests_until: null },
  ...{ created_at: at, updated_at: at, language: null, time_zone: null, quiet: null, bundle_minutes: 0 },
  ...{ digest_at: null, digest_ended_at: null, token: null },
})

/** Adds a chat; false when the site has `most` of all kinds already. */
export async function insertChat(
  db: Kysely<Schema>,
  { row, most }: { row: Omit<DestinationRow, 'cursor'>; most: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const { chats } = await listRecipients(trx, row.site_id)
    if (chats.length >= most) return false
    await insertQuietly(trx, row)
    return true
  })
}
