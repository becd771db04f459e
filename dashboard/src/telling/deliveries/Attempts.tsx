import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Attempt } from './deliveries.ts'
import type { Way } from './status-kind.ts'
import { useAttemptWords } from './use-attempt-words.ts'

/** What was tried, the newest first. */
export function Attempts({ attempts, way }: { attempts: Attempt[]; way: Way }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const wordsOf = useAttemptWords()
  const words = texts.telling.deliveries
  if (attempts.length === 0) return <p class="hint">{words.no_attempts}</p>
  return (
    <ol class="telling-attempts">
      {attempts.toReversed().map((attempt, place) => (
        <li key={`${attempt.at} ${place}`}>
          <span>{wordsOf(attempt, way)}</span>
          <span class="hint">
            {say(words.took, { time: dates.dayAndTime(attempt.at), milliseconds: attempt.milliseconds })}
          </span>
        </li>
      ))}
    </ol>
  )
}
