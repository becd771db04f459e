import type { Change } from '@touchline/shared/contract/change.ts'
import { useSpeech } from '../texts/speech.tsx'
import { pointsText } from './score-text.ts'
import './figures.css'

/** What one may believe of a change, in a word behind its sign, with the points where they are known to mean something. */
export function Verdict({
  change,
  isFewBefore,
}: {
  change: Pick<Change, 'verdict' | 'difference'>
  /** Where answers are too few: it is the earlier time that lacks them. */
  isFewBefore: boolean
}) {
  const speech = useSpeech()
  const { verdict, difference } = change
  const isMoved = verdict === 'better' || verdict === 'worse'
  return (
    <span class={`verdict ${verdict}`}>
      {[
        speech.texts.figures.verdicts[verdict === 'too_few' && isFewBefore ? 'few_before' : verdict],
        isMoved && difference !== null && pointsText(speech, difference),
      ]
        .filter(Boolean)
        .join(' ')}
    </span>
  )
}
