import { type Kysely, sql, type Transaction } from 'kysely'
import { addAuditIn } from './audit.ts'
import type { DeliveryRow, DestinationRow } from './delivery-tables.ts'
import { dropped, waiting } from './make-deliveries.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { tellOwners } from './tell-owners.ts'

/** What has become of a delivery that was claimed. */
export interface Sent {
  siteId: number
  destinationId: string
  id: string
  lease: string
  /** Of the change that it told of when it was claimed. */
  seq: number
  set: Pick<DeliveryRow, 'state' | 'attempts' | 'due_at' | 'log' | 'finished_at'>
  /** How the receiver took it; null where it was not asked, or is not at fault. */
  taken: 'well' | 'badly' | 'gone' | null
  /** Until when it wants nothing; null for no rest, undefined where that stays as it is. */
  restsUntil: number | null | undefined
  at: number
}

/**
 * Notes what has become of deliveries. A destination that is gone, or has taken everything badly for `patienceMs`, is told nothing more, which
 * the audit tells.
 */
export async function noteSent(
  db: Kysely<Schema>,
  { sent, patienceMs }: { sent: Sent[]; patienceMs: number },
): Promise<void> {
  const groups = Map.groupBy(sent, ({ siteId, destinationId }) => `${siteId} ${destinationId}`)
  await db.transaction().execute(async trx => {
    for (const group of [...groups.values()].toSorted(([a], [b]) => inOrder(a as Sent, b as Sent))) {
      const [{ siteId, destinationId }] = group as [Sent]
      const query = trx
        .selectFrom('destination')
        .selectAll()
        .where('site_id', '=', siteId)
        .where('id', '=', destinationId)
      const destination = await locked(trx, query).executeTakeFirst()
      for (const one of group) await noteOne(trx, one)
      if (destination) await judgeDestination(trx, destination, { group, patienceMs })
    }
  })
}

/** Names a destination. */
type OfDestination = Pick<Sent, 'siteId' | 'destinationId'>

/** In one order, so that two nodes do not wait for each other. */
export const inOrder = (a: OfDestination, b: OfDestination) =>
  a.siteId - b.siteId || (a.destinationId < b.destinationId ? -1 : 1)

/** Somebody else may send it since, or it is gone. What is to be dropped and has become so again since waits on. */
async function noteOne(trx: Transaction<Schema>, { siteId, id, lease, set, seq }: Sent): Promise<void> {
  const release = { lease: null, leased_until: 0 }
  const claimed = trx
    .updateTable('delivery')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('lease', '=', lease)
  if (set.state !== dropped) return void (await claimed.set({ ...set, ...release }).execute())
  const { numUpdatedRows } = await claimed
    .set({ ...set, ...release })
    .where('seq', '=', seq)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) await claimed.set(release).execute()
}

type Standing = Pick<DestinationRow, 'failing_since' | 'rests_until' | 'disabled_because' | 'disabled_at'>

async function judgeDestination(
  trx: Transaction<Schema>,
  destination: DestinationRow,
  { group, patienceMs }: { group: Sent[]; patienceMs: number },
): Promise<void> {
  const { failing_since, rests_until, disabled_because, disabled_at } = destination
  const before: Standing = { failing_since, rests_until, disabled_because, disabled_at }
  const judged = group.reduce((standing, one) => standingAfter(standing, one, patienceMs), before)
  const after = (await isOver(trx, judged, group)) ? { ...judged, failing_since: null } : judged
  if (JSON.stringify(after) === JSON.stringify(before)) return
  const { site_id, id } = destination
  await trx
    .updateTable('destination')
    .set(after)
    .where('site_id', '=', site_id)
    .where('id', '=', id)
    .execute()
  if (after.disabled_at === null || before.disabled_at !== null) return
  const at = after.disabled_at
  await addAuditIn(trx, {
    ...{ site_id, at, actor: 'touchline', act: `disable ${destination.kind}` },
    subject: `${id} ${after.disabled_because}`,
  })
  await tellOwners(trx, destination, at)
}

/**
 * Is nothing left that has failed, or waits behind that? Then nobody knows how the receiver is from now on, and what fails months later is not
 * the same failure.
 */
async function isOver(
  trx: Transaction<Schema>,
  { failing_since, disabled_at }: Standing,
  group: Sent[],
): Promise<boolean> {
  const [{ siteId, destinationId, at }] = group as [Sent]
  if (failing_since === null || disabled_at !== null || group.every(({ set }) => set.state === 0))
    return false
  const left = await trx
    .selectFrom('delivery')
    .select('id')
    .where('site_id', '=', siteId)
    .where('destination_id', '=', destinationId)
    .where('state', '=', sql.lit(waiting))
    .where(eb => eb.or([eb('attempts', '>', 0), eb('due_at', '<=', at)]))
    .limit(1)
    .executeTakeFirst()
  return left === undefined
}

function standingAfter(before: Standing, { taken, at, restsUntil }: Sent, patienceMs: number): Standing {
  const rests_until =
    typeof restsUntil === 'number'
      ? Math.max(restsUntil, before.rests_until ?? 0)
      : restsUntil === null
        ? null
        : before.rests_until
  const standing = { ...before, rests_until }
  if (taken === null) return standing
  if (taken === 'well') return { ...standing, failing_since: null }
  const failing_since = standing.failing_since ?? at
  const failed = { ...standing, failing_since }
  const because = taken === 'gone' ? 'gone' : at - failing_since >= patienceMs ? 'failing' : undefined
  if (because === undefined || standing.disabled_at !== null) return failed
  return { ...failed, disabled_because: because, disabled_at: at }
}
