import type { Band, Metric } from '@touchline/shared/scales.ts'
import { useSpeech } from '../texts/speech.tsx'
import '../figures/figures.css'

/** A sign besides the colour, for those who do not see it. */
const signs: Record<Band, string> = {
  positive: 'M1 9 5 1l4 8z',
  neutral: 'M5 1.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  negative: 'M1 1h8L5 9z',
}

interface Rated {
  metric: Metric
  scale: { max: number }
  rating: number | null
  band: Band | null
}

/** What somebody rated, and what it means. */
export function RatingBadge({ measure }: { measure: Rated | undefined }) {
  const { texts, say, number } = useSpeech()
  if (!measure || measure.rating === null || measure.band === null)
    return (
      <span class="rating badge none">
        <span aria-hidden="true">–</span>
        <span class="unseen">{texts.responses.no_rating}</span>
      </span>
    )
  const { metric, scale, rating, band } = measure
  const names = metric === 'nps' ? texts.responses.nps_bands : texts.responses.bands
  return (
    <span class={`rating badge ${band}`} title={names[band]}>
      <svg class="sign" viewBox="0 0 10 10" aria-hidden="true">
        <path d={signs[band]} />
      </svg>
      <span aria-hidden="true">{number(rating)}</span>
      <span class="unseen">
        {say(texts.responses.rating, { rating, max: scale.max })}, {names[band]}
      </span>
    </span>
  )
}
