import { logOddsAgainst } from './log-odds.ts'
import { swallow } from './swallow.ts'
import type { LanguageCounts, TermCounts } from './term-counts.ts'
import type { Term } from './terms.ts'

/** A term that one side says more often than the other. */
export interface TellingTerm {
  readonly term: Term
  readonly language: string
  /** How many comments of its own side hold it. */
  readonly count: number
  readonly negative: number
  readonly positive: number
  /** Above zero it is a term of the unhappy. */
  readonly z: number
}

/** Fewer comments are no pattern, and a z within ±1.96 may well be chance. */
export const fewestComments = 5
export const smallestZ = 1.96

/** The sides of the counts: the unhappy, the happy, and those in between, who are part of the background only. */
export const sideOf = { negative: 0, positive: 1, neutral: 2 } as const

/** The terms of the unhappy and of the happy, those that tell most first; none is told twice. */
export const tellingTerms = (counts: TermCounts): { negative: TellingTerm[]; positive: TellingTerm[] } => {
  const all = [...counts.languages].flatMap(([language, one]) => inLanguage(language, one))
  const bySide = (sign: 1 | -1) =>
    swallowByLanguage(all.filter(({ z }) => z * sign > 0)).toSorted(
      (a, b) => (b.z - a.z) * sign || compare(a.term.text, b.term.text),
    )
  return { negative: bySide(1), positive: bySide(-1) }
}

const inLanguage = (language: string, { terms, sides }: LanguageCounts): TellingTerm[] => {
  const [unhappy, happy, between] = sides as [number, number, number]
  const found: TellingTerm[] = []
  for (const { term, sides: held } of terms.values()) {
    const [negative, positive, neutral] = held as [number, number, number]
    if (Math.max(negative, positive) < fewestComments) continue
    const all = { k: negative + positive + neutral, of: unhappy + happy + between }
    const { z } = logOddsAgainst({ k: negative, of: unhappy }, { k: positive, of: happy }, all)
    const count = z > 0 ? negative : positive
    if (Math.abs(z) > smallestZ && count >= fewestComments)
      found.push({ term, language, count, negative, positive, z })
  }
  return found
}

const swallowByLanguage = (terms: TellingTerm[]): TellingTerm[] =>
  [...Map.groupBy(terms, ({ language }) => language).values()].flatMap(swallow)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
