import { type Operation, randomOperations } from '../test/support/random-operations.ts'
import type { RealPostgres } from '../test/support/real-postgres.ts'
import { type EnginesOutcome, runChunk } from './run-chunk.ts'

/** So many operations on one pair of databases: later ones meet much that earlier ones have made, and a difference is near its cause. */
const chunk = 400

/** The seeds that the operations have ids for. */
const streams = 10

/** Does the same on both engines, and compares each reply, and at each chunk's end each row. */
export async function compareEngines(
  postgres: Pick<RealPostgres, 'createDatabase'>,
  { count, seed }: { count: number; seed: number },
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<EnginesOutcome> {
  const outcome: EnginesOutcome = {
    ...{ chunks: 0, operations: 0, replies: 0, differentReplies: 0, differentRows: 0, first: [] },
  }
  const operations = stretch(seed, count)
  while (outcome.operations < count && !isOver()) {
    const some = operations.slice(outcome.operations, outcome.operations + chunk)
    await runChunk(some, await postgres.createDatabase(), outcome, progress)
  }
  return outcome
}

/** Each seed is another part of one of the streams. */
function stretch(seed: number, count: number): Operation[] {
  const skipped = Math.floor(seed / streams) * count
  return [...randomOperations(seed % streams, skipped + count)].slice(skipped)
}
