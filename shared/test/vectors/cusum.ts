import { cusumStep } from '../../src/detector/cusum.ts'
import type { Kinds } from './input.ts'

const sums = (excesses: readonly number[]) => {
  let sum = 0
  return excesses.map(excess => {
    sum = cusumStep(sum, excess)
    return sum
  })
}

/** Counted from 1; null when there is none. */
const firstAbove = (h: number, ...sides: number[][]) => {
  const at = sides[0]?.findIndex((_, index) => sides.some(side => Number(side[index]) > h)) ?? -1
  return at < 0 ? null : at + 1
}

const series = ({ values, target, k, h }: { values: number[]; target: number; k: number; h: number }) => {
  const high = sums(values.map(value => value - target - k))
  const low = sums(values.map(value => target - value - k))
  return { high, low, first_alarm: firstAbove(h, high, low) }
}

interface NpsDays {
  days: [number, number, number][]
  mu0: number
  sigma0: number
  k: number
  h: number
}

const npsDays = ({ days, mu0, sigma0, k, h }: NpsDays) => {
  const excesses = days.map(([promoters, passives, detractors]) => {
    const n = promoters + passives + detractors
    const nps = (100 * (promoters - detractors)) / n
    return n === 0 ? 0 : ((mu0 - nps) * Math.sqrt(n)) / sigma0 - k
  })
  const s = sums(excesses)
  return { s, first_alarm: firstAbove(h, s) }
}

export const cusumKinds: Kinds = { cusum_series: series, cusum_nps: npsDays }
