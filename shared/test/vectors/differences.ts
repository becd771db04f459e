import { countOf } from '../../src/histogram.ts'
import { meanInterval } from '../../src/intervals.ts'
import { meanDifference } from '../../src/mean-difference.ts'
import { mean, sd } from '../../src/metrics.ts'
import { npsDifference } from '../../src/nps-difference.ts'
import { neededForMargin, neededPerPeriod } from '../../src/sample-size.ts'
import { shareDifference } from '../../src/share-difference.ts'
import { histogramOf, type Kinds, type Mix, mixOf, type Ratings } from './input.ts'

interface Shares {
  k1: number
  n1: number
  k2: number
  n2: number
  level?: number
}

/** The examples take the second from the first, so the first stands for after. */
const sharesOf = ({ k1, n1, k2, n2, level }: Shares) =>
  shareDifference({ k: k2, n: n2 }, { k: k1, n: n1 }, level)

const twoPeriods = ({ a, b, level }: { a: Mix; b: Mix; level: number }) => {
  const found = npsDifference(mixOf(b), mixOf(a), level)
  return { diff: found?.adjusted, se: found?.standardError, z: found?.z, p: found?.p, ...found?.interval }
}

const newcombe = (shares: Shares) => {
  const found = sharesOf(shares)
  return { diff: found?.difference, ...found?.interval }
}

const proportionTest = (shares: Shares) => {
  const found = sharesOf(shares)
  return { z: found?.z, p: found?.p }
}

const meanT = ({ histogram, level }: { histogram: Ratings; level: number }) => {
  const counts = histogramOf(histogram)
  const n = countOf(counts)
  const se = Number(sd(counts)) / Math.sqrt(n)
  return { n, mean: mean(counts), sd: sd(counts), se, ...meanInterval(counts, level) }
}

const welch = ({ a, b }: { a: Ratings; b: Ratings }) => {
  const found = meanDifference(histogramOf(b), histogramOf(a))
  return { diff: found?.difference, t: found?.t, df: found?.df, p: found?.p }
}

type SampleSize = { variance: number; level: number }

export const differenceKinds: Kinds = {
  nps_two_period: twoPeriods,
  newcombe,
  two_proportion_test: proportionTest,
  mean_t: meanT,
  welch,
  sample_size_margin: ({ variance, margin, level }: SampleSize & { margin: number }) => ({
    n: neededForMargin(variance, margin, level),
  }),
  sample_size_difference: ({
    variance,
    difference,
    ...certainty
  }: SampleSize & { difference: number; power: number }) => ({
    n_per_period: neededPerPeriod(variance, difference, certainty),
  }),
}
