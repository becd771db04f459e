import type { Turn } from '../domain/turn.ts'

/** What fails will hardly do better a moment later, and each try is a line in the log; in milliseconds. */
const pauseAfterFaultMs = 10_000

/**
 * Does some work again and again, the first time after `firstMs`, with a pause after each time, a longer one when something failed. What
 * fails is told. Returns what ends it, once the work under way is done.
 */
export function repeat(
  work: (turn: Turn) => Promise<unknown>,
  pauseMs: number,
  tell: (error: unknown) => void,
  firstMs = pauseMs,
): () => Promise<void> {
  let isOver = false
  let underWay = Promise.resolve()
  let timer: NodeJS.Timeout
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      underWay = turn()
    }, ms).unref()
  }
  const turn = async () => {
    let hasFailed = false
    const onError = (error: unknown) => {
      hasFailed = true
      tell(error)
    }
    await work({ isOver: () => isOver, onError }).catch(onError)
    if (!isOver) wait(hasFailed ? Math.max(pauseMs, pauseAfterFaultMs) : pauseMs)
  }
  wait(firstMs)
  return async () => {
    isOver = true
    clearTimeout(timer)
    await underWay
  }
}
