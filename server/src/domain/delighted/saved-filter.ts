import { responseFilter } from '@touchline/shared/contract/response-query.ts'
import type { ResponseFilter } from '../../store/listing/response-filter.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { toFilter } from '../responses/selection.ts'

/** What `trend` stands for: the saved filter whose key it is; undefined where none is named. Throws `invalid` for one that is not there. */
export async function filterOf(
  { store }: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  { trend }: { trend?: string | undefined },
): Promise<ResponseFilter | undefined> {
  if (trend === undefined) return undefined
  const saved = await store.findSavedFilter({ siteId: directory.site.id, key: trend })
  if (!saved)
    throw refuseField(
      'invalid',
      'trend',
      'no saved filter has this key; GET /v1/filters lists those there are',
    )
  const filter = responseFilter.parse(JSON.parse(saved.query))
  if (filter.search !== undefined)
    throw refuseField(
      'invalid',
      'trend',
      'this saved filter searches in comments, which only GET /v1/responses does; name another',
    )
  return toFilter(directory, filter)
}
