import type { Kysely } from 'kysely'
import type { SavedFilterTable } from './handling-tables.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

/** The selections that a site keeps, in the order of their keys. */
export async function listSavedFilters(db: Kysely<Schema>, siteId: number): Promise<SavedFilterTable[]> {
  return await db
    .selectFrom('saved_filter')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('key')
    .execute()
}

export async function findSavedFilter(
  db: Kysely<Schema>,
  of: { siteId: number; key: string },
): Promise<SavedFilterTable | undefined> {
  return await db
    .selectFrom('saved_filter')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('key', '=', of.key)
    .executeTakeFirst()
}

/** `taken` when another one has this key, `full` when the site has `most` already. */
export async function insertSavedFilter(
  db: Kysely<Schema>,
  { row, most }: { row: SavedFilterTable; most: number },
): Promise<'added' | 'taken' | 'full'> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const stored = await listSavedFilters(trx, row.site_id)
    if (stored.some(({ key }) => key === row.key)) return 'taken'
    if (stored.length >= most) return 'full'
    await trx.insertInto('saved_filter').values(row).execute()
    return 'added'
  })
}

/** The filter as it is then; undefined where there is none with this key. */
export async function updateSavedFilter(
  db: Kysely<Schema>,
  of: {
    siteId: number
    key: string
    set: Partial<Pick<SavedFilterTable, 'name' | 'query'>> & { updated_at: number }
  },
): Promise<SavedFilterTable | undefined> {
  return await db
    .updateTable('saved_filter')
    .set(of.set)
    .where('site_id', '=', of.siteId)
    .where('key', '=', of.key)
    .returningAll()
    .executeTakeFirst()
}

/** False when there is none with this key. */
export async function deleteSavedFilter(
  db: Kysely<Schema>,
  of: { siteId: number; key: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_filter')
    .where('site_id', '=', of.siteId)
    .where('key', '=', of.key)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
