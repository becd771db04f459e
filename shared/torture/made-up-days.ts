import type { Histogram } from '../src/histogram.ts'
import type { Scale } from '../src/scales.ts'

/** Numbers from 0 up to, but not including, 1. */
export type Draw = () => number

/** Mulberry32: the same seed gives the same numbers on every machine. */
export const dice = (seed: number): Draw => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A made-up touchpoint: how often each rating of its scale is given, lowest first, and how many answer on an average day. */
export interface Truth {
  readonly scale: Scale
  readonly weights: readonly number[]
  /** Every other day on average, by the toss of a coin, they are given as often as this instead. */
  readonly otherWeights?: readonly number[]
  readonly perDay: number
}

/** From Monday to Sunday, as shares of an average day. */
const weekdayShare = [1.12, 1.12, 1.1, 1.08, 1.02, 0.82, 0.74] as const

/** How many answer on a day: always as many, or by chance (Poisson, by Knuth's method) and by weekday. */
export const volumes = {
  even: (_draw: Draw, perDay: number) => perDay,
  uneven: (draw: Draw, perDay: number, day: number) => {
    const limit = Math.exp(-perDay * (weekdayShare[day % 7] ?? 1))
    let count = 0
    for (let product = draw(); product > limit; product *= draw()) count++
    return count
  },
} as const
export type Volume = keyof typeof volumes

/** What was answered on one day. */
export const drawDay = (draw: Draw, truth: Truth, day: number, volume: Volume): Histogram => {
  const { scale, otherWeights, perDay } = truth
  const weights = otherWeights && draw() < 0.5 ? otherWeights : truth.weights
  const histogram = new Array<number>(11).fill(0)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  for (let left = volumes[volume](draw, perDay, day); left > 0; left--) {
    let place = 0
    for (let rest = draw() * all - (weights[0] ?? 0); rest >= 0 && place < weights.length - 1; ) {
      place++
      rest -= weights[place] ?? 0
    }
    histogram[scale.min + place] = (histogram[scale.min + place] ?? 0) + 1
  }
  return histogram
}
