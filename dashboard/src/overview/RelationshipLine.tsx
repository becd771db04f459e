import type { Metric } from '@touchline/shared/scales.ts'
import { Line } from '../figures/Line.tsx'
import { type LinePoint, linePaths } from '../figures/line-path.ts'
import { scoreText } from '../figures/score-text.ts'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { ticksBetween } from './ticks.ts'

type DatedPoint = LinePoint & { start: string; end: string }

/** The trend of the relationship, with its band; the words beneath say how to read it. */
export function RelationshipLine({
  metric,
  days,
  points,
}: {
  metric: Metric
  days: number
  points: readonly DatedPoint[] | undefined
}) {
  const speech = useSpeech()
  const dates = useDates()
  const { texts, say } = speech
  const paths = points && linePaths(points, metric)
  const known = points?.filter(({ score }) => score !== null) ?? []
  const [first, last] = [known[0], known.at(-1)]
  if (!points || !paths || !first || !last)
    return <div class="course">{points && <p class="hint no-line">{texts.figures.no_line}</p>}</div>
  const [begin, end] = [points[0]?.start ?? first.start, points.at(-1)?.end ?? last.end]
  // Without the year a line of two years would look like one of some days.
  const write = begin.slice(0, 4) === end.slice(0, 4) ? dates.shortDay : dates.day
  const scores = known.map(({ score }) => score ?? 0)
  const label = say(texts.figures.line, {
    first: scoreText(speech, metric, first.score),
    last: scoreText(speech, metric, last.score),
    lowest: scoreText(speech, metric, Math.min(...scores)),
    highest: scoreText(speech, metric, Math.max(...scores)),
  })
  return (
    <figure class="course">
      <div class="field" role="img" aria-label={label}>
        {ticksBetween(paths.low, paths.high).map(tick => (
          <span
            key={tick}
            class="tick"
            style={{ top: `${100 * (1 - (tick - paths.low) / (paths.high - paths.low))}%` }}
          >
            <span>{scoreText(speech, metric, tick)}</span>
          </span>
        ))}
        <Line paths={paths} />
      </div>
      <figcaption class="hint">
        <span class="ends">
          <bdi>{write(begin)}</bdi>
          <bdi>{write(end)}</bdi>
        </span>
        <span>{say(texts.overview.relationship.look_back, { days })}</span>
      </figcaption>
    </figure>
  )
}
