import type { Operation } from '../test/support/random-operations.ts'
import { openBoth } from './both-engines.ts'
import { compareRows, type RowDifference } from './compare-rows.ts'

/** The first differences are told, the others counted. */
const told = 5

/** How far two engines are the same. */
export interface EnginesOutcome {
  chunks: number
  operations: number
  /** Pairs of replies that were compared. */
  replies: number
  /** Those that differ in a byte of status or body. */
  differentReplies: number
  differentRows: number
  /** What it was, with the number of its operation. */
  first: (({ operation: number; sqlite: string; postgres: string } | RowDifference) & { chunk: number })[]
}

/** Compares each reply to some operations on new databases, and each row at the end; adds to what was found before. */
export async function runChunk(
  operations: Operation[],
  postgresUrl: string,
  outcome: EnginesOutcome,
  progress: (done: number) => void,
): Promise<void> {
  const number = ++outcome.chunks
  const { sqlite: one, postgres: other, close } = await openBoth(postgresUrl)
  const note = (difference: EnginesOutcome['first'][number]) => {
    if (outcome.first.length < told) outcome.first.push(difference)
  }
  try {
    for (const operation of operations) {
      await operation(one.server)
      await operation(other.server)
      const [ours, theirs] = [one.takeReplies(), other.takeReplies()]
      outcome.replies += ours.length
      if (ours.join('\n') !== theirs.join('\n')) {
        outcome.differentReplies++
        const texts = { sqlite: ours.join('\n'), postgres: theirs.join('\n') }
        note({ chunk: number, operation: outcome.operations, ...texts })
      }
      progress(++outcome.operations)
    }
    const rows = await compareRows(one.databaseUrl, other.databaseUrl)
    outcome.differentRows += rows.length
    for (const row of rows) note({ chunk: number, ...row })
  } finally {
    await close()
  }
}
