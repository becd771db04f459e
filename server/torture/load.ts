import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { AnswerInput } from '@touchline/shared/contract/answer.ts'

/** What visitors have been promised: the highest revision that was acknowledged of each answer. */
export type Promised = Map<string, number>

export interface Load {
  /** Answers that were acknowledged, by their id. */
  readonly promised: Promised
  /** Every id that was ever sent. */
  readonly sent: Set<string>
  /** How many replies acknowledged something, sending again included. */
  readonly acknowledged: number
  /** From now on requests go to this port. */
  aim(port: number): void
  /** Ends when what was begun is acknowledged or given up. */
  stop(): Promise<void>
}

/**
 * Visitors who answer as fast as they are acknowledged. What fails is sent again under the same id, as a browser does, and
 * some change their mind afterwards: the same id with a higher revision. They rest for `pauseMs` between two answers, and
 * give up after so many `tries`.
 */
export function startLoad(
  visitors: number,
  random: () => number,
  { pauseMs = 0, tries = Number.POSITIVE_INFINITY } = {},
): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors })
  const [promised, sent]: [Promised, Set<string>] = [new Map(), new Set()]
  const load = { promised, sent, acknowledged: 0 }
  let port = 0
  let isOver = false

  const send = (answer: AnswerInput) =>
    new Promise<boolean>(resolve => {
      const headers = { 'content-type': 'text/plain' }
      const call = request({ port, host: '127.0.0.1', path: '/v1/answers', method: 'POST', agent, headers })
      call.on('error', () => resolve(false))
      call.on('response', reply => {
        let text = ''
        reply.on('data', chunk => (text += chunk))
        reply.on('error', () => resolve(false))
        reply.on('close', () => resolve(acknowledges(reply.statusCode, text, answer.id)))
      })
      call.end(JSON.stringify(answer))
    })
  const insist = async (answer: AnswerInput) => {
    sent.add(answer.id)
    for (let tried = 0; tried < tries; tried++) {
      if (await send(answer)) {
        load.acknowledged++
        promised.set(answer.id, answer.revision ?? 1)
        return
      }
      // The server is away; it takes a moment until it is back.
      await new Promise(resolve => setTimeout(resolve, 5 + random() * 20))
    }
  }
  const visit = async () => {
    while (!isOver) {
      if (pauseMs > 0) await new Promise(resolve => setTimeout(resolve, pauseMs))
      const id = randomUUID()
      const answer = {
        ...{ site: 'shop', id, survey: 'account-nps', version: 1 },
        ...(random() < 0.4 && { customer: customerOf(random) }),
      }
      await insist({ ...answer, revision: 1, answers: { recommend: Math.floor(random() * 11) } })
      if (random() < 0.2)
        await insist({
          ...answer,
          revision: 2,
          answers: { recommend: Math.floor(random() * 11), why: 'Because' },
        })
    }
  }
  const running = Array.from({ length: visitors }, visit)
  return Object.assign(load, {
    aim: (to: number) => {
      port = to
    },
    stop: async () => {
      isOver = true
      await Promise.all(running)
      agent.destroy()
    },
  })
}

/** One of some customers, who change their plan now and then. */
const customerOf = (random: () => number) => ({
  id: `customer ${Math.floor(random() * 50)}`,
  traits: { plan: ['free', 'business', 'school'][Math.floor(random() * 3)] },
})

/** Only a reply that echoes the id. */
function acknowledges(status: number | undefined, text: string, id: string): boolean {
  if (status !== 200 && status !== 202) return false
  try {
    return JSON.parse(text).id === id
  } catch {
    return false
  }
}
