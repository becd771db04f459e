import type { Kysely } from 'kysely'
import type { ImportTable } from './import-tables.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'
import { lastUsed, noteUsed } from './used-numbers.ts'

/** Notes an import, and gives it its number. */
export async function insertImport(db: Kysely<Schema>, row: Omit<ImportTable, 'id'>): Promise<number> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const { last } = await trx
      .selectFrom('import')
      .select(eb => eb.fn.coalesce(eb.fn.max('id'), eb.val(0)).as('last'))
      .where('site_id', '=', row.site_id)
      .executeTakeFirstOrThrow()
    const id = Math.max(last, await lastUsed(trx, row.site_id, 'import')) + 1
    await trx
      .insertInto('import')
      .values({ ...row, id })
      .execute()
    return id
  })
}

export async function findImport(
  db: Kysely<Schema>,
  of: { siteId: number; id: number },
): Promise<ImportTable | undefined> {
  return await db
    .selectFrom('import')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .executeTakeFirst()
}

/** The imports of a site, the newest first. */
export async function listImports(
  db: Kysely<Schema>,
  of: { siteId: number; most: number },
): Promise<ImportTable[]> {
  return await db
    .selectFrom('import')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .orderBy('id', 'desc')
    .limit(of.most)
    .execute()
}

/** How many files the imports of a site keep that are in one of these states, and their bytes together. */
export async function measureImports(
  db: Kysely<Schema>,
  of: { siteId: number; states: string[] },
): Promise<{ files: number; bytes: number }> {
  const { files, bytes } = await db
    .selectFrom('import')
    .select(eb => [eb.fn.countAll().as('files'), eb.fn.sum('bytes').as('bytes')])
    .where('site_id', '=', of.siteId)
    .where('state', 'in', of.states)
    .where('file', 'is not', null)
    .executeTakeFirstOrThrow()
  return { files: Number(files), bytes: Number(bytes ?? 0) }
}

/** The files that the imports of all sites name. */
export async function listImportFiles(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db.selectFrom('import').select('file').where('file', 'is not', null).execute()
  return rows.map(({ file }) => file as string)
}

/** The imports of all sites that are in one of these states, the oldest first. */
export async function listImportsIn(db: Kysely<Schema>, states: string[]): Promise<ImportTable[]> {
  return await db
    .selectFrom('import')
    .selectAll()
    .where('state', 'in', states)
    .orderBy('site_id')
    .orderBy('id')
    .execute()
}

/** Changes an import if it is in one of these states; false when it is not. */
export async function updateImport(
  db: Kysely<Schema>,
  of: { siteId: number; id: number; from: string[]; set: Partial<Omit<ImportTable, 'site_id' | 'id'>> },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set(of.set)
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .where('state', 'in', of.from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Lets somebody work on an import for a while, if nobody works on it or on another one of its site; false when somebody does, or when it
 * is not in one of these states any more.
 */
export async function leaseImport(
  db: Kysely<Schema>,
  of: { siteId: number; id: number; from: string[]; to: string; now: number; until: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const busy = await trx
      .selectFrom('import')
      .select('id')
      .where('site_id', '=', of.siteId)
      .where('leased_until', '>', of.now)
      .limit(1)
      .executeTakeFirst()
    if (busy) return false
    const { numUpdatedRows } = await trx
      .updateTable('import')
      .set({ state: of.to, leased_until: of.until, updated_at: of.now })
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.id)
      .where('state', 'in', of.from)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

/** Removes an import; its number is not given again. */
export async function deleteImport(db: Kysely<Schema>, of: { siteId: number; id: number }): Promise<void> {
  await db.transaction().execute(async trx => {
    await noteUsed(trx, { siteId: of.siteId, kind: 'import', number: of.id })
    await trx.deleteFrom('import').where('site_id', '=', of.siteId).where('id', '=', of.id).execute()
  })
}
