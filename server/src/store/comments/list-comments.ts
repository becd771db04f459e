import type { Search } from '@touchline/shared/comments/search-words.ts'
import type { Kysely } from 'kysely'
import { stateNumber } from '../response-state.ts'
import type { Schema } from '../schema.ts'
import { among } from './among.ts'
import { findNumbers, type NumberRange } from './find-numbers.ts'
import { firstNumberAt } from './number-of.ts'

export interface CommentsQuery {
  siteId: number
  /** What the comments must hold; all are listed without it. */
  search?: Search | undefined
  /** Epoch milliseconds, to the second; the second is not included. */
  from: number
  until: number
  /** Only comments behind this number in the list. */
  before?: number | undefined
  most: number
}

/** Responses that count and can be found by their words, newest first. */
export async function listComments(db: Kysely<Schema>, query: CommentsQuery) {
  const { siteId, search, most } = query
  const until = firstNumberAt(query.until)
  const range: NumberRange = {
    siteId,
    from: firstNumberAt(query.from),
    before: Math.min(until, query.before ?? until),
    most,
  }
  const numbers = search && (await findNumbers(db, search, range))
  if (numbers?.length === 0) return { rows: [], last: undefined }
  const rows = await readRows(db, range, numbers)
  // What was removed in between is missing among the rows, and must not end the list.
  const last = numbers ? numbers.at(most - 1) : rows.at(most - 1)?.number
  return { rows, last }
}

async function readRows(db: Kysely<Schema>, { siteId, from, before, most }: NumberRange, numbers?: number[]) {
  const comments = db
    .selectFrom('comment')
    .select(['number', 'response_id', 'language'])
    .where('site_id', '=', siteId)
  const chosen = numbers
    ? comments.where(among(db, 'number', numbers))
    : comments.where('number', '>=', from).where('number', '<', before).orderBy('number', 'desc').limit(most)
  return await db
    .selectFrom(chosen.as('chosen'))
    .innerJoin('response', join =>
      join.onRef('response.id', '=', 'chosen.response_id').on('response.site_id', '=', siteId),
    )
    .select([
      'chosen.number',
      'chosen.language',
      'response.id',
      'survey_id',
      'survey_version',
      'touchpoint_id',
    ])
    .select(['channel', 'ratings', 'answers', 'answered_at'])
    // An entry that was left behind by mistake must not tell what does not count.
    .where('state', '=', stateNumber('counted'))
    .orderBy('chosen.number', 'desc')
    .execute()
}
export type CommentRow = Awaited<ReturnType<typeof readRows>>[number]
