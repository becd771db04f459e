import { mostThemes, type NewTheme, type Theme, type ThemePatch } from '@touchline/shared/contract/theme.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import type { ThemeRow } from '../../store/themes.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'

type Means = Pick<Deps, 'store' | 'now'>

const toTheme = (row: ThemeRow): Theme => ({
  key: row.key,
  name: row.name,
  words: JSON.parse(row.words),
  created_at: new Date(row.created_at).toISOString(),
  updated_at: new Date(row.updated_at).toISOString(),
})

/** The themes of a site in the order in which they were made. */
export async function listThemes({ store }: Pick<Deps, 'store'>, { site }: SiteDirectory): Promise<Theme[]> {
  return (await store.listThemes(site.id)).map(toTheme)
}

/** Throws `not_found` where the site has no theme with this key. */
export async function getTheme(
  deps: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  key: string,
): Promise<Theme> {
  return toTheme(await findRow(deps, directory, key))
}

async function findRow(
  { store }: Pick<Deps, 'store'>,
  { site }: SiteDirectory,
  key: string,
): Promise<ThemeRow> {
  const row = (await store.listThemes(site.id)).find(one => one.key === key)
  if (!row)
    throw refuseField('not_found', 'theme', 'this site has no theme with this key; GET /v1/themes lists them')
  return row
}

/** Adds a theme. Throws `key_taken`, or `limited` where the site has as many as it may have. */
export async function createTheme(
  { store, now }: Means,
  { site }: SiteDirectory,
  { key, name, words }: NewTheme,
): Promise<Theme> {
  const at = now()
  const row = { site_id: site.id, key, name, words: JSON.stringify(words), created_at: at, updated_at: at }
  const outcome = await store.insertTheme({ theme: row, most: mostThemes })
  if (outcome === 'taken') throw refuseField('key_taken', 'key', fieldFault('taken', { kind: 'theme', key }))
  if (outcome === 'full')
    throw refuseField(
      'invalid',
      'key',
      `a site may have ${mostThemes} themes; remove one before you add another`,
    )
  return toTheme({ ...row, id: 0 })
}

/** Changes a theme; what it finds in old comments changes with its words. */
export async function patchTheme(
  { store, now }: Means,
  directory: SiteDirectory,
  { key, patch }: { key: string; patch: ThemePatch },
): Promise<Theme> {
  const row = await findRow({ store }, directory, key)
  const { name, words } = patch
  const set = {
    ...(name !== undefined && { name }),
    ...(words !== undefined && { words: JSON.stringify(words) }),
    updated_at: now(),
  }
  await store.updateTheme({ siteId: directory.site.id, id: row.id, set })
  return toTheme({ ...row, ...set })
}

export async function removeTheme(
  { store }: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  key: string,
): Promise<void> {
  const { id } = await findRow({ store }, directory, key)
  await store.deleteTheme({ siteId: directory.site.id, id })
}
