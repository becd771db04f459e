import { isUnspaced, stretchesOf } from './words.ts'

/** A word, or two that stand side by side. */
export interface Term {
  readonly text: string
  /** Its words: one or two. */
  readonly words: readonly string[]
}

/** What tells words that say nothing by themselves. */
export type StopWords = Pick<ReadonlySet<string>, 'has'>

/** A single letter is a word only where one character is a word. */
const isWorthTelling = (word: string, stopWords: StopWords) =>
  !stopWords.has(word) && (word.length > 1 || isUnspaced(word)) && !/^\p{N}+$/u.test(word)

/** Written as the language writes it. */
const joined = (one: string, other: string) =>
  isUnspaced(one) && isUnspaced(other) ? `${one}${other}` : `${one} ${other}`

/** What stands further behind in a comment is not read for its terms, so that none takes much longer than another; in UTF-16 units. */
export const mostLetters = 2000

/** Without the word that is cut. */
const beginningOf = (text: string) =>
  text.length <= mostLetters ? text : text.slice(0, mostLetters).replace(/[\p{L}\p{M}\p{N}'’ʼ]{1,40}$/u, '')

/** The different words and pairs of words of a comment's first 2,000 letters; no pair reaches over a stop word or the end of a thought. */
export const termsOf = (text: string, stopWords: StopWords): Map<string, Term> => {
  const terms = new Map<string, Term>()
  const add = (words: string[], text: string) => terms.has(text) || terms.set(text, { text, words })
  for (const stretch of stretchesOf(beginningOf(text))) {
    let before: string | undefined
    for (const word of stretch) {
      const isTold = isWorthTelling(word, stopWords)
      if (isTold) add([word], word)
      if (isTold && before !== undefined && before !== word) add([before, word], joined(before, word))
      before = isTold ? word : undefined
    }
  }
  return terms
}
