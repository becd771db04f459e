/** The times of one answer, in epoch milliseconds: two by the visitor's clock, one by ours. */
export interface AnswerTimes {
  readonly createdAt?: number | undefined
  readonly sentAt?: number | undefined
  readonly receivedAt: number
  /** How long an answer may wait in the browser before it is sent. */
  readonly queueTtlMs: number
}

/**
 * When the answer was given, in epoch milliseconds by our clock: received − (sent − created), so that a wrong clock
 * cancels out; never after it was received nor more than the queue's time before. `receivedAt` when a time is missing.
 */
export const answeredAt = ({ createdAt, sentAt, receivedAt, queueTtlMs }: AnswerTimes): number => {
  if (createdAt === undefined || sentAt === undefined) return receivedAt
  const waited = Math.min(Math.max(sentAt - createdAt, 0), queueTtlMs)
  return receivedAt - waited
}
