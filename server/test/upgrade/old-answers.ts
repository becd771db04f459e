import type { AnswerInput } from '@touchline/shared/contract/answer.ts'

const to = { site: 'shop', survey: 'account-nps' }

/** What every answer of today says. */
export const toSurvey = { ...to, version: 2 }

const erik = { id: 'erik', email: 'erik@b.example', traits: { plan: 'gold' } }
const idOf = (number: number) => `00000000-0000-7000-9000-000000000${number}`

/** The answers as browsers have sent them. */
export const oldAnswers = {
  happy: {
    ...{ ...to, id: idOf(101), version: 1, answers: { recommend: 9 }, locale: 'de', customer: erik },
    page: 'https://shop.example/orders?x=1',
  },
  revised: { ...to, id: idOf(102), version: 1, revision: 2, answers: { recommend: 4, why: 'slow post' } },
  /** Given on Sunday, sent on Monday. */
  delayed: {
    ...{ ...to, id: idOf(103), version: 2, answers: { recommend: 10, ease: 4 }, locale: 'de' },
    ...{ created_at: '2026-05-03T21:30:00.000Z', sent_at: '2026-05-04T10:00:00.000Z' },
  },
  angry: {
    ...{ ...to, id: idOf(104), version: 2, answers: { recommend: 0, why: 'lost' }, locale: 'en' },
    customer: erik,
  },
  /** Only since there is a quarantine. */
  doubted: {
    ...{ ...to, id: idOf(105), version: 2, answers: { recommend: 1 }, trap: 'bait' },
    customer: { id: 'bo', traits: { plan: 'free' } },
  },
  /** Not counted by dimension yet. */
  newest: { ...to, id: idOf(106), version: 2, answers: { recommend: 7 }, locale: 'en' },
} satisfies Record<string, AnswerInput>

/** Erased since there is privacy. */
export const erasedId = idOf(107)

/** A showing that was dismissed. */
export const dismissedId = idOf(108)
