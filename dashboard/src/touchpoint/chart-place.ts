import type { Metric } from '@touchline/shared/scales.ts'
import { scoreText } from '../figures/score-text.ts'
import { useDates } from '../texts/dates.ts'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import type { Figures, Touchpoint } from './use-figures.ts'
import type { Selecting } from './use-selection.ts'

/** What all charts of the page know of where they are. */
export interface Place {
  touchpoint: Touchpoint
  figures: Figures
  selecting: Selecting
}

/** What belongs to every frame: its view, its file's name by touchpoint and days, and what it is of. */
export function useChartPlace({ touchpoint, figures, selecting }: Place, name: string, title: string) {
  const { texts } = useSpeech()
  const dates = useDates()
  const { reply, series } = figures
  const { from, to } = reply
  return {
    title,
    ...selecting.table(name),
    fileName: `${touchpoint.key}_${name}_${from}_${to}`,
    subtitle: `${touchpoint.name} · ${texts.metrics[series.metric]} · ${dates.span(from, to)}`,
  }
}

/** What the bands of a metric are called. */
export const bandNames = ({ texts }: Speech, metric: Metric) =>
  metric === 'nps' ? texts.nps_bands : texts.bands

/** A share of 100 as people write it. */
export const percentText = ({ number }: Speech, share: number, digits = 0): string =>
  number(share / 100, { style: 'percent', maximumFractionDigits: digits })

/** A score with its interval and its count in one line. */
export function scoreLine(
  speech: Speech,
  metric: Metric,
  {
    score,
    interval,
    count,
  }: { score: number | null; interval: { low: number; high: number } | null; count: number },
): string {
  const { texts, say } = speech
  if (count === 0) return texts.charts.no_answers
  if (score === null || !interval) return say(texts.figures.answers, { count })
  const ends = {
    low: scoreText(speech, metric, interval.low),
    high: scoreText(speech, metric, interval.high),
  }
  return `${scoreText(speech, metric, score)} (${say(texts.figures.between, ends)}) · ${say(texts.figures.answers, { count })}`
}
