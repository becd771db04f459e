import type { Band, Metric } from '@touchline/shared/scales.ts'
import { useSpeech } from '../texts/speech.tsx'

/** A sign besides the colour, for those who do not see it. */
const signs: Record<Band, string> = { positive: '▲', neutral: '●', negative: '▼' }

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
      <span class="rating none">
        <span aria-hidden="true">–</span>
        <span class="unseen">{texts.responses.no_rating}</span>
      </span>
    )
  const { metric, scale, rating, band } = measure
  const names = metric === 'nps' ? texts.responses.nps_bands : texts.responses.bands
  return (
    <span class={`rating ${band}`} title={names[band]}>
      <span aria-hidden="true" class="sign">
        {signs[band]}
      </span>
      <span aria-hidden="true">{number(rating)}</span>
      <span class="unseen">
        {say(texts.responses.rating, { rating, max: scale.max })}, {names[band]}
      </span>
    </span>
  )
}
