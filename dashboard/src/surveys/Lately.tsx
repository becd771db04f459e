import { Score } from '../figures/Score.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { useLately } from './queries.ts'

type Series = NonNullable<ReturnType<typeof useLately>['data']>['series']

/** Answers of the last four weeks with the response rate, and a score for each scale: scores of different scales are never joined. */
export function Lately({ series }: { series: Series | undefined }) {
  const { texts, say, number } = useSpeech()
  if (series === undefined) return <span class="hint">…</span>
  const rated = series.filter(({ current }) => current.count > 0)
  if (rated.length === 0) return <span class="hint">{texts.surveys.none_lately}</span>
  return (
    <ul class="lately">
      {rated.map(({ metric, scale, current }) => (
        <li key={`${metric} ${scale.max}`}>
          <span>
            <span class="tag">
              {say(texts.survey.measures.scale, { metric: texts.metrics[metric], ...scale })}
            </span>{' '}
            <Score metric={metric} score={current.score} interval={current.interval} count={current.count} />
          </span>
          <span class="hint">
            {say(texts.figures.answers, { count: current.count })}
            {current.response_rate &&
              ` · ${say(texts.surveys.rate, {
                rate: number(current.response_rate.rate / 100, {
                  style: 'percent',
                  maximumFractionDigits: 0,
                }),
              })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
