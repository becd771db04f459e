import type { Channel } from '@touchline/shared/channels.ts'
import type { Metric } from '@touchline/shared/scales.ts'

/** What usually happens at one touchpoint of the demo shop. */
export interface Plan {
  readonly touchpoint: string
  readonly survey: string
  readonly metric: Metric
  /** Answers on an average day of 2026. */
  readonly perDay: number
  /** How often each rating is given, lowest first, in percent. */
  readonly ratings: readonly number[]
  readonly channels: Readonly<Partial<Record<Channel, number>>>
}

/** Home and cart have no survey, and so no answers: a touchpoint without data belongs to the story. */
export const plans: readonly Plan[] = [
  {
    touchpoint: 'product',
    survey: 'product-csat',
    metric: 'csat',
    perDay: 20,
    ratings: [3, 5, 10, 38, 44],
    channels: { web: 1 },
  },
  {
    touchpoint: 'order',
    survey: 'order-ces',
    metric: 'ces',
    perDay: 25,
    ratings: [1, 2, 3, 6, 16, 34, 38],
    channels: { web: 1 },
  },
  {
    touchpoint: 'delivery',
    survey: 'delivery-csat',
    metric: 'csat',
    perDay: 18,
    ratings: [3, 4, 7, 30, 56],
    channels: { web: 66, email: 20, phone: 9, letter: 5 },
  },
  {
    touchpoint: 'support',
    survey: 'support-csat',
    metric: 'csat',
    perDay: 14,
    ratings: [6, 7, 9, 30, 48],
    channels: { web: 62, phone: 38 },
  },
  {
    touchpoint: 'returns',
    survey: 'returns-csat',
    metric: 'csat',
    perDay: 3 / 7,
    ratings: [8, 10, 14, 36, 32],
    channels: { web: 1 },
  },
  {
    touchpoint: 'account',
    survey: 'account-nps',
    metric: 'nps',
    perDay: 16,
    ratings: [1, 0.5, 1, 1.5, 2, 5, 7, 14, 22, 22, 24],
    channels: { web: 72, email: 10, store: 18 },
  },
]

/** From Monday to Sunday: people buy lamps when they should be working. */
export const weekdayShare = [1.12, 1.12, 1.1, 1.08, 1.02, 0.82, 0.74] as const

/** Each year brings three percent more answers than the one before. */
export const yearlyGrowth = 1.03

/** The regression: from 14 April to 11 May the checkout form loses the address when a field is corrected. */
export const mishap = {
  touchpoint: 'order',
  from: '04-14',
  to: '05-11',
  ratings: [9, 13, 16, 12, 18, 18, 14],
} as const
