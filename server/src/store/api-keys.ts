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

/** The keys of a site, or for null those of the whole installation, oldest first. */
export async function listApiKeys(db: Kysely<Schema>, siteId: number | null): Promise<ApiKeyRow[]> {
  return await db
    .selectFrom('api_key')
    .selectAll()
    .where('site_id', siteId === null ? 'is' : '=', siteId)
    .orderBy('created_at')
    .orderBy('prefix')
    .execute()
}

/** False when its owner has no such key. */
export async function deleteApiKey(
  db: Kysely<Schema>,
  of: { siteId: number | null; prefix: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('api_key')
    .where('site_id', of.siteId === null ? 'is' : '=', of.siteId)
    .where('prefix', '=', of.prefix)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function noteKeyUse(db: Kysely<Schema>, use: { prefix: string; at: number }): Promise<void> {
  await db.updateTable('api_key').set({ last_used_at: use.at }).where('prefix', '=', use.prefix).execute()
}
