import { lineOf, type TrendPoint } from './trend-points.ts'

interface Found {
  point: TrendPoint
  score: number
}

/** What one says of a line in words. */
export interface TrendFacts {
  highest: Found
  lowest: Found
  first: Found
  last: Found
  /** Last minus first, in points. */
  change: number
}

/** The highest, lowest, first and last of the drawn line; the later of equals. Undefined without any score. */
export function factsOf(points: readonly TrendPoint[], thin: boolean): TrendFacts | undefined {
  const found = points.flatMap(point => {
    const { score } = lineOf(point, thin)
    return score === null ? [] : [{ point, score }]
  })
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return undefined
  const highest = found.reduce((best, one) => (one.score >= best.score ? one : best))
  const lowest = found.reduce((worst, one) => (one.score <= worst.score ? one : worst))
  return { highest, lowest, first, last, change: last.score - first.score }
}
