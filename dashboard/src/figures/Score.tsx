import type { Metric } from '@touchline/shared/scales.ts'
import { useSpeech } from '../texts/speech.tsx'
import { scoreText } from './score-text.ts'
import './figures.css'

interface Ends {
  low: number
  high: number
}

/** A score with how sure it is: never one without the other. */
export function Score({
  metric,
  score,
  interval,
  count,
}: {
  metric: Metric
  score: number | null
  interval: Ends | null
  count: number
}) {
  const speech = useSpeech()
  const { texts, say } = speech
  return (
    <span class="score">
      <strong>{scoreText(speech, metric, score)}</strong>
      <span class="hint">
        {interval
          ? say(texts.figures.between, {
              low: scoreText(speech, metric, interval.low),
              high: scoreText(speech, metric, interval.high),
            })
          : say(texts.figures.answers, { count })}
      </span>
    </span>
  )
}
