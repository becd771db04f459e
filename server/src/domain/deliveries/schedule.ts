const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** How long to wait after each attempt that has failed; after the last one nothing is tried any more. In milliseconds. */
export const pauses = [
  ...[5 * second, 5 * minute, 30 * minute],
  ...[2, 5, 10, 14, 20, 24].map(hours => hours * hour),
] as const

/** Each pause is longer or shorter by up to this share, so that what failed together does not come back together. */
export const jitter = 0.1

/** No receiver may ask for a longer rest, in milliseconds. */
export const longestRestMs = 24 * hour

/** How long nothing may have arrived until nothing is sent any more: five days. */
export const patienceMs = 5 * 24 * hour

/** How long to wait after so many failed attempts; undefined when it is given up. `random` gives numbers from 0 to 1. */
export function pauseAfter(attempts: number, random: () => number): number | undefined {
  const pause = pauses[attempts - 1]
  return pause === undefined ? undefined : Math.round(pause * (1 + jitter * (2 * random() - 1)))
}

/** For how many whole milliseconds a receiver asks to be left alone, by the header `Retry-After`: seconds, at Discord with a fraction, or a date. */
export function restAskedFor(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const ms = /^\d{1,9}(\.\d{1,9})?$/.test(header.trim()) ? Number(header) * second : Date.parse(header) - now
  return Number.isNaN(ms) || ms <= 0 ? undefined : Math.min(Math.ceil(ms), longestRestMs)
}
