import { type Interval, wilson } from './intervals.ts'

/** A rate in percent, 0 to 100, with its interval in the same unit. */
export interface Rate {
  readonly rate: number
  readonly interval: Interval
}

const rateOf = (part: number, whole: number, level: number): Rate | null => {
  // Answers whose impressions were lost, imported or given on the phone make the whole too small: no share is known then.
  const share = part <= whole ? wilson(part, whole, level) : null
  if (!share) return null
  return {
    rate: (100 * part) / whole,
    interval: { ...share, low: 100 * share.low, high: 100 * share.high },
  }
}

/**
 * How many percent of those who were shown the survey answered; null when nobody was, or when there are more answers
 * than that, because some of them came without an impression. Wilson's interval.
 */
export const responseRate = (
  { responses, shown }: { readonly responses: number; readonly shown: number },
  level = 0.95,
): Rate | null => rateOf(responses, shown, level)

/** How many percent of those who started to answer finished; null when nobody did, or when there are more answers than that. */
export const completionRate = (
  { responses, started }: { readonly responses: number; readonly started: number },
  level = 0.95,
): Rate | null => rateOf(responses, started, level)
