import { forkChild, nextMessage } from './children.ts'

/** What the process that makes the load is told. */
export interface Assignment {
  port: number
  connections: number
  warmUpMs: number
  measureMs: number
  seed: number
  /** Does the server echo the id of the answer? */
  isEchoed: boolean
}

export interface LoadResult {
  /** Replies within the measured time. */
  replies: number
  /** Acknowledged answers under a fresh id, and acknowledged revisions of them, the warm-up included. */
  fresh: number
  revisions: number
  /** Replies that acknowledged nothing: another status than 200 or 202, or another id. */
  bad: number
  /** Milliseconds from a request to its reply. */
  p50: number
  p99: number
  /** How much of one processor the load took, from 0 to 1. */
  busy: number
}

const usual = { connections: 64, warmUpMs: 2000, measureMs: 6000, isEchoed: true }

/** Has a process of its own make the usual load: 64 connections, 2 seconds of warm-up, then 6 that count. */
export async function makeLoad(
  port: number,
  seed: number,
  given: Partial<Assignment> = {},
): Promise<LoadResult & { measureMs: number }> {
  const child = forkChild('generator.ts')
  const assignment: Assignment = { ...usual, port, seed, ...given }
  child.send(assignment)
  const result = await nextMessage<LoadResult>(child)
  // Hung up on by the other side right after its word, the word could be lost.
  child.disconnect()
  return { ...result, measureMs: assignment.measureMs }
}
