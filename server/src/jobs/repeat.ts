/** Sets a timer, and returns what takes it back. */
export type Timer = (act: () => void, afterMs: number) => () => void

export const systemTimer: Timer = (act, afterMs) => {
  const timer = setTimeout(act, afterMs).unref()
  return () => clearTimeout(timer)
}

/**
 * Does some work again and again, with a pause after each time; the work may ask whether it is over. What fails is told and tried again after the next pause. Returns
 * what ends it, once the work under way is done.
 */
export function repeat(
  work: (isOver: () => boolean) => Promise<unknown>,
  pauseMs: number,
  { timer = systemTimer, onError }: { timer?: Timer; onError: (error: unknown) => void },
): () => Promise<void> {
  let isOver = false
  let underWay = Promise.resolve()
  let cancel = () => {}
  const wait = () => {
    cancel = timer(() => {
      underWay = turn()
    }, pauseMs)
  }
  const turn = async () => {
    await work(() => isOver).catch(onError)
    if (!isOver) wait()
  }
  wait()
  return async () => {
    isOver = true
    cancel()
    await underWay
  }
}
