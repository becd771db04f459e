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
      <span class="rating badge none" role="img" aria-label={texts.responses.no_rating}>
        –
      </span>
    )
  const { metric, scale, rating, band } = measure
  const name = (metric === 'nps' ? texts.responses.nps_bands : texts.responses.bands)[band]
  // A label and no words out of sight beside it: those would be clipped and painted on their own, in each row of a list that scrolls.
  const label = `${say(texts.responses.rating, { rating, max: scale.max })}, ${name}`
  return (
    <span class={`rating badge ${band}`} role="img" aria-label={label} title={label}>
      <svg class="sign" viewBox="0 0 10 10" aria-hidden="true">
        <path d={signs[band]} />
      </svg>
      {number(rating)}
    </span>
  )
}
