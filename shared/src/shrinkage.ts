import { bandCounts, type Histogram } from './histogram.ts'
import type { Band, Scale } from './scales.ts'
import type { Share } from './share-difference.ts'

/** How many answers, or which share of them, lie in each band. */
type PerBand = Readonly<Record<Band, number>>

/**
 * A small touchpoint's mix of bands, drawn towards a usual one by as many of its answers as `strength` says: the shares,
 * their NPS in points and its standard deviation. For ranking only. Posterior mean under a Dirichlet prior.
 */
export const shrinkMix = (counts: PerBand, usual: PerBand, strength = 20) => {
  const total = counts.negative + counts.neutral + counts.positive + strength
  const shrunken = (band: Band) => (counts[band] + strength * usual[band]) / total
  const [negative, neutral, positive] = [shrunken('negative'), shrunken('neutral'), shrunken('positive')]
  const centre = positive - negative
  const sd = 100 * Math.sqrt((positive + negative - centre ** 2) / (total + 1))
  return { mix: { negative, neutral, positive }, nps: 100 * centre, sd }
}

/** Shares, drawn towards their common mean. */
export interface Shrinkage {
  /** k of all ÷ n of all; null without answers. */
  readonly mean: number | null
  /** How alike the answers of one are, 0 to 1: at 0 all differences are chance, at 1 none is. */
  readonly rho: number
  /** How many answers the mean counts for: Infinity where all are pooled, 0 where none is. */
  readonly strength: number
  /** In the order given; one without answers gets the mean. */
  readonly shrunken: readonly (number | null)[]
}

/** The correlation within, by moments, unclamped; 0 where it cannot be told. */
const rhoOf = (shares: readonly Share[], mean: number): number => {
  const total = shares.reduce((sum, { n }) => sum + n, 0)
  const variance = mean * (1 - mean)
  const between = shares.reduce((sum, { k, n }) => sum + n * (k / n - mean) ** 2, 0)
  const effective = total - shares.reduce((sum, { n }) => sum + n * n, 0) / total
  const free = shares.length - 1
  const below = variance * (effective - free)
  return below > 0 ? (between - variance * free) / below : 0
}

const shrink = ({ k, n }: Share, mean: number, strength: number) =>
  strength === Infinity || n + strength === 0 ? mean : (k + strength * mean) / (n + strength)

/** Shares of few answers drawn the more towards the mean of all. Beta-binomial by moments; for ranking only. */
export const shrinkShares = (shares: readonly Share[]): Shrinkage => {
  const answered = shares.filter(({ n }) => n > 0)
  const total = answered.reduce((sum, { n }) => sum + n, 0)
  if (total === 0) return { mean: null, rho: 0, strength: Infinity, shrunken: shares.map(() => null) }
  const mean = answered.reduce((sum, { k }) => sum + k, 0) / total
  const rho = Math.min(Math.max(rhoOf(answered, mean), 0), 1)
  const strength = rho === 0 ? Infinity : 1 / rho - 1
  return { mean, rho, strength, shrunken: shares.map(share => shrink(share, mean, strength)) }
}

/** The shrunken percent of negative answers, 0 to 100, in the order given; null where nobody answered anywhere. */
export const shrunkenNegatives = (scale: Scale, histograms: readonly Histogram[]): (number | null)[] => {
  const shares = histograms.map(histogram => {
    const { negative, neutral, positive } = bandCounts(scale, histogram)
    return { k: negative, n: negative + neutral + positive }
  })
  return shrinkShares(shares).shrunken.map(share => share && 100 * share)
}
