import type { Metric } from '@touchline/shared/scales.ts'
import type { Speech } from '../texts/speech.tsx'

/** A score as people write it: NPS as a whole number with its sign, CSAT and CES in percent. A dash where there is none. */
export function scoreText(speech: Speech, metric: Metric, score: number | null): string {
  if (score === null) return '–'
  return metric === 'nps'
    ? speech.number(Math.round(score), { signDisplay: 'exceptZero' })
    : speech.number(score / 100, { style: 'percent', maximumFractionDigits: 0 })
}

/** A difference of scores in points, with its sign. */
export const pointsText = (speech: Speech, difference: number): string =>
  speech.number(difference, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(difference) < 1 ? 1 : 0,
  })

/** Where a score may lie: the ends of its axis. */
export const scoreRange = (metric: Metric): { low: number; high: number } =>
  metric === 'nps' ? { low: -100, high: 100 } : { low: 0, high: 100 }
