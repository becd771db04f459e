import { chooseComments, type KnownComment } from '../comments/choose-comments.ts'
import { readComments } from '../comments/read-comments.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import type { Quote } from '../messages/choose-digest.ts'
import { isRelationship } from '../overview/entries.ts'
import type { Span } from '../trends/span.ts'

/** So many comments of a week are read, the newest: one of them will do. */
const mostRead = 1000

/** What was said in some days beside a rating, the newest first. What does not count, or is erased, is not in the list of comments. */
export async function listQuotes(
  deps: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  span: Span,
): Promise<Quote[]> {
  const quotes: Quote[] = []
  const choice = chooseComments(directory, {})
  await readComments(deps, directory, { choice, span, most: mostRead }, comment => {
    const quote = toQuote(comment)
    if (quote) quotes.push(quote)
  })
  return quotes
}

/** Places are called as in the overview. */
function toQuote({ survey, touchpoint, measure, rating, band, text }: KnownComment): Quote | undefined {
  if (!survey || !touchpoint || !measure || rating === null || band === null) return undefined
  const { metric, min, max } = measure.scale
  return {
    place: isRelationship(survey) ? survey.name : touchpoint.name,
    text,
    rating: { metric, min, max, rating, band },
  }
}
