import type { Kysely, Selectable } from 'kysely'
import type { RecountingTable } from './count-tables.ts'
import { atOneMoment } from './engine.ts'
import { type IdentityKeyRow, listIdentityKeys } from './identity-keys.ts'
import type { Schema } from './schema.ts'
import type { SiteRow } from './sites.ts'

/** Everything that defines one site, as it stood at one moment. */
export interface DirectoryRows {
  site: SiteRow
  touchpoints: Selectable<Schema['touchpoint']>[]
  surveys: Selectable<Schema['survey']>[]
  versions: Selectable<Schema['survey_version']>[]
  measures: Selectable<Schema['measure']>[]
  identityKeys: IdentityKeyRow[]
  /** The counts that are being built for it, if any. */
  recounting: RecountingTable | undefined
}

/** The site with this key, or this id, and all its definitions. */
export async function findDirectory(
  db: Kysely<Schema>,
  of: { key: string } | { id: number },
): Promise<DirectoryRows | undefined> {
  return await atOneMoment(db).execute(async trx => {
    const sites = trx.selectFrom('site').selectAll()
    const site = await ('key' in of
      ? sites.where('key', '=', of.key)
      : sites.where('id', '=', of.id)
    ).executeTakeFirst()
    if (!site) return undefined
    return {
      site,
      identityKeys: await listIdentityKeys(trx, site.id),
      recounting: await trx
        .selectFrom('recounting')
        .selectAll()
        .where('site_id', '=', site.id)
        .executeTakeFirst(),
      touchpoints: await trx
        .selectFrom('touchpoint')
        .selectAll()
        .where('site_id', '=', site.id)
        .orderBy('id')
        .execute(),
      surveys: await trx
        .selectFrom('survey')
        .selectAll()
        .where('site_id', '=', site.id)
        .orderBy('id')
        .execute(),
      measures: await trx
        .selectFrom('measure')
        .selectAll()
        .where('site_id', '=', site.id)
        .orderBy('id')
        .execute(),
      versions: await trx
        .selectFrom('survey_version')
        .selectAll()
        .where('site_id', '=', site.id)
        .orderBy('survey_id')
        .orderBy('version')
        .execute(),
    }
  })
}
