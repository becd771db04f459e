import { logOdds } from '../../src/comments/log-odds.ts'
import { discoveries } from '../../src/false-discovery.ts'
import { shrinkMix, shrinkShares } from '../../src/shrinkage.ts'
import type { Kinds, Mix } from './input.ts'

const rejected = ({ p, q }: { p: number[]; q: number }) => {
  const found = discoveries(p, q).flatMap((isFound, index) => (isFound ? [index] : []))
  return { rejected: found, count: found.length }
}

const dirichlet = (input: { counts: Mix; prior_mix: [number, number, number]; strength: number }) => {
  const { promoters, passives, detractors } = input.counts
  const [positive, neutral, negative] = input.prior_mix
  const counts = { negative: detractors, neutral: passives, positive: promoters }
  const { mix, nps, sd } = shrinkMix(counts, { negative, neutral, positive }, input.strength)
  return { mix: [mix.positive, mix.neutral, mix.negative], nps, sd }
}

const betaBinomial = ({ k, n }: { k: number[]; n: number[] }) => {
  const { mean, rho, strength, shrunken } = shrinkShares(k.map((count, at) => ({ k: count, n: n[at] ?? 0 })))
  return { mean, rho, rho_raw: rho, strength, shrunk: shrunken }
}

type Words = Record<string, number>
const sumOf = (words: Words) => Object.values(words).reduce((sum, count) => sum + count, 0)

const logOddsOf = ({ y1, y2, prior }: { y1: Words; y2: Words; prior: Words }) => ({
  terms: Object.fromEntries(
    Object.entries(prior).map(([word, alpha]) => [
      word,
      logOdds({ k: y1[word] ?? 0, of: sumOf(y1) }, { k: y2[word] ?? 0, of: sumOf(y2) }, alpha, sumOf(prior)),
    ]),
  ),
})

/** What is said of many touchpoints, or words, at once. */
export const manyKinds: Kinds = {
  benjamini_hochberg: rejected,
  dirichlet_shrinkage: dirichlet,
  beta_binomial_shrinkage: betaBinomial,
  log_odds: logOddsOf,
}
