import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely'
import { beginFold } from './dimension-fold.ts'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

export type SiteRow = Selectable<Schema['site']>

/** All sites of the installation, in the order of their keys. */
export async function listSites(db: Kysely<Schema>): Promise<SiteRow[]> {
  return await db.selectFrom('site').selectAll().orderBy('key').execute()
}

/** Adds a site with its first secret key; undefined when the site's key is taken. */
export async function insertSite(
  db: Kysely<Schema>,
  added: { site: Insertable<Schema['site']>; secretKey: Omit<Schema['api_key'], 'site_id'> },
): Promise<SiteRow | undefined> {
  return await db.transaction().execute(async trx => {
    const site = await trx
      .insertInto('site')
      .values(added.site)
      .onConflict(conflict => conflict.column('key').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (!site) return undefined
    if (site.dimensions !== '[]') await beginFold(trx, site.id)
    await trx
      .insertInto('api_key')
      .values({ ...added.secretKey, site_id: site.id })
      .execute()
    return site
  })
}

/** Changes a site; false when a new time zone was asked for though a survey was live already, so that nothing changed. */
export async function updateSite(
  db: Kysely<Schema>,
  change: { id: number; set: Updateable<Schema['site']>; isNewZone: boolean },
): Promise<boolean> {
  if (Object.keys(change.set).length === 0) return true
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    if (change.isNewZone && (await wasEverLive(trx, change.id))) return false
    await trx.updateTable('site').set(change.set).where('id', '=', change.id).execute()
    if (change.set.dimensions) await beginFold(trx, change.id)
    return true
  })
}

async function wasEverLive(trx: Kysely<Schema>, siteId: number): Promise<boolean> {
  const version = await trx
    .selectFrom('survey_version')
    .select('version')
    .where('site_id', '=', siteId)
    .where('live_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return version !== undefined
}

/** What belongs to a site without answers. */
const ownTables = [
  ...(['measure', 'survey_version', 'survey', 'touchpoint', 'customer', 'identity_key'] as const),
  ...(['dimension_fold', 'detector', 'alert'] as const),
] as const

/** Removes a site with its definitions and keys; false when it holds answers or impressions and so stays. */
export async function deleteSite(db: Kysely<Schema>, siteId: number): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    // What is being written is waited for, and what comes later waits, so that none is left without its site.
    if (isPostgres(trx)) await sql`lock table response, impression in share mode`.execute(trx)
    for (const table of ['response', 'impression'] as const) {
      const row = await trx
        .selectFrom(table)
        .select('id')
        .where('site_id', '=', siteId)
        .limit(1)
        .executeTakeFirst()
      if (row) return false
    }
    for (const table of ownTables) await trx.deleteFrom(table).where('site_id', '=', siteId).execute()
    await trx.deleteFrom('site').where('id', '=', siteId).execute()
    return true
  })
}
