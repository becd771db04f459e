import { channels } from '@touchline/shared/channels.ts'
import type { Comment, CommentsPage, CommentsQuery } from '@touchline/shared/contract/comment.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { instantsOf, spanOf } from '../trends/span.ts'
import { chooseComments, type KnownComment } from './choose-comments.ts'

/**
 * So many rows are looked at in one go, and for one reply: a filter that few comments pass must not keep everybody waiting. Where all pass
 * it, no more are read than are shown.
 */
const mostAtOnce = 500
const mostLooked = 4000

/** A page of comments, newest first. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function listComments(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  query: CommentsQuery,
): Promise<CommentsPage> {
  const { site } = directory
  const choice = chooseComments(directory, query)
  const span = instantsOf(
    spanOf({ from: query.from, to: query.to, every: 'day' }, site.time_zone, now()),
    site.time_zone,
  )
  const asked = {
    ...{ siteId: site.id, search: choice.search },
    from: query.from === undefined ? 0 : span.from,
    until: span.before,
  }
  const comments: Comment[] = []
  let before = query.cursor === undefined ? undefined : Number(query.cursor)
  let most = query.limit
  for (let looked = 0; looked < mostLooked; looked += most, most = Math.min(2 * most, mostAtOnce)) {
    const { rows, last } = await store.listComments({ ...asked, before, most })
    for (const row of rows) {
      const comment = choice.read(row)
      if (comment) comments.push(toComment(comment))
      if (comments.length === query.limit) return { comments, next: String(row.number) }
    }
    if (last === undefined) return { comments, next: null }
    before = last
  }
  return { comments, next: String(before) }
}

const toComment = ({ row, survey, touchpoint, measure, rating, band, texts }: KnownComment): Comment => ({
  id: row.id,
  answered_at: new Date(row.answered_at).toISOString(),
  survey: survey?.key ?? '',
  touchpoint: touchpoint?.key ?? '',
  stage: touchpoint?.stage ?? '',
  channel: channels[row.channel] ?? 'web',
  language: row.language,
  metric: measure?.scale.metric ?? null,
  rating,
  band,
  texts,
})
