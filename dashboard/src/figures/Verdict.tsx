import type { Change } from '@touchline/shared/contract/change.ts'
import { useSpeech } from '../texts/speech.tsx'
import { pointsText } from './score-text.ts'
import './figures.css'

/** A sign besides the colour, for those who do not see it. */
const signs: Record<Change['verdict'], string> = {
  better: '▲',
  worse: '▼',
  steady: '●',
  unclear: '?',
  too_few: '…',
}

/** What one may believe of a change, in a word, with the points where they are known to mean something. */
export function Verdict({ change }: { change: Pick<Change, 'verdict' | 'difference'> }) {
  const speech = useSpeech()
  const { verdict, difference } = change
  const isMoved = verdict === 'better' || verdict === 'worse'
  return (
    <span class={`verdict ${verdict}`}>
      <span aria-hidden="true">{signs[verdict]}</span> {speech.texts.figures.verdicts[verdict]}
      {isMoved && difference !== null && <> {pointsText(speech, difference)}</>}
    </span>
  )
}
