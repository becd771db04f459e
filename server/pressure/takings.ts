import { type AnswerRequest, answerRequest } from './answer-request.ts'
import type { Ending, Fault } from './line.ts'
import { acknowledges, hasRetryAfter } from './reply.ts'

/** What visitors sent, and what they were told. */
export interface Takings {
  /** Acknowledged answers with their revision, which is always 1. */
  readonly promised: Map<string, number>
  /** Milliseconds of each acknowledged answer, from its planned moment. */
  readonly waits: number[]
  /** How many replies there were of each status. */
  readonly statuses: Record<number, number>
  /** How many went out. */
  readonly sent: number
  /** Replies that neither echo the id nor say when to come back. */
  readonly unexplained: number
  /** Requests that got no reply. */
  readonly faults: (Fault & { id: string })[]
  /** The text of a new answer; `number` is given back to `settle`. */
  request(number: number): string
  settle(number: number, ending: Ending, ms: number): void
}

/** Keeps the books of a load: every answer that is sent, and every reply. */
export function createTakings(random: () => number): Takings {
  const underWay = new Map<number, string>()
  const takings = {
    promised: new Map<string, number>(),
    waits: [] as number[],
    statuses: {} as Record<number, number>,
    sent: 0,
    unexplained: 0,
    faults: [] as (Fault & { id: string })[],
  }
  const settle = (number: number, ending: Ending, ms: number) => {
    const id = underWay.get(number) as string
    underWay.delete(number)
    if ('fault' in ending) return void takings.faults.push({ ...ending, id })
    takings.statuses[ending.status] = (takings.statuses[ending.status] ?? 0) + 1
    if (acknowledges(ending, id)) {
      takings.promised.set(id, 1)
      takings.waits.push(ms)
    } else if (!hasRetryAfter(ending)) takings.unexplained++
  }
  const request = (number: number) => {
    const { id, text }: AnswerRequest = answerRequest(random)
    underWay.set(number, id)
    takings.sent++
    return text
  }
  return Object.assign(takings, { request, settle })
}
