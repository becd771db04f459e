/**
 * Does some work again and again, with a pause after each time; the work may ask whether it is over. What fails is told and tried
 * again after the next pause. Returns what ends it, once the work under way is done.
 */
export function repeat(
  work: (isOver: () => boolean) => Promise<unknown>,
  pauseMs: number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let isOver = false
  let underWay = Promise.resolve()
  let timer: NodeJS.Timeout
  const wait = () => {
    timer = setTimeout(() => {
      underWay = turn()
    }, pauseMs).unref()
  }
  const turn = async () => {
    await work(() => isOver).catch(onError)
    if (!isOver) wait()
  }
  wait()
  return async () => {
    isOver = true
    clearTimeout(timer)
    await underWay
  }
}
