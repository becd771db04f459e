/** A small seeded generator of numbers from 0 to below 1, so that a failure can be repeated. */
export const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
