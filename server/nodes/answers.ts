import { randomUUID } from 'node:crypto'
import { touchpoints } from './furnish.ts'

/** An answer to `account-nps` as a page sends it. */
export interface SentAnswer {
  id: string
  revision: number
  answers: { recommend: number; why?: string }
}

type Random = () => number

const pick = <Value>(random: Random, values: readonly Value[]) =>
  values[Math.floor(random() * values.length)] as Value

/** A new one, of anybody at any touchpoint; some are of known customers, who change their plan now and then. */
export function newAnswer(random: Random): SentAnswer {
  const customer = {
    id: `customer ${Math.floor(random() * 50)}`,
    traits: { plan: pick(random, ['free', 'business', 'school']) },
  }
  return {
    ...placeOf(randomUUID()),
    ...{ touchpoint: pick(random, touchpoints), locale: pick(random, ['en', 'de']) },
    ...(random() < 0.4 && { customer }),
    revision: 1,
    answers: { recommend: Math.floor(random() * 11) },
  }
}

const placeOf = (id: string) => ({ site: 'shop', id, survey: 'account-nps', version: 1 })

/** The same visitor has changed their mind, and says why. */
export const revisionOf = (answer: SentAnswer, random: Random): SentAnswer => ({
  ...answer,
  revision: answer.revision + 1,
  answers: { recommend: Math.floor(random() * 11), why: 'Because' },
})

/** That the survey of an answer was seen. */
export const showingOf = ({ id }: SentAnswer) => ({ ...placeOf(id), event: 'shown' })

/** What was acknowledged last of each answer, the showings that were acknowledged, and every id that was ever sent. */
export const emptyPromises = () => ({
  promised: new Map<string, SentAnswer>(),
  shown: new Set<string>(),
  sent: new Set<string>(),
})
