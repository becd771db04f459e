import type { Kysely } from 'kysely'
import { stateNumber } from '../response-state.ts'
import type { Schema } from '../schema.ts'
import { type DetailedResponse, readDetails } from './read-details.ts'

/**
 * A response, and what its customer has said before, the newest first, as far as it counts; undefined when there is none with this id, or
 * not any more.
 */
export async function findResponse(
  db: Kysely<Schema>,
  { siteId, id, mostEarlier }: { siteId: number; id: string; mostEarlier: number },
): Promise<{ response: DetailedResponse; earlier: DetailedResponse[] } | undefined> {
  const row = await db
    .selectFrom('response')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('state', '!=', stateNumber('erased'))
    .executeTakeFirst()
  if (!row) return undefined
  const earlier =
    row.customer_id === null
      ? []
      : await db
          .selectFrom('response')
          .selectAll()
          .where('site_id', '=', siteId)
          .where('customer_id', '=', row.customer_id)
          .where('answered_at', '<=', row.answered_at)
          .where('id', '!=', id)
          .where('state', '=', stateNumber('counted'))
          .orderBy('answered_at', 'desc')
          .orderBy('id', 'desc')
          .limit(mostEarlier)
          .execute()
  const [response, ...others] = await readDetails(db, siteId, [row, ...earlier])
  return { response: response as DetailedResponse, earlier: others }
}
