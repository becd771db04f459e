import type { ResponsesPage, ResponseWithEarlier } from '@touchline/shared/contract/response.ts'
import type { ResponsesQuery } from '@touchline/shared/contract/response-query.ts'
import type { ChangePage } from '../../store/listing/list-changed-responses.ts'
import type { ResponseFilter } from '../../store/listing/response-filter.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import {
  type DatedCursor,
  readChangeCursor,
  readTimeCursor,
  writeChangeCursor,
  writeTimeCursor,
} from './cursors.ts'
import { withSavedFilter } from './manage-filters.ts'
import { toFilter } from './selection.ts'
import { responseReader } from './to-response.ts'

const usualLimit = 50
/** So many rows are looked at for one page: some ten milliseconds of one thread. */
export const mostLooked = 5000

/** A page of a site's responses. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function listResponses(
  deps: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  asked: ResponsesQuery,
): Promise<ResponsesPage> {
  const query = await withSavedFilter(deps, directory, asked)
  const page = { filter: toFilter(directory, query), limit: query.limit ?? usualLimit, look: mostLooked }
  const { order = 'desc', cursor } = query
  if (order === 'updated' && query.search !== undefined)
    throw refuseField('invalid', 'search', 'cannot be told of changes; leave `order` out to search')
  if (order === 'updated') return await listChanges(deps, directory, page, cursor)
  const after = cursor === undefined ? undefined : readTimeCursor(cursor)
  const { responses, next } = await deps.store.listResponses({ ...page, order, after })
  return {
    responses: responses.map(responseReader(directory)),
    next: next ? writeTimeCursor(next) : null,
    removed: [],
    resume: null,
  }
}

/** Events are kept for a week; a day is left for clocks that differ and for jobs that are late. */
const surelyKeptMs = 6 * 86_400_000

async function listChanges(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  page: { filter: ResponseFilter; limit: number; look: number },
  given: string | undefined,
): Promise<ResponsesPage> {
  const cursor = given === undefined ? undefined : readChangeCursor(given)
  const at = now()
  const isKept = cursor !== undefined && at - cursor.at < surelyKeptMs
  const reached = await store.listChangedResponses({ ...page, cursor, isKept })
  const since = sinceWhen(cursor, reached, at)
  const resume = writeChangeCursor({ ...reached.cursor, at: since })
  return {
    responses: reached.responses.map(responseReader(directory)),
    next: reached.isMore ? resume : null,
    removed: reached.removed,
    resume,
  }
}

/** Since when events behind the cursor that was reached may have happened: only who has read all of them is as far as now. */
function sinceWhen(before: DatedCursor | undefined, reached: ChangePage, at: number): number {
  return !before || reached.hasBegun || reached.isUpToDate ? at : before.at
}

const mostEarlier = 20

/** A response with what its customer has said before. Throws `not_found`. */
export async function getResponse(
  { store }: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  id: string,
): Promise<ResponseWithEarlier> {
  const found = await store.findResponse({ siteId: directory.site.id, id, mostEarlier })
  if (!found) throw noResponse()
  const read = responseReader(directory)
  const traits = JSON.parse(found.response.customer?.traits ?? '{}')
  return { ...read(found.response), earlier: found.earlier.map(read), traits }
}

export const noResponse = () =>
  new DomainError('not_found', 'This site has no response with this id, or not any more.')
