import type { OverviewLine } from '@touchline/shared/contract/overview.ts'
import type { Metric } from '@touchline/shared/scales.ts'
import { useRest } from '../parts/use-rest.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Line } from './Line.tsx'
import { linePaths } from './line-path.ts'
import { scoreText } from './score-text.ts'
import './figures.css'

interface Given {
  metric: Metric
  line: OverviewLine
}

/** How a score came to be where it is, at a glance; in words for those who do not see it. */
export const Sparkline = (given: Given) => (useRest() ? <Drawn {...given} /> : <span class="sparkline" />)

function Drawn({ metric, line }: Given) {
  const speech = useSpeech()
  const { say, texts } = speech
  const points = line.map(point => ({ score: point?.score ?? null, interval: point }))
  const paths = linePaths(points, metric)
  const scores = line.flatMap(point => (point === null ? [] : [point.score]))
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
