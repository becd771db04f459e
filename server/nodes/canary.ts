import { randomUUID } from 'node:crypto'
import { post } from '../test/support/server-process.ts'

/** The end of it, which is looked for: the index of comments keeps the beginning of a word only once for several. */
export const trace = 'qxjzvkw'
/** Stands in everything that the customer gives, and nowhere else; a single word, so that it stands in the index of comments too. */
export const canary = `canary${trace}`

/** What is asked of a page's server; the status is that of the answer, such as `created`. */
type Receipt = Record<string, string>

const long = `${canary} sang on and on, and it is a long story. `.repeat(80)

/** An answer that bears the canary in each of its texts; every third has a comment of several kilobytes. */
function canaryAnswer(number: number) {
  const why = number % 3 === 0 ? long : `${canary} said ${number}`
  return {
    ...{ site: 'shop', id: randomUUID(), survey: 'account-nps', version: 1, revision: 1, locale: 'en' },
    answers: { recommend: number % 11, why },
    page: `https://www.shop.example/${canary}/orders`,
    customer: {
      id: canary,
      email: `${canary}@mail.example`,
      traits: { plan: `${canary} plan`, note: `${canary} ${number}` },
    },
  }
}
/** A body as it is sent. */
export type CanaryAnswer = ReturnType<typeof canaryAnswer>

/** Gives so many answers of the one customer, each second of them revised; returns all bodies as they were sent. */
export async function giveCanaries(address: string, count: number): Promise<CanaryAnswer[]> {
  const bodies: CanaryAnswer[] = []
  for (let number = 0; number < count; number++) {
    const answer = canaryAnswer(number)
    bodies.push(answer)
    if (number % 2 === 0)
      bodies.push({ ...answer, revision: 2, answers: { recommend: 3, why: `${long}${long}` } })
  }
  for (const body of bodies) {
    const { status, detail } = await sendCanary(address, body)
    if (status !== 'created' && status !== 'revised')
      throw new Error(`an answer was not kept: ${status} ${detail}`)
  }
  return bodies
}

/** Sends it as any sender does, and reads what it is told. */
export const sendCanary = (address: string, body: CanaryAnswer): Promise<Receipt> =>
  post(`${address}/v1/answers`, undefined, body)
