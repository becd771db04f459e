import { scales } from '../src/scales.ts'
import type { Truth } from './made-up-days.ts'

type Mix = readonly [detractors: number, passives: number, promoters: number]

/** A touchpoint with NPS, by its share of each band. */
export const npsTruth = ([detractors, passives, promoters]: Mix, perDay: number): Truth => ({
  scale: scales.nps,
  weights: [detractors, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0],
  perDay,
})

/** One with faces, by how many in a hundred give each rating; 82 are satisfied, or as many as are told. */
export const csatTruth = (perDay: number, satisfied = 82): Truth => ({
  scale: scales.csat,
  weights: [
    (100 - satisfied) / 3,
    (100 - satisfied) / 3,
    (100 - satisfied) / 3,
    satisfied / 2,
    satisfied / 2,
  ],
  perDay,
})

/** One with effort, by how many in a hundred found it easy. */
export const cesTruth = (perDay: number, easy = 88): Truth => ({
  scale: scales.ces,
  weights: [...[1, 1, 1, 1].map(() => (100 - easy) / 4), easy / 3, easy / 3, easy / 3],
  perDay,
})

/** One with thumbs, nearly all of them up. */
export const thumbsTruth = (perDay: number, up = 97): Truth => ({
  scale: scales.csat2,
  weights: [100 - up, up],
  perDay,
})

const usualMix: Mix = [0.2, 0.3, 0.5]
const highMix: Mix = [0.05, 0.15, 0.8]
const evenMix: Mix = [0.3, 0.4, 0.3]

/** Touchpoints at which nothing changes. */
export const quietTruths: Readonly<Record<string, Truth>> = {
  'NPS 30, 20 a day': npsTruth(usualMix, 20),
  'NPS 30, 5 a day': npsTruth(usualMix, 5),
  'NPS 30, 50 a day': npsTruth(usualMix, 50),
  'NPS 75, 20 a day': npsTruth(highMix, 20),
  'NPS 0, 50 a day': npsTruth(evenMix, 50),
  'CSAT 82 %, 20 a day': csatTruth(20),
  'CSAT 82 %, 50 a day': csatTruth(50),
  'CES 88 %, 5 a day': cesTruth(5),
  'CES 88 %, 20 a day': cesTruth(20),
  'thumbs 97 %, 20 a day': thumbsTruth(20),
}

const restless = (points: number, perDay: number): Truth => {
  const [higher, lower] = [points, -points].map(moved =>
    npsTruth([0.2 - moved / 200, 0.3, 0.5 + moved / 200], perDay),
  ) as [Truth, Truth]
  return { ...higher, otherWeights: lower.weights }
}

/** Touchpoints whose days lie above or below their mean by more than chance, and where nothing changes all the same. */
export const restlessTruths: Readonly<Record<string, Truth>> = {
  'NPS 30, days 10 points up or down, 20 a day': restless(10, 20),
  'NPS 30, days 20 points up or down, 20 a day': restless(20, 20),
  'NPS 30, days 10 points up or down, 50 a day': restless(10, 50),
}

/** A fall, on which day it should be found at the latest, and in which share of cases. */
export interface Fall {
  readonly before: Truth
  readonly after: Truth
  readonly withinDays: number
  /** Null where nothing is promised. */
  readonly atLeast: number | null
}

const fallOf = (before: Truth, after: Truth, withinDays: number, atLeast: number | null): Fall => ({
  ...{ before, after },
  ...{ withinDays, atLeast },
})

export const falls: Readonly<Record<string, Fall>> = {
  'NPS 30 by 30 points, 20 a day': fallOf(npsTruth(usualMix, 20), npsTruth([0.35, 0.3, 0.35], 20), 10, 0.88),
  'NPS 30 by 15 points, 20 a day': fallOf(
    npsTruth(usualMix, 20),
    npsTruth([0.275, 0.3, 0.425], 20),
    30,
    0.75,
  ),
  'CSAT 82 % by 30 points, 20 a day': fallOf(csatTruth(20), csatTruth(20, 52), 10, 0.88),
  'CSAT 82 % by 15 points, 20 a day': fallOf(csatTruth(20), csatTruth(20, 67), 30, 0.75),
  'CES 88 % by 15 points, 20 a day': fallOf(cesTruth(20), cesTruth(20, 73), 30, 0.75),
  'NPS 30 by 30 points, 5 a day': fallOf(npsTruth(usualMix, 5), npsTruth([0.35, 0.3, 0.35], 5), 30, null),
  'CSAT 82 % by 15 points, 5 a day': fallOf(csatTruth(5), csatTruth(5, 67), 30, null),
}
