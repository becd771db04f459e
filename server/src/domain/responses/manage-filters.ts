import { type ResponseFilterQuery, responseFilter } from '@touchline/shared/contract/response-query.ts'
import type {
  NewSavedFilter,
  SavedFilter,
  SavedFilterPatch,
} from '@touchline/shared/contract/saved-filter.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import type { SavedFilterTable } from '../../store/handling-tables.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { toFilter } from './selection.ts'
import { iso } from './to-response.ts'

type Means = Pick<Deps, 'store' | 'now'>

/** As many as a list can show. */
const mostFilters = 200

export const listFilters = async ({ store }: Means, { site }: SiteDirectory): Promise<SavedFilter[]> =>
  (await store.listSavedFilters(site.id)).map(toSavedFilter)

/** Throws `not_found`. */
export const getFilter = async (
  { store }: Means,
  { site }: SiteDirectory,
  key: string,
): Promise<SavedFilter> => toSavedFilter((await store.findSavedFilter({ siteId: site.id, key })) ?? refuse())

/** Keeps a selection. Throws `key_taken`, `in_use` when there are enough, or what is wrong with the query. */
export async function createFilter(
  { store, now }: Means,
  directory: SiteDirectory,
  { key, name, query }: NewSavedFilter,
): Promise<SavedFilter> {
  toFilter(directory, query)
  const at = now()
  const row = {
    ...{ site_id: directory.site.id, key, name, query: JSON.stringify(query) },
    ...{ created_at: at, updated_at: at },
  }
  const outcome = await store.insertSavedFilter({ row, most: mostFilters })
  if (outcome === 'taken') throw refuseField('key_taken', 'key', fieldFault('taken', { kind: 'filter', key }))
  if (outcome === 'full')
    throw new DomainError('in_use', `A site has at most ${mostFilters} saved filters; remove one first.`)
  return toSavedFilter(row)
}

/** Throws `not_found`, or what is wrong with the query. */
export async function patchFilter(
  { store, now }: Means,
  directory: SiteDirectory,
  key: string,
  { name, query }: SavedFilterPatch,
): Promise<SavedFilter> {
  if (query) toFilter(directory, query)
  const set = {
    ...(name !== undefined && { name }),
    ...(query && { query: JSON.stringify(query) }),
    updated_at: now(),
  }
  return toSavedFilter((await store.updateSavedFilter({ siteId: directory.site.id, key, set })) ?? refuse())
}

/** Throws `not_found`. */
export async function removeFilter({ store }: Means, { site }: SiteDirectory, key: string): Promise<void> {
  if (!(await store.deleteSavedFilter({ siteId: site.id, key }))) refuse()
}

/** The query with what the saved filter says that it names; what it says itself goes before. Throws `not_found`. */
export async function withSavedFilter<Query extends ResponseFilterQuery & { filter?: string | undefined }>(
  { store }: Pick<Deps, 'store'>,
  { site }: SiteDirectory,
  query: Query,
): Promise<Query> {
  if (query.filter === undefined) return query
  const saved = await store.findSavedFilter({ siteId: site.id, key: query.filter })
  if (!saved) throw refuseField('not_found', 'filter', `this site has no saved filter "${query.filter}"`)
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return { ...responseFilter.parse(JSON.parse(saved.query)), ...Object.fromEntries(given) } as Query
}

const toSavedFilter = ({ key, name, query, created_at, updated_at }: SavedFilterTable): SavedFilter => ({
  key,
  name,
  query: JSON.parse(query),
  created_at: iso(created_at),
  updated_at: iso(updated_at),
})

function refuse(): never {
  throw new DomainError('not_found', 'This site has no saved filter with this key.')
}
