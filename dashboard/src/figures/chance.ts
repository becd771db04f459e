/** One of so many comparisons would show as much by chance; `isLess` where it is rarer still than can be said. */
export interface Chance {
  count: number
  isLess: boolean
}

const rarest = 1000

/** Puts a p-value, 0 to 1, as people count: 0.0049 is one of 200. */
export function chanceOf(p: number): Chance {
  if (p * rarest < 1) return { count: rarest, isLess: true }
  return { count: roundly(1 / p), isLess: false }
}

/** Two digits are as exact as an estimate is: 457 is about 460. Below a hundred nothing is rounded but to whole numbers. */
export function roundly(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1)
  return Math.round(count / step) * step
}
