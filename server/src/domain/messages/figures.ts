import { type Metric, ratingsOn } from '@touchline/shared/scales.ts'
import type { RatingFact, ScoreFact } from './facts.ts'
import type { RatingPart } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** Line breaks within a number and its ends would make it hard to read. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00A0')

/** A score as people write it: NPS as a whole number with its sign, CSAT and CES in percent. */
export const scoreText = ({ number }: Speech, metric: Metric, score: number): string =>
  metric === 'nps'
    ? number(Math.round(score), { signDisplay: 'exceptZero' })
    : number(score / 100, { style: 'percent', maximumFractionDigits: 0 })

/** A difference of scores in points, with its sign. */
export const pointsText = ({ number }: Speech, difference: number): string =>
  number(difference, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(difference) < 1 ? 1 : 0,
  })

const writtenEnds = (speech: Speech, metric: Metric, { score, low, high }: ScoreFact) => ({
  score: said(scoreText(speech, metric, score)),
  low: said(scoreText(speech, metric, low)),
  high: said(scoreText(speech, metric, high)),
})

/** A score with the ends of its interval, briefly. */
export const scoreWithEnds = (speech: Speech, metric: Metric, score: ScoreFact): string =>
  unbroken(speech.say(speech.texts.score, writtenEnds(speech, metric, score)))

/** The same in words, with how many answered. */
export const scoreInWords = (speech: Speech, metric: Metric, score: ScoreFact): string =>
  speech.say(speech.texts.score_with_count, { ...writtenEnds(speech, metric, score), count: score.count })

/** A rating with its scale, the band that it lies in, and what was measured. */
export function ratingPart(speech: Speech, { metric, min, max, rating, band }: RatingFact): RatingPart {
  const { texts, number, say } = speech
  const scale = ratingsOn({ min, max })
  return {
    kind: 'rating',
    tone: band,
    rating: number(rating),
    words: say(texts.rating, { rating, max }),
    band: (metric === 'nps' ? texts.nps_bands : texts.bands)[band],
    metric: texts.metrics[metric],
    scale: scale.map(point => number(point)),
    at: scale.indexOf(rating),
  }
}
