import type { Loss } from '@touchline/shared/contract/loss.ts'
import { tellFailure } from '../desk/tell.ts'
import type { Waiting } from '../loader/modules.ts'
import { deliver, nameOf, post } from '../survey/deliver.ts'
import { pauseLeft } from '../survey/pause.ts'
import type { Surroundings } from '../survey/surroundings.ts'
import { listUnsent } from './list.ts'
import { withLock } from './lock.ts'

/** Tries again what the server did not take. */
export interface Patience {
  /**
   * Tries everything that is unsent, one by one, unless another tab does; and again until nothing is left: each time in a row
   * later, and not before the server wants to hear of us again.
   */
  flush(): Promise<void>
  /** Flushes later. */
  retry(): void
}

const [firstMs, longestMs] = [1e3, 3e5]

export const createPatience = (
  waiting: Waiting,
  { now, random, after, locks }: Surroundings & { readonly locks: LockManager | undefined },
): Patience => {
  const { store, signal } = waiting
  const prefix = `${nameOf(waiting, 'out')}.`
  let failures = 0
  let timer: unknown
  // Nobody should lose answers without hearing of it: integrator, page and server are told.
  const lose = (answers: number) => {
    tellFailure(waiting, '', '', `lost ${answers} answers that could not be sent.`)
    post(waiting, 'losses', { site: waiting.config.site, answers } satisfies Loss).catch(() => {})
  }
  const list = () => listUnsent(store, prefix, now, lose)
  const timeLeft = () => pauseLeft(store, nameOf(waiting, 'pause'), now())

  const retry = () => {
    clearTimeout(timer as number)
    timer = after(flush, Math.max(backOff(failures++, random()), timeLeft()))
  }
  const flush = async () => {
    clearTimeout(timer as number)
    if (signal.aborted || !list()[0]) return
    await withLock(locks, store, nameOf(waiting, 'lock'), now, async () => {
      const names = list()
      // Each try begins with another one, so that none which the server cannot take holds up the others.
      names.unshift(...names.splice(failures % names.length))
      // One at a time: the browser limits what may be in flight together.
      for (const name of names) {
        if (!(await deliver(waiting, name, now))) return
        failures = 0
      }
    })
    if (list()[0]) retry()
  }
  return { flush, retry }
}

/** Exponential back-off with full jitter: up to 1 s, then up to twice as much each time, to 5 minutes. */
const backOff = (failures: number, random: number) => random * Math.min(longestMs, firstMs * 2 ** failures)
