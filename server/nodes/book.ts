import type { Node } from './node-group.ts'
import { acknowledges, type Told } from './send.ts'

/** What several nodes have told all visitors together. */
export interface Book {
  /** How many replies there were of each status. */
  statuses: Record<number, number>
  /** Replies that acknowledged something, sending again included. */
  acknowledged: number
  /** Requests without a reply whose node was up all the time. */
  broken: number
  /** Refusals that do not say when to come back. */
  unexplained: number
  /** Replies other than 503 to what was sent and replied to while the database was away. */
  untimely: number
  /** Bodies that nobody acknowledged however often they were sent. */
  givenUp: number
  /** What was said last instead of an acknowledgement or a 503. */
  otherReply?: string
  /** Is the database away? */
  isAway: boolean
  /** How often the database went or came, so that a request knows whether it was away all the time. */
  turns: number
}

/** Before anybody has asked anything. */
export const emptyBook = (): Book => ({
  ...{ statuses: {}, acknowledged: 0, broken: 0, unexplained: 0, untimely: 0, givenUp: 0 },
  ...{ isAway: false, turns: 0 },
})

/** Keeps account of one request; what it returns notes the reply, and whether that acknowledged the id. */
export function begin(book: Book, node: Node, id: string): (told: Told | undefined) => boolean {
  const [life, turns, wasServing] = [node.life, book.turns, node.isServing]
  return told => {
    if (!told) {
      if (wasServing && node.isServing && node.life === life) book.broken++
      return false
    }
    book.statuses[told.status] = (book.statuses[told.status] ?? 0) + 1
    if (book.isAway && book.turns === turns && told.status !== 503) book.untimely++
    const isTaken = acknowledges(told, id)
    if (node.life === life) node.since[isTaken ? 'acknowledged' : 'refused']++
    if (!isTaken && told.status !== 503) book.otherReply = told.text
    if (isTaken) book.acknowledged++
    else if (!told.hasRetryAfter) book.unexplained++
    return isTaken
  }
}
