import type { Kysely, Selectable } from 'kysely'
import type { Schema } from './schema.ts'

export type ApiKeyRow = Selectable<Schema['api_key']>

/** The key that bears this readable prefix. */
export async function findApiKey(db: Kysely<Schema>, prefix: string): Promise<ApiKeyRow | undefined> {
  return await db.selectFrom('api_key').selectAll().where('prefix', '=', prefix).executeTakeFirst()
}

export async function insertApiKey(db: Kysely<Schema>, row: ApiKeyRow): Promise<void> {
  await db.insertInto('api_key').values(row).execute()
}

/** Removes a site's keys of this name, so that a key that is made anew at each start does not pile up. */
export async function deleteApiKeysNamed(
  db: Kysely<Schema>,
  of: { siteId: number; name: string },
): Promise<void> {
  await db.deleteFrom('api_key').where('site_id', '=', of.siteId).where('name', '=', of.name).execute()
}

/** Is there a key of the whole installation already? */
export async function hasInstallationKey(db: Kysely<Schema>): Promise<boolean> {
  const row = await db
    .selectFrom('api_key')
    .select('prefix')
    .where('site_id', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
