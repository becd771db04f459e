import type { Kysely, Selectable } from 'kysely'
import type { Schema } from './schema.ts'

export type MappingRow = Selectable<Schema['import_mapping']>

export async function listMappings(db: Kysely<Schema>, siteId: number): Promise<MappingRow[]> {
  return await db
    .selectFrom('import_mapping')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('name')
    .execute()
}

/** Keeps a mapping under its name, instead of an earlier one. */
export async function saveMapping(db: Kysely<Schema>, row: MappingRow): Promise<void> {
  const { mapping, updated_at } = row
  await db
    .insertInto('import_mapping')
    .values(row)
    .onConflict(conflict => conflict.columns(['site_id', 'name']).doUpdateSet({ mapping, updated_at }))
    .execute()
}

/** False when there is none of this name. */
export async function deleteMapping(
  db: Kysely<Schema>,
  of: { siteId: number; name: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('import_mapping')
    .where('site_id', '=', of.siteId)
    .where('name', '=', of.name)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
