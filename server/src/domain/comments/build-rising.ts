import { formatDay } from '@touchline/shared/calendar.ts'
import { type RisingTerm, risingTerms, timeOf } from '@touchline/shared/comments/rising.ts'
import { TermCounts } from '@touchline/shared/comments/term-counts.ts'
import { termsOf } from '@touchline/shared/comments/terms.ts'
import type { RisingQuery, RisingReply } from '@touchline/shared/contract/term.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { spanOf } from '../trends/span.ts'
import { chooseComments, type KnownComment } from './choose-comments.ts'
import { findQuotes, type Quotable, quotable } from './find-quotes.ts'
import { mapPausing, mostRead, readComments } from './read-comments.ts'
import { stopWordsOf } from './stop-words.ts'

/** Half of what a reply may read for each time, so that neither is compared with one that was hardly read. */
export const mostOfEachTime = mostRead / 2

/** What is said more often than before, by at most `most` comments of each time. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function buildRising(
  deps: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  { limit, days, ...query }: RisingQuery,
  most: number,
): Promise<RisingReply> {
  const { to } = spanOf({ from: undefined, to: query.to, every: 'day' }, directory.site.time_zone, deps.now())
  const earlier = { from: Math.max(0, to - 2 * days + 1), to: to - days }
  const counts = new TermCounts(2)
  const count = ({ row, text }: KnownComment, time: number) =>
    counts.add(row.language ?? '', time, termsOf(text, stopWordsOf(row.language)).values())
  const choice = chooseComments(directory, query)
  const said: Quotable[] = []
  const later = { from: to - days + 1, to }
  const now = await readComments(deps, directory, { choice, span: later, most }, comment => {
    count(comment, timeOf.now)
    said.push(quotable(comment))
  })
  const before = await readComments(deps, directory, { choice, span: earlier, most }, comment =>
    count(comment, timeOf.before),
  )
  const rising = risingTerms(counts).slice(0, limit)
  return {
    ...{ from: formatDay(earlier.from), to: formatDay(to), basis: 'rows', days },
    ...{ comments: now.read + before.read, is_cut: now.isCut || before.isCut },
    terms: await mapPausing(rising, one => toTerm(one, said)),
  }
}

function toTerm({ term, change, ...one }: RisingTerm, said: Quotable[]): RisingReply['terms'][number] {
  const language = one.language === '' ? null : one.language
  const told = ({ k, n }: { k: number; n: number }) => ({ count: k, of: n, share: (100 * k) / n })
  const { interval, p } = change
  return {
    ...{ term: term.text, language, now: told(one.now), before: told(one.before), p },
    difference: 100 * change.difference,
    interval: { ...interval, low: 100 * interval.low, high: 100 * interval.high },
    quotes: findQuotes(said, term, language),
  }
}
