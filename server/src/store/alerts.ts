import type { Insertable, Kysely, Selectable, Transaction } from 'kysely'
import { addOutsideEvents, type OutsideEvent } from './outside-events.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

export type DetectorRow = Selectable<Schema['detector']>
export type AlertRow = Selectable<Schema['alert']>

/** What watches the scores of a site. */
export async function listDetectors(db: Kysely<Schema>, siteId: number): Promise<DetectorRow[]> {
  return await db.selectFrom('detector').selectAll().where('site_id', '=', siteId).execute()
}

/** What names a detector. */
const keyColumns = ['site_id', 'touchpoint_id', 'metric', 'scale_min', 'scale_max'] as const

/** What a detector found on its way: a change, which raises an alert, or that it has ended on a day. */
export type Found = { raised: NewAlert } | { ended: number }

/**
 * Moves a detector on, with what it found on the way, in its order; false when another node has moved it meanwhile, so that nothing
 * changed. `from` is the day on which it stood, null for a new one.
 */
export async function advanceDetector(
  db: Kysely<Schema>,
  { row, from, found, at }: { row: DetectorRow; from: number | null; found: Found[]; at: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const stored = await keyColumns
      .reduce(
        (query, column) => query.where(column, '=', row[column]),
        trx.selectFrom('detector').select('day'),
      )
      .executeTakeFirst()
    if ((stored?.day ?? null) !== from) return false
    await trx
      .insertInto('detector')
      .values(row)
      .onConflict(conflict =>
        conflict.columns([...keyColumns]).doUpdateSet({ day: row.day, state: row.state }),
      )
      .execute()
    const told: OutsideEvent[] = []
    for (const one of found)
      if ('raised' in one) told.push(await addAlert(trx, one.raised))
      else told.push(...(await endAlert(trx, row, one.ended)))
    await addOutsideEvents(trx, { siteId: row.site_id, at, told })
    return true
  })
}

/** Removes what watches scores that are looked at no more; their alerts end on that day, because nobody could tell it later. */
export async function retireDetectors(
  db: Kysely<Schema>,
  { rows, day, at }: { rows: DetectorRow[]; day: number; at: number },
): Promise<void> {
  await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    for (const row of rows) {
      const told = await endAlert(trx, row, day)
      await addOutsideEvents(trx, { siteId: row.site_id, at, told })
      await keyColumns
        .reduce((query, column) => query.where(column, '=', row[column]), trx.deleteFrom('detector'))
        .execute()
    }
  })
}

/** Lets the scores of touchpoints be learnt anew, in silence: what is read of them next is history. */
export async function forgetDetectors(
  db: Kysely<Schema>,
  of: { siteId: number; touchpointIds: number[] },
): Promise<void> {
  if (of.touchpointIds.length === 0) return
  await db
    .deleteFrom('detector')
    .where('site_id', '=', of.siteId)
    .where('touchpoint_id', 'in', of.touchpointIds)
    .execute()
}

export type NewAlert = Omit<
  Insertable<Schema['alert']>,
  'id' | 'ended' | 'acknowledged_at' | 'acknowledged_by'
>

/** Of a detector no more than one alert has not ended. */
async function endAlert(trx: Transaction<Schema>, row: DetectorRow, day: number): Promise<OutsideEvent[]> {
  const ended = await keyColumns
    .reduce(
      (query, column) => query.where(column, '=', row[column]),
      trx.updateTable('alert').set({ ended: day }),
    )
    .where('ended', 'is', null)
    .returning('id')
    .execute()
  return ended.map(({ id }) => ({ type: 'alert.resolved', subject: `alert ${id}` }))
}

async function addAlert(trx: Transaction<Schema>, alert: NewAlert): Promise<OutsideEvent> {
  const { last } = await trx
    .selectFrom('alert')
    .select(eb => eb.fn.coalesce(eb.fn.max('id'), eb.val(0)).as('last'))
    .where('site_id', '=', alert.site_id)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('alert')
    .values({ ...alert, id: last + 1, ended: null, acknowledged_at: null, acknowledged_by: null })
    .execute()
  return { type: 'alert.raised', subject: `alert ${last + 1}` }
}

/** The latest alerts of a site, the newest first, those below an id where one is given. */
export async function listAlerts(
  db: Kysely<Schema>,
  of: { siteId: number; below?: number | undefined; isOpenOnly: boolean; most: number },
): Promise<AlertRow[]> {
  let query = db.selectFrom('alert').selectAll().where('site_id', '=', of.siteId)
  if (of.below !== undefined) query = query.where('id', '<', of.below)
  if (of.isOpenOnly) query = query.where('acknowledged_at', 'is', null)
  return await query.orderBy('id', 'desc').limit(of.most).execute()
}

/** Notes who has seen an alert, the first time only. The alert as it stands then; undefined when there is none with this id. */
export async function acknowledgeAlert(
  db: Kysely<Schema>,
  of: { siteId: number; id: number; at: number; by: string },
): Promise<AlertRow | undefined> {
  return await db.transaction().execute(async trx => {
    await trx
      .updateTable('alert')
      .set({ acknowledged_at: of.at, acknowledged_by: of.by })
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.id)
      .where('acknowledged_at', 'is', null)
      .execute()
    return await trx
      .selectFrom('alert')
      .selectAll()
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.id)
      .executeTakeFirst()
  })
}

/** Ratings that were imported, which must never look like a change of what customers feel. */
export async function listImported(
  db: Kysely<Schema>,
  of: { siteId: number; source: number; state: number; from: number; before: number },
): Promise<{ touchpoint_id: number; answered_at: number; ratings: string }[]> {
  return await db
    .selectFrom('response')
    .select(['touchpoint_id', 'answered_at', 'ratings'])
    .where('site_id', '=', of.siteId)
    .where('answered_at', '>=', of.from)
    .where('answered_at', '<', of.before)
    .where('state', '=', of.state)
    // An export that came back keeps the sources that it tells.
    .where(eb =>
      eb.or([
        eb('source', '=', of.source),
        eb.exists(
          eb
            .selectFrom('imported_response')
            .select('response_id')
            .whereRef('imported_response.site_id', '=', 'response.site_id')
            .whereRef('imported_response.response_id', '=', 'response.id'),
        ),
      ]),
    )
    .execute()
}
