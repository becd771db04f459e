import { bucketLabel } from '../charts/bucket-label.ts'
import type { TrendPoint } from '../charts/trend-points.ts'
import type { Dates } from '../texts/dates.ts'
import type { Speech } from '../texts/speech.tsx'
import type { Figures } from './use-figures.ts'

/** What the parts of the trend are written with. */
export interface TrendWords {
  speech: Speech
  dates: Dates
  figures: Figures
  points: TrendPoint[]
  thin: boolean
}

/** The time that a point stands for; empty where there is no point. */
export const nameOfPoint = ({ dates, figures }: TrendWords, point: TrendPoint | undefined): string =>
  point ? bucketLabel(dates, figures.reply.every, point) : ''
