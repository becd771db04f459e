import { isFewBefore } from '../figures/change-words.ts'
import { Sparkline } from '../figures/Sparkline.tsx'
import { scoreText } from '../figures/score-text.ts'
import { Verdict } from '../figures/Verdict.tsx'
import { useDates } from '../texts/dates.ts'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import type { Entry } from './figures-of-site.ts'
import { useTouchpointAddress } from './touchpoint-address.ts'

/**
 * How it stands at one touchpoint, with the way to all that is known of it. A page has a hundred of them: as few elements as the
 * words need, and no components that would each ask for the language again.
 */
export function TouchpointCard({ entry }: { entry: Entry }) {
  const speech = useSpeech()
  const addressOf = useTouchpointAddress()
  const { metric, current, previous, change, line } = entry
  return (
    <li class="touchpoint">
      <a href={addressOf(entry.touchpoint)}>{entry.name}</a>
      <span class="metric">{speech.texts.metrics[metric]}</span>
      {current.count === 0 ? (
        <p>
          <LastAnswer on={entry.last_answer_on} />
        </p>
      ) : (
        <>
          <strong>{scoreText(speech, metric, current.score)}</strong>
          <span class="reach">{reachText(speech, entry)}</span>
          {line && <Sparkline metric={metric} line={line} />}
          <p>
            <span>{answeredText(speech, entry)}</span>
            {change && (
              <Verdict change={change} isFewBefore={isFewBefore(current.count, previous?.count ?? 0)} />
            )}
          </p>
        </>
      )}
    </li>
  )
}

/** How sure the score is. */
function reachText(speech: Speech, { metric, current: { interval } }: Entry): string {
  if (!interval) return ''
  const [low, high] = [interval.low, interval.high].map(end => scoreText(speech, metric, end))
  return speech.say(speech.texts.figures.between, { low: low ?? '', high: high ?? '' })
}

/** How many answered, and of how many, each on a line. */
function answeredText({ say, texts, number }: Speech, { current: { count, response_rate } }: Entry): string {
  const answers = say(texts.figures.answers, { count })
  if (!response_rate) return answers
  const { rate } = response_rate
  const share = number(rate / 100, { style: 'percent', maximumFractionDigits: rate < 10 ? 1 : 0 })
  return `${answers}\n${say(texts.figures.response_rate, { rate: share })}`
}

/** Where nobody answered, when somebody did last. */
function LastAnswer({ on }: { on: string | null }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const { figures } = texts
  return <>{on ? say(figures.last_answer, { date: dates.day(on) }) : figures.no_answers_yet}</>
}
