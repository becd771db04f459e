import type { Metric } from '@touchline/shared/scales.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Line } from './Line.tsx'
import { type LinePoint, linePaths } from './line-path.ts'
import { scoreText } from './score-text.ts'
import './figures.css'

/** How a score came to be where it is, at a glance; in words for those who do not see it. */
export function Sparkline({ metric, points }: { metric: Metric; points: readonly LinePoint[] }) {
  const speech = useSpeech()
  const { say, texts } = speech
  const paths = linePaths(points, metric)
  const scores = points.flatMap(({ score }) => (score === null ? [] : [score]))
  if (!paths) return <span class="sparkline none" role="img" aria-label={texts.figures.no_line} />
  const label = say(texts.figures.line, {
    first: scoreText(speech, metric, scores[0] ?? null),
    last: scoreText(speech, metric, scores.at(-1) ?? null),
    lowest: scoreText(speech, metric, Math.min(...scores)),
    highest: scoreText(speech, metric, Math.max(...scores)),
  })
  return (
    <span class="sparkline" role="img" aria-label={label}>
      <Line paths={paths} />
    </span>
  )
}
