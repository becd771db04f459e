/** The counts of a site by the days of one time zone and by some dimensions. */
export interface Generation {
  number: number
  timeZone: string
  dimensions: string[]
}

/** The tables whose rows are counted into a new generation, one after the other. */
export const parts = ['response', 'impression'] as const
export type Part = (typeof parts)[number]

/** A generation that is being built. */
export interface NextGeneration extends Generation {
  /** All parts before this one have been counted, */
  part: Part
  /** and of this one all rows with ids up to here. */
  passed: string
}

/** What is counted at a site: the generation that trends are read from, and the one that is being built, if any. */
export interface Generations {
  served: Generation
  next: NextGeneration | undefined
}

/**
 * The generations that count a row with this id. Whoever adds or changes a row that the building has passed counts it in both; what
 * lies ahead of the building will be met by it.
 */
export const countedIn = ({ served, next }: Generations, part: Part, id: string): Generation[] =>
  next && hasPassed(next, part, id) ? [served, next] : [served]

const hasPassed = (next: NextGeneration, part: Part, id: string) =>
  part === next.part ? id <= next.passed : parts.indexOf(part) < parts.indexOf(next.part)
