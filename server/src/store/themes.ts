import type { Insertable, Kysely, Updateable } from 'kysely'
import { nextId } from './next-id.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

export type ThemeRow = Schema['theme']

/** The themes of a site in the order in which they were made. */
export async function listThemes(db: Kysely<Schema>, siteId: number): Promise<ThemeRow[]> {
  return await db.selectFrom('theme').selectAll().where('site_id', '=', siteId).orderBy('id').execute()
}

/** Adds a theme; `taken` when its key is, `full` when the site has as many as it may have. */
export async function insertTheme(
  db: Kysely<Schema>,
  { theme, most }: { theme: Omit<Insertable<Schema['theme']>, 'id'>; most: number },
): Promise<'added' | 'taken' | 'full'> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const themes = await listThemes(trx, theme.site_id)
    if (themes.some(({ key }) => key === theme.key)) return 'taken'
    if (themes.length >= most) return 'full'
    const id = await nextId(trx, 'theme', theme.site_id)
    await trx
      .insertInto('theme')
      .values({ ...theme, id })
      .execute()
    return 'added'
  })
}

export async function updateTheme(
  db: Kysely<Schema>,
  change: { siteId: number; id: number; set: Updateable<Schema['theme']> },
): Promise<void> {
  await db
    .updateTable('theme')
    .set(change.set)
    .where('site_id', '=', change.siteId)
    .where('id', '=', change.id)
    .execute()
}

export async function deleteTheme(db: Kysely<Schema>, of: { siteId: number; id: number }): Promise<void> {
  await db.deleteFrom('theme').where('site_id', '=', of.siteId).where('id', '=', of.id).execute()
}
