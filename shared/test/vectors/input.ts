import { emptyHistogram, type Histogram } from '../../src/histogram.ts'

export interface Mix {
  promoters: number
  passives: number
  detractors: number
}
export type Ratings = Record<string, number>
export type Values = Record<string, unknown>

/** What computes the examples of each kind. */
export type Kinds = Readonly<Record<string, (input: never) => Values>>

export const histogramOf = (counts: Ratings): Histogram =>
  emptyHistogram().map((_, rating) => counts[String(rating)] ?? 0)

export const mixOf = ({ promoters, passives, detractors }: Mix): Histogram =>
  histogramOf({ '10': promoters, '7': passives, '0': detractors })
