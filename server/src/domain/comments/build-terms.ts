import { formatDay } from '@touchline/shared/calendar.ts'
import { sideOf, type TellingTerm, tellingTerms } from '@touchline/shared/comments/telling-terms.ts'
import { TermCounts } from '@touchline/shared/comments/term-counts.ts'
import { termsOf } from '@touchline/shared/comments/terms.ts'
import type { TermsQuery, TermsReply } from '@touchline/shared/contract/term.ts'
import type { Band } from '@touchline/shared/scales.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { spanOf } from '../trends/span.ts'
import { chooseComments, type KnownComment } from './choose-comments.ts'
import { findQuotes, type Quotable, quotable } from './find-quotes.ts'
import { mapPausing, mostRead, readComments } from './read-comments.ts'
import { stopWordsOf } from './stop-words.ts'

/** Languages that could not be told are one of their own. */
const unknown = ''

/** What the unhappy say and what the happy say. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function buildTerms(
  deps: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  { limit, ...query }: TermsQuery,
): Promise<TermsReply> {
  const span = spanOf({ ...query, every: 'day' }, directory.site.time_zone, deps.now())
  const counts = new TermCounts(3)
  const said: Record<Band, Quotable[]> = { negative: [], neutral: [], positive: [] }
  const take = (comment: KnownComment) => {
    const { row, text, band } = comment
    if (band === null) return
    counts.add(row.language ?? unknown, sideOf[band], termsOf(text, stopWordsOf(row.language)).values())
    said[band].push(quotable(comment))
  }
  const choice = chooseComments(directory, query)
  const { read, isCut } = await readComments(deps, directory, { choice, span, most: mostRead }, take)
  const found = tellingTerms(counts)
  const tell = (band: 'negative' | 'positive') =>
    mapPausing(found[band].slice(0, limit), one => toTerm(one, counts, said[band]))
  return {
    ...{ from: formatDay(span.from), to: formatDay(span.to), basis: 'rows', comments: read, is_cut: isCut },
    sides: {
      negative: said.negative.length,
      neutral: said.neutral.length,
      positive: said.positive.length,
    },
    negative: await tell('negative'),
    positive: await tell('positive'),
  }
}

function toTerm(one: TellingTerm, counts: TermCounts, said: Quotable[]): TermsReply['negative'][number] {
  const [unhappy, happy] = counts.languages.get(one.language)?.sides ?? []
  const language = one.language === unknown ? null : one.language
  return {
    ...{ term: one.term.text, language, z: one.z },
    negative: sideTold(one.negative, unhappy),
    positive: sideTold(one.positive, happy),
    quotes: findQuotes(said, one.term, language),
  }
}

const sideTold = (count: number, of = 0) => ({ count, share: of === 0 ? null : (100 * count) / of })
