/** The rated metrics, by their names in the field: Net Promoter Score, customer satisfaction, customer effort. */
export const metrics = ['nps', 'csat', 'ces'] as const
export type Metric = (typeof metrics)[number]

/** What one rating means. For NPS the bands are also called detractor, passive and promoter. */
export const bands = ['negative', 'neutral', 'positive'] as const
export type Band = (typeof bands)[number]

/** Whole numbers from `min` to `max`; up to `negativeTo` is negative, from `positiveFrom` on is positive. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly negativeTo: number
  readonly positiveFrom: number
}

/**
 * | metric | scale | negative | neutral | positive |
 * | ------ | ----- | -------- | ------- | -------- |
 * | nps    | 0–10  | 0–6      | 7–8     | 9–10     |
 * | csat   | 1–5   | 1–2      | 3       | 4–5      |
 * | ces    | 1–7   | 1–3      | 4       | 5–7      |
 *
 * NPS as Reichheld defined it; CSAT's and CES 2.0's favourable side lies strictly above the middle of the scale.
 */
export const scales: Readonly<Record<Metric, Scale>> = {
  nps: { min: 0, max: 10, negativeTo: 6, positiveFrom: 9 },
  csat: { min: 1, max: 5, negativeTo: 2, positiveFrom: 4 },
  ces: { min: 1, max: 7, negativeTo: 3, positiveFrom: 5 },
}

/** Is this value a rating that the scale offers? */
export const isOnScale = (scale: Scale, value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= scale.min && (value as number) <= scale.max

/** The band of a rating that lies on the scale. */
export const bandOf = (scale: Scale, rating: number): Band =>
  rating <= scale.negativeTo ? 'negative' : rating >= scale.positiveFrom ? 'positive' : 'neutral'
