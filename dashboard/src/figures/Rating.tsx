import type { Band } from '@touchline/shared/scales.ts'
import { useSpeech } from '../texts/speech.tsx'
import './figures.css'

/** What one person gave, with a colour for what it means and words for those who do not see it. */
export function Rating({ rating, most, band }: { rating: number; most: number; band: Band | null }) {
  const { texts, say, number } = useSpeech()
  return (
    <span class={`rating ${band ?? ''}`} title={band ? texts.bands[band] : undefined}>
      <span aria-hidden="true">{number(rating)}</span>
      <span class="unseen">{say(texts.figures.rated, { rating, most })}</span>
    </span>
  )
}
