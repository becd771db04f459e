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

/** What is said of many touchpoints at once. */
export const manyKinds: Kinds = {
  benjamini_hochberg: rejected,
  dirichlet_shrinkage: dirichlet,
  beta_binomial_shrinkage: betaBinomial,
}
