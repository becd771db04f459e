/** Work that is done soon after it was asked for. */
export interface Paced {
  ask(): void
  /** Nothing begins any more. */
  end(): void
}

/** However often it is asked for, the work is done one at a time and begins once in `gapMs` at most. It must not reject. */
export function paced(work: () => Promise<void>, gapMs: number): Paced {
  let begunAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let [isAsked, isBusy, isOver] = [false, false, false]
  const plan = () => {
    if (isBusy || isOver || timer) return
    timer = setTimeout(begin, Math.max(0, begunAt + gapMs - performance.now()))
  }
  const begin = async () => {
    timer = undefined
    begunAt = performance.now()
    isAsked = false
    isBusy = true
    await work()
    isBusy = false
    if (isAsked) plan()
  }
  return {
    ask: () => {
      isAsked = true
      plan()
    },
    end: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}
