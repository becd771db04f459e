import { DomainError } from '../errors.ts'

/** Reads that wait for their turn; whoever comes then is told to come again. */
const mostWaiting = 16
const retryAfterSeconds = 5

/** Lets work that takes a second and a hundred megabytes be done one after the other, whoever asks for it. `many` says of what there is too much. */
export function createTurns(many: string): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async work => {
    if (waiting >= mostWaiting)
      throw new DomainError('overloaded', `${many}; ask again in a few seconds.`, [], {
        retryAfterSeconds,
      })
    waiting++
    const mine = last.then(work)
    last = mine.then(
      () => waiting--,
      () => waiting--,
    )
    return await mine
  }
}
