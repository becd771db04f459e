import type { Surroundings } from '../send.ts'
import type { Shelf } from '../shelf.ts'
import { withLock } from './lock.ts'
import { listUnsent } from './outbox.ts'
import { notePause, pauseLeft } from './pause.ts'

/** Tries again what the server did not take. */
export interface Patience {
  /** Tries everything that is unsent, one by one, unless another tab does; and again later until nothing is left. */
  flush(): Promise<void>
  /** Flushes later: each time in a row later still, and not before the server wants to hear of us again. */
  retry(): void
  /** Milliseconds until the server wants to hear of us again. */
  timeLeft(): number
  /** Obeys the header `Retry-After`, on the next page too. */
  note(header: string): void
  /** After a success the next wait is short again. */
  renew(): void
}

/** The outbox and the one way out of it. */
interface Outbox extends Omit<Surroundings, 'fetch' | 'loadMore'> {
  readonly shelf: Shelf
  /** Begins the names of this site's unsent answers. */
  readonly prefix: string
  /** The name of the lock. */
  readonly lock: string
  /** True when the answer needs no more care. */
  deliver(name: string): Promise<boolean>
  /** The name under which it is noted until when the server wants to hear nothing. */
  readonly pause: string
}

const [firstMs, longestMs] = [1e3, 3e5]

export const createPatience = ({
  shelf,
  prefix,
  lock,
  locks,
  now,
  random,
  after,
  deliver,
  pause,
}: Outbox): Patience => {
  let [failures, timer] = [0, 0]
  const timeLeft = () => pauseLeft(shelf, pause, now())
  const list = () => listUnsent(shelf, prefix, now)
  const retry = () => {
    clearTimeout(timer)
    timer = after(flush, Math.max(backOff(failures++, random()), timeLeft()))
  }
  const flush = async () => {
    clearTimeout(timer)
    if (!list()[0]) return
    await withLock(locks, shelf, lock, now, async () => {
      const names = list()
      // Each try begins with another one, so that none which the server cannot take holds up the others.
      names.unshift(...names.splice(failures % names.length))
      for (const name of names) if (!(await deliver(name))) return
    })
    if (list()[0]) retry()
  }
  return {
    flush,
    retry,
    timeLeft,
    note: header => notePause(shelf, pause, now(), header),
    renew: () => {
      failures = 0
    },
  }
}

/** Exponential back-off with full jitter: up to 1 s, then up to twice as much each time, to 5 minutes. */
const backOff = (failures: number, random: number) => random * Math.min(longestMs, firstMs * 2 ** failures)
