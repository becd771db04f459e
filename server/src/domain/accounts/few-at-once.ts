import { DomainError } from '../errors.ts'

/** Lets so many works run at once and so many wait; whoever comes beyond is refused with `overloaded`. */
export function createFewAtOnce(
  running: number,
  waiting: number,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let free = running
  const queue: (() => void)[] = []
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else free++
  }
  return async work => {
    if (free > 0) free--
    else {
      if (queue.length >= waiting)
        throw new DomainError(
          'overloaded',
          'Too many passwords are being checked; try again in a moment.',
          [],
          {
            retryAfterSeconds: 2,
          },
        )
      await new Promise<void>(resolve => queue.push(resolve))
    }
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
