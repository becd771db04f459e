import type { LinePoint } from '../figures/line-path.ts'
import { Score } from '../figures/Score.tsx'
import { Sparkline } from '../figures/Sparkline.tsx'
import { Verdict } from '../figures/Verdict.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { Entry } from './figures-of-site.ts'

/** How it stands at one touchpoint, with the way to all that is known of it. */
export function TouchpointCard({
  entry,
  points,
}: {
  entry: Entry
  points: readonly LinePoint[] | undefined
}) {
  const { texts } = useSpeech()
  const site = useSite()
  const { metric, current, change } = entry
  const { count, score, interval } = current
  return (
    <li class="touchpoint">
      <p class="touchpoint-head">
        <a href={site.at(`touchpoints/${entry.touchpoint}`)}>{entry.name}</a>
        <span class="hint">{texts.metrics[metric]}</span>
      </p>
      {count > 0 && (
        <div class="figures">
          <Score metric={metric} score={score} interval={interval} count={count} />
          {points ? <Sparkline metric={metric} points={points} /> : <span class="sparkline" />}
        </div>
      )}
      <p class="foot hint">
        <Answered entry={entry} />
        {change && count > 0 && <Verdict change={change} />}
      </p>
    </li>
  )
}

/** How many answered, and of how many; where nobody did, when somebody did last. */
function Answered({ entry: { current, last_answer_on } }: { entry: Entry }) {
  const { texts, say, number } = useSpeech()
  const dates = useDates()
  const { figures } = texts
  if (current.count === 0)
    return (
      <span>
        {last_answer_on
          ? say(figures.last_answer, { date: dates.day(last_answer_on) })
          : figures.no_answers_yet}
      </span>
    )
  const rate = current.response_rate?.rate
  return (
    <span>
      {say(figures.answers, { count: current.count })}
      {rate !== undefined && (
        <>
          <br />
          {say(figures.response_rate, {
            rate: number(rate / 100, { style: 'percent', maximumFractionDigits: rate < 10 ? 1 : 0 }),
          })}
        </>
      )}
    </span>
  )
}
