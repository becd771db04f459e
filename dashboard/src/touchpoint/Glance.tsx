import { changeOf } from '@touchline/shared/windows.ts'
import type { ComponentChildren } from 'preact'
import { isFewBefore } from '../figures/change-words.ts'
import { Score } from '../figures/Score.tsx'
import { pointsText } from '../figures/score-text.ts'
import { Verdict } from '../figures/Verdict.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { type Place, percentText } from './chart-place.ts'
import { histogramOf, scaleOfSeries, sureness } from './sample-size.ts'
import type { Figures } from './use-figures.ts'

/** The score, whether it has moved, how many answered, and what so many answers can show. */
export function Glance({ figures }: Place) {
  const { texts, number } = useSpeech()
  const { series } = figures
  const { total } = series
  return (
    <section class="glance" aria-label={texts.touchpoint.figures}>
      <Figure name={texts.touchpoint.score}>
        <Score metric={series.metric} score={total.score} interval={total.interval} count={total.count} />
      </Figure>
      <Figure name={texts.touchpoint.change}>
        <ChangeFigure figures={figures} />
      </Figure>
      <Figure name={texts.touchpoint.answered}>
        <strong class="figure">{number(total.count)}</strong>
        <ResponseRate figures={figures} />
      </Figure>
      <Figure name={texts.touchpoint.certainty}>
        <Certainty figures={figures} />
      </Figure>
    </section>
  )
}

const Figure = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="card">
    <h2>{name}</h2>
    {children}
  </div>
)

function ChangeFigure({ figures: { series, earlier } }: { figures: Figures }) {
  const speech = useSpeech()
  const dates = useDates()
  const { texts, say } = speech
  if (!earlier) return <p class="hint">{texts.touchpoint.not_compared}</p>
  const days = { days: dates.span(earlier.from, earlier.to) }
  if (!earlier.series?.total.count) return <p class="hint">{say(texts.touchpoint.nothing_before, days)}</p>
  const change = changeOf(scaleOfSeries(series), histogramOf(earlier.series.total), histogramOf(series.total))
  const { difference, interval } = change
  return (
    <>
      <div>
        <Verdict
          change={{ verdict: change.verdict, difference: null }}
          isFewBefore={isFewBefore(series.total.count, earlier.series.total.count)}
        />
      </div>
      {difference !== null && interval && (
        <p>
          {say(texts.touchpoint.difference, {
            difference: pointsText(speech, difference),
            low: pointsText(speech, interval.low),
            high: pointsText(speech, interval.high),
          })}
        </p>
      )}
      <p class="hint">{say(texts.touchpoint.against, days)}</p>
    </>
  )
}

function ResponseRate({ figures: { series } }: { figures: Figures }) {
  const speech = useSpeech()
  const { response_rate: known } = series.total
  if (!known) return <p class="hint">{speech.texts.touchpoint.rate_unknown}</p>
  return (
    <p class="hint">
      {speech.say(speech.texts.touchpoint.response_rate, {
        rate: percentText(speech, known.rate, 1),
        low: percentText(speech, known.interval.low, 1),
        high: percentText(speech, known.interval.high, 1),
      })}
    </p>
  )
}

function Certainty({ figures: { series } }: { figures: Figures }) {
  const { texts, say } = useSpeech()
  const { missing, smallest } = sureness(series)
  return (
    <>
      {smallest !== null && (
        <>
          <p class="certainty">{say(texts.touchpoint.visible, { count: Math.ceil(smallest) })}</p>
          <p class="hint">{texts.touchpoint.smallest}</p>
        </>
      )}
      {missing > 0 && <p class="hint">{say(texts.touchpoint.more_needed, { count: missing })}</p>}
    </>
  )
}
