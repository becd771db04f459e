import type { Term } from './terms.ts'

/** A term that is worth telling, with the number of comments that hold it. */
export interface Found {
  readonly term: Term
  readonly count: number
}

/** From this share of a word's comments on its pair says the same, and more. */
const muchOf = 2 / 3

/**
 * Tells nothing twice: a pair stands for each of its words that is mostly said in it; where none is, the words say it already, and the pair
 * goes. Keeps the order.
 */
export const swallow = <One extends Found>(found: readonly One[]): One[] => {
  const words = new Map(found.filter(isWord).map(one => [one.term.text, one]))
  const swallowed = new Set<string>()
  const kept = found.filter(one => {
    if (isWord(one)) return true
    const told = one.term.words.flatMap(word => words.get(word) ?? [])
    const said = told.filter(({ count }) => one.count >= muchOf * count)
    for (const { term } of said) swallowed.add(term.text)
    return told.length === 0 || said.length > 0
  })
  return kept.filter(one => !isWord(one) || !swallowed.has(one.term.text))
}

const isWord = ({ term }: Found) => term.words.length === 1
