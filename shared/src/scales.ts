/** The rated metrics, by their names in the field: Net Promoter Score, customer satisfaction, customer effort. */
export const metrics = ['nps', 'csat', 'ces'] as const
export type Metric = (typeof metrics)[number]

/** What one rating means. For NPS the bands are also called detractor, passive and promoter. */
export const bands = ['negative', 'neutral', 'positive'] as const
export type Band = (typeof bands)[number]

/** Whole numbers from `min` to `max`; up to `negativeTo` is negative, from `positiveFrom` on is positive. */
export interface Scale {
  readonly metric: Metric
  readonly min: number
  readonly max: number
  readonly negativeTo: number
  readonly positiveFrom: number
}

/**
 * | scale  | ratings | negative | neutral | positive |
 * | ------ | ------- | -------- | ------- | -------- |
 * | nps    | 0–10    | 0–6      | 7–8     | 9–10     |
 * | csat   | 1–5     | 1–2      | 3       | 4–5      |
 * | csat10 | 1–10    | 1–5      |         | 6–10     |
 * | csat7  | 1–7     | 1–3      | 4       | 5–7      |
 * | csat4  | 1–4     | 1–2      |         | 3–4      |
 * | csat3  | 1–3     | 1        | 2       | 3        |
 * | csat2  | 0–1     | 0        |         | 1        |
 * | ces    | 1–7     | 1–3      | 4       | 5–7      |
 * | ces5   | 1–5     | 1–2      | 3       | 4–5      |
 *
 * NPS as Reichheld defined it; the favourable side of CSAT and CES 2.0 lies strictly above the middle of the scale.
 * A metric's own name is its usual scale; `csat3` is three faces, `csat2` thumbs. The others are those of other tools' histories.
 */
export const scales = {
  nps: { metric: 'nps', min: 0, max: 10, negativeTo: 6, positiveFrom: 9 },
  csat: { metric: 'csat', min: 1, max: 5, negativeTo: 2, positiveFrom: 4 },
  csat3: { metric: 'csat', min: 1, max: 3, negativeTo: 1, positiveFrom: 3 },
  csat2: { metric: 'csat', min: 0, max: 1, negativeTo: 0, positiveFrom: 1 },
  ces: { metric: 'ces', min: 1, max: 7, negativeTo: 3, positiveFrom: 5 },
  csat4: { metric: 'csat', min: 1, max: 4, negativeTo: 2, positiveFrom: 3 },
  csat7: { metric: 'csat', min: 1, max: 7, negativeTo: 3, positiveFrom: 5 },
  csat10: { metric: 'csat', min: 1, max: 10, negativeTo: 5, positiveFrom: 6 },
  ces5: { metric: 'ces', min: 1, max: 5, negativeTo: 2, positiveFrom: 4 },
} as const satisfies Record<string, Scale>

/** The scale of a rated question: `points` choose another one than the metric's usual, and thumbs are a scale of their own. */
export const scaleOf = ({
  metric,
  look,
  points,
}: {
  metric: Metric
  look?: string
  points?: number | undefined
}): Scale => {
  if (look === 'thumbs') return scales.csat2
  const isMeant = (scale: Scale) => scale.metric === metric && scale.max === points && scale.min === 1
  return Object.values(scales).find(isMeant) ?? scales[metric]
}

/** All ratings of a scale, lowest first. */
export const ratingsOn = ({ min, max }: Pick<Scale, 'min' | 'max'>): number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index)

/** Is this value a rating that the scale offers? */
export const isOnScale = (scale: Scale, value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= scale.min && (value as number) <= scale.max

/** The band of a rating that lies on the scale. */
export const bandOf = (scale: Pick<Scale, 'negativeTo' | 'positiveFrom'>, rating: number): Band =>
  rating <= scale.negativeTo ? 'negative' : rating >= scale.positiveFrom ? 'positive' : 'neutral'

/** The scale of a measure that was stored by its metric and its ends; undefined when there is none. */
export const findScale = (metric: string, min: number, max: number): Scale | undefined =>
  Object.values(scales).find(scale => scale.metric === metric && scale.min === min && scale.max === max)
