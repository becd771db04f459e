import type { Term } from '@touchline/shared/comments/terms.ts'
import { termsOf } from '@touchline/shared/comments/terms.ts'
import { normalise } from '@touchline/shared/comments/words.ts'
import type { Quote } from '@touchline/shared/contract/comment.ts'
import type { KnownComment } from './choose-comments.ts'
import { stopWordsOf } from './stop-words.ts'

/** A comment as it is kept for a quote. */
export interface Quotable {
  id: string
  language: string | null
  text: string
  /** For a quick look whether a word can stand in it. */
  normalised: string
}

export const quotable = ({ row, text }: Pick<KnownComment, 'row' | 'text'>): Quotable => ({
  ...{ id: row.id, language: row.language, text },
  normalised: normalise(text).replace(/['’ʼ]/g, ''),
})

/** Real words beside each figure, so that nobody has to guess what people meant. */
const mostQuotes = 3
const longestQuote = 500

/** The newest comments that hold a term, no two of the same words; `comments` are in this order. */
export function findQuotes(comments: Iterable<Quotable>, term: Term, language: string | null): Quote[] {
  const quotes = new Map<string, Quote>()
  for (const comment of comments) {
    if (quotes.size === mostQuotes) break
    if (comment.language === language && !quotes.has(comment.normalised) && holds(comment, term))
      quotes.set(comment.normalised, { id: comment.id, text: shorten(comment.text) })
  }
  return [...quotes.values()]
}

/** Cutting a text costs more than looking whether its words can stand in it at all. */
const holds = ({ text, language, normalised }: Quotable, term: Term): boolean =>
  term.words.every(word => normalised.includes(word)) && termsOf(text, stopWordsOf(language)).has(term.text)

const shorten = (text: string) => {
  const characters = [...text]
  return characters.length <= longestQuote ? text : `${characters.slice(0, longestQuote - 1).join('')}…`
}
