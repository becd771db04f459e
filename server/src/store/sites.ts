import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely'
import { beginFold } from './dimension-fold.ts'
import { isPostgres } from './engine.ts'
import { holdGenerations } from './generations/read-generations.ts'
import { type CountsWish, recountAsItIs, recountFor } from './generations/start-generation.ts'
import { hasRows } from './has-rows.ts'
import { deleteIdleAccounts } from './memberships.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

export type SiteRow = Selectable<Schema['site']>
type SiteChange = Omit<Updateable<Schema['site']>, 'time_zone' | 'dimensions' | 'generation'>

/** All sites of the installation, in the order of their keys. */
export async function listSites(db: Kysely<Schema>): Promise<SiteRow[]> {
  return await db.selectFrom('site').selectAll().orderBy('key').execute()
}

/** Adds a site with its first secret key; undefined when the site's key is taken. */
export async function insertSite(
  db: Kysely<Schema>,
  added: { site: Insertable<Schema['site']>; secretKey: Omit<Schema['api_key'], 'site_id'> | undefined },
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
    if (added.secretKey)
      await trx
        .insertInto('api_key')
        .values({ ...added.secretKey, site_id: site.id })
        .execute()
    return site
  })
}

/** Changes a site: at once what is counted by nothing, and the rest as soon as it is counted anew. */
export async function updateSite(
  db: Kysely<Schema>,
  { set, counts }: { set: SiteChange; counts: CountsWish },
): Promise<void> {
  await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    if (Object.keys(set).length > 0)
      await trx.updateTable('site').set(set).where('id', '=', counts.siteId).execute()
    if (counts.timeZone !== undefined || counts.dimensions !== undefined) await recountFor(trx, counts)
  })
}

/** Lets all rows of a site be counted anew, unless that is being done already. */
export async function repairCounts(
  db: Kysely<Schema>,
  of: { siteId: number; total: number; at: number },
): Promise<void> {
  await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    await recountAsItIs(trx, of)
  })
}

/** What belongs to a site without answers. */
const ownTables = [
  ...(['measure', 'survey_version', 'survey', 'touchpoint', 'customer', 'identity_key'] as const),
  ...(['dimension_fold', 'recounting', 'old_generation', 'detector', 'alert', 'saved_filter'] as const),
  ...(['destination', 'delivery', 'rule'] as const),
  ...(['person', 'survey_request'] as const),
  ...(['comment', 'comment_index', 'theme'] as const),
  ...(['import', 'import_mapping', 'imported_response', 'used_number'] as const),
] as const

/** Removes a site with its definitions and keys; false when it holds answers or impressions and so stays. */
export async function deleteSite(db: Kysely<Schema>, siteId: number): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    await holdGenerations(trx, siteId)
    // What is being written is waited for, and what comes later waits, so that none is left without its site.
    if (isPostgres(trx)) await sql`lock table response, impression in share mode`.execute(trx)
    if (await hasRows(trx, siteId)) return false
    for (const table of ownTables) await trx.deleteFrom(table).where('site_id', '=', siteId).execute()
    await trx.deleteFrom('site').where('id', '=', siteId).execute()
    await deleteIdleAccounts(trx)
    return true
  })
}
