import type { ResponseCount, ResponseCountQuery } from '@touchline/shared/contract/response-query.ts'
import type { ResponseCursor } from '../../store/listing/list-responses.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { withSavedFilter } from './manage-filters.ts'
import { toFilter } from './selection.ts'

/** How many responses are looked at in one go and at all, and how many are counted. */
export interface CountBounds {
  look: number
  mostLooked: number
  most: number
}

/** Each go takes one thread some ten milliseconds, and others have their turn in between. */
const usualBounds: CountBounds = { look: 5000, mostLooked: 50_000, most: 10_000 }

/** How many responses a filter holds, as far as that is soon told. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function countFitting(
  deps: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  asked: ResponseCountQuery,
  { look, mostLooked, most }: CountBounds = usualBounds,
): Promise<ResponseCount> {
  const query = await withSavedFilter(deps, directory, asked)
  if ('search' in query)
    throw refuseField('invalid', 'filter', 'looks for words, of which only `GET /v1/responses` tells')
  const filter = toFilter(directory, query)
  let [count, looked] = [0, 0]
  let after: ResponseCursor | undefined
  do {
    const slice = await deps.store.countResponses({ filter, after, look })
    count += slice.count
    looked += look
    after = slice.next
  } while (after && count <= most && looked < mostLooked)
  return { count: Math.min(count, most), is_complete: !after && count <= most }
}
