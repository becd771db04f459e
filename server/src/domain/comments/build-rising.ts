import { dayRange, formatDay } from '@touchline/shared/calendar.ts'
import { type RisingTerm, risingTerms, timeOf } from '@touchline/shared/comments/rising.ts'
import { TermCounts } from '@touchline/shared/comments/term-counts.ts'
import { termsOf } from '@touchline/shared/comments/terms.ts'
import type { RisingQuery, RisingReply } from '@touchline/shared/contract/term.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { spanOf } from '../trends/span.ts'
import { chooseComments, type KnownComment } from './choose-comments.ts'
import { findQuotes, type Quotable, quotable } from './find-quotes.ts'
import { readComments } from './read-comments.ts'
import { stopWordsOf } from './stop-words.ts'

/** What is said more often than before. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function buildRising(
  deps: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  { limit, days, ...query }: RisingQuery,
): Promise<RisingReply> {
  const { time_zone: timeZone } = directory.site
  const { to } = spanOf({ from: undefined, to: query.to, every: 'day' }, timeZone, deps.now())
  const span = { from: Math.max(0, to - 2 * days + 1), to }
  const nowBegins = dayRange(to - days + 1, timeZone).start
  const counts = new TermCounts(2)
  const said: Quotable[] = []
  const take = (comment: KnownComment) => {
    const { row, text } = comment
    const isNow = row.answered_at >= nowBegins
    const terms = termsOf(text, stopWordsOf(row.language)).values()
    counts.add(row.language ?? '', isNow ? timeOf.now : timeOf.before, terms)
    if (isNow) said.push(quotable(comment))
  }
  const choice = chooseComments(directory, query)
  const { read, isCut } = await readComments(deps, directory, { choice, span }, take)
  return {
    ...{ from: formatDay(span.from), to: formatDay(to), basis: 'rows', comments: read, is_cut: isCut, days },
    terms: risingTerms(counts)
      .slice(0, limit)
      .map(one => toTerm(one, said)),
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
