import { Agent } from 'node:http'
import { emptyPromises, newAnswer, revisionOf, type SentAnswer, showingOf } from './answers.ts'
import { type Book, begin, emptyBook } from './book.ts'
import type { Node } from './node-group.ts'
import { send } from './send.ts'
import { within } from './until.ts'

/** What visitors do, and what they were promised. */
export interface Visits extends ReturnType<typeof emptyPromises> {
  book: Book
  /** Ends when what was begun is acknowledged, or given up. */
  stop(): Promise<void>
  /** Ends soon whatever was begun. */
  abandon(): Promise<void>
}

/** So long a body is sent again and again; a database is back sooner. */
const patienceMs = 60_000

/**
 * Visitors who answer as fast as they are acknowledged, each time at any of the nodes. What fails is sent to any of them again with the same
 * body; some bodies go to two at once, some again after they were acknowledged, and some visitors change their mind.
 */
export function startVisits(nodes: Node[], visitors: number, random: () => number): Visits {
  const agent = new Agent({ keepAlive: true })
  const visits = { ...emptyPromises(), book: emptyBook() }
  let [isOver, isAbandoned] = [false, false]
  const attempt = async (path: string, body: { id: string }) => {
    const node = nodes[Math.floor(random() * nodes.length)] as Node
    const note = begin(visits.book, node, body.id)
    return note(await send(agent, node, path, body))
  }
  const insist = async (path: string, body: { id: string }): Promise<boolean> => {
    const end = performance.now() + patienceMs
    while (performance.now() < end && !isAbandoned) {
      const tries = Array.from({ length: random() < 0.1 ? 2 : 1 }, () => attempt(path, body))
      if ((await Promise.all(tries)).includes(true)) return true
      await new Promise(resolve => setTimeout(resolve, 5 + random() * 20))
    }
    visits.book.givenUp++
    return false
  }
  const give = async (answer: SentAnswer) => {
    visits.sent.add(answer.id)
    if (!(await insist('/v1/answers', answer))) return
    visits.promised.set(answer.id, answer)
    if (random() < 0.15) await insist('/v1/answers', answer)
  }
  const visit = async () => {
    while (!isOver) {
      const answer = newAnswer(random)
      if (random() < 0.3 && (await insist('/v1/impressions', showingOf(answer)))) visits.shown.add(answer.id)
      await give(answer)
      if (random() < 0.25) await give(revisionOf(answer, random))
    }
  }
  const running = Array.from({ length: visitors }, visit)
  const stop = async () => {
    isOver = true
    await Promise.all(running)
    agent.destroy()
  }
  const abandon = async () => {
    isAbandoned = true
    await within('visitors leave', stop())
  }
  return { ...visits, stop, abandon }
}
