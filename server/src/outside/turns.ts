/** Lets so many work at once; whoever comes beyond waits, in the order in which they came. */
export interface Turns {
  /** True when it is one's turn, after which one has to `leave`; false as soon as the signal says that nobody waits any more. */
  take(over: AbortSignal): Promise<boolean>
  leave(): void
}

export function createTurns(most: number): Turns {
  let free = most
  const waiting = new Set<() => void>()
  return {
    take: over =>
      new Promise(resolve => {
        if (over.aborted) return resolve(false)
        if (free > 0) {
          free--
          return resolve(true)
        }
        const begin = () => {
          over.removeEventListener('abort', giveUp)
          resolve(true)
        }
        const giveUp = () => {
          waiting.delete(begin)
          resolve(false)
        }
        waiting.add(begin)
        over.addEventListener('abort', giveUp, { once: true })
      }),
    leave: () => {
      const [next] = waiting
      if (!next) return void free++
      waiting.delete(next)
      next()
    },
  }
}
