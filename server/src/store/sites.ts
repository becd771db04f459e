import type { Insertable, Kysely, Selectable, Updateable } from 'kysely'
import type { Schema } from './schema.ts'

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
    if (site)
      await trx
        .insertInto('api_key')
        .values({ ...added.secretKey, site_id: site.id })
        .execute()
    return site
  })
}

export async function updateSite(
  db: Kysely<Schema>,
  change: { id: number; set: Updateable<Schema['site']> },
): Promise<void> {
  if (Object.keys(change.set).length > 0)
    await db.updateTable('site').set(change.set).where('id', '=', change.id).execute()
}

/** Removes a site with its definitions and keys; false when it holds answers or impressions and so stays. */
export async function deleteSite(db: Kysely<Schema>, siteId: number): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    if (await hasCounts(trx, { siteId })) return false
    for (const table of ['measure', 'survey_version', 'survey', 'touchpoint', 'customer'] as const)
      await trx.deleteFrom(table).where('site_id', '=', siteId).execute()
    await trx.deleteFrom('site').where('id', '=', siteId).execute()
    return true
  })
}

/** Has anything been counted on this site, or at this touchpoint, or for these measures of it? */
export async function hasCounts(
  db: Kysely<Schema>,
  of: { siteId: number; touchpointId?: number; measureIds?: number[] },
): Promise<boolean> {
  let query = db.selectFrom('tally').select('day').where('site_id', '=', of.siteId)
  if (of.touchpointId !== undefined) query = query.where('touchpoint_id', '=', of.touchpointId)
  if (of.measureIds !== undefined) query = query.where('measure_id', 'in', of.measureIds)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}
