import type { Term } from './terms.ts'

/** How many comments of each side hold a term. */
export interface TermCount {
  readonly term: Term
  /** One number for each side. */
  readonly sides: number[]
}

/** What was counted in one language, because whoever is unhappy in one must not make all of its words look unhappy. */
export interface LanguageCounts {
  readonly terms: Map<string, TermCount>
  /** How many comments each side has. */
  readonly sides: number[]
}

/** Counts comments, not how often they say something: one angry visitor is one. */
export class TermCounts {
  readonly languages = new Map<string, LanguageCounts>()
  readonly #sides: number

  constructor(sides: number) {
    this.#sides = sides
  }

  add(language: string, side: number, terms: Iterable<Term>): void {
    const counts = this.#of(language)
    counts.sides[side] = (counts.sides[side] as number) + 1
    for (const term of terms) {
      const known = counts.terms.get(term.text) ?? { term, sides: new Array(this.#sides).fill(0) }
      known.sides[side] = (known.sides[side] as number) + 1
      counts.terms.set(term.text, known)
    }
  }

  #of(language: string): LanguageCounts {
    const known = this.languages.get(language) ?? { terms: new Map(), sides: new Array(this.#sides).fill(0) }
    this.languages.set(language, known)
    return known
  }
}
