/** Numbers from 0 up to, but not including, 1. */
export type Draw = () => number

/** FNV-1a: a number of 32 bits from a text. */
const hash = (text: string) => {
  let bits = 0x811c9dc5
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193)
  return bits >>> 0
}

/** Mulberry32: the same seed gives the same numbers, on every machine and in every year. */
export const dice = (seed: string): Draw => {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often something happens that happens `mean` times on average (Poisson, by Knuth's method). */
export const drawCount = (draw: Draw, mean: number) => {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = draw(); product > limit; product *= draw()) count++
  return count
}

/** The place of one weight, each drawn as often as it is heavy. */
export const drawPlace = (draw: Draw, weights: readonly number[]) => {
  let left = draw() * weights.reduce((sum, weight) => sum + weight, 0)
  const place = weights.findIndex(weight => {
    left -= weight
    return left < 0
  })
  return place < 0 ? weights.length - 1 : place
}

/** One of the keys, each drawn as often as its weight says. */
export const drawKey = <K extends string>(draw: Draw, weights: Readonly<Partial<Record<K, number>>>) => {
  const keys = Object.keys(weights) as K[]
  const heavy = keys.map(key => weights[key] ?? 0)
  return keys[drawPlace(draw, heavy)] as K
}

/** One of a few things, each as likely as the others; undefined of none. */
export const drawOne = <T>(draw: Draw, things: readonly T[]): T | undefined =>
  things[Math.floor(draw() * things.length)]

/** Whole bits as hexadecimal digits, such as the parts of a UUID. */
export const drawHex = (draw: Draw, digits: number) =>
  Array.from({ length: digits }, () => Math.floor(draw() * 16).toString(16)).join('')
