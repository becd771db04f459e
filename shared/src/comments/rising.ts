import { discoveries } from '../false-discovery.ts'
import { type ShareDifference, shareDifference } from '../share-difference.ts'
import { swallow } from './swallow.ts'
import { fewestComments } from './telling-terms.ts'
import type { TermCounts } from './term-counts.ts'
import type { Term } from './terms.ts'

/** A term that is said more often than before, and not by chance. */
export interface RisingTerm {
  readonly term: Term
  readonly language: string
  /** How many comments of now hold it. */
  readonly count: number
  readonly now: { readonly k: number; readonly n: number }
  readonly before: { readonly k: number; readonly n: number }
  readonly change: ShareDifference
}

/** The sides of the counts. */
export const timeOf = { before: 0, now: 1 } as const

/**
 * The terms whose share of the comments has risen, the largest rise first. Each is tested by N − 1; among all that are tested at most one of
 * twenty discoveries may be false.
 */
export const risingTerms = (counts: TermCounts): RisingTerm[] => {
  const tested: RisingTerm[] = []
  for (const [language, { terms, sides }] of counts.languages) {
    const [earlier, later] = sides as [number, number]
    for (const { term, sides: held } of terms.values()) {
      const before = { k: held[timeOf.before] as number, n: earlier }
      const now = { k: held[timeOf.now] as number, n: later }
      const change = before.k + now.k < fewestComments ? null : shareDifference(before, now)
      if (change) tested.push({ term, language, count: now.k, now, before, change })
    }
  }
  const isFound = discoveries(tested.map(({ change }) => change.p))
  const rising = tested.filter(
    ({ change, count }, index) => isFound[index] && change.difference > 0 && count >= fewestComments,
  )
  return [...Map.groupBy(rising, ({ language }) => language).values()]
    .flatMap(swallow)
    .toSorted((a, b) => b.change.difference - a.change.difference || (a.term.text < b.term.text ? -1 : 1))
}
