import { useLayoutEffect, useState } from 'preact/hooks'

/** So many are let through at once, then the page gets time for whatever the reader does. */
const most = 20

const waiting = new Set<() => void>()
let timer: ReturnType<typeof setTimeout>

/** So long nothing more may have come, or the page is still being drawn. */
const restMs = 50

function letThrough(): void {
  const next = [...waiting].slice(0, most)
  for (const go of next) {
    waiting.delete(go)
    go()
  }
  if (waiting.size > 0) timer = setTimeout(letThrough)
}

/** False at first, and true once what matters more has been drawn: the figures come before the lines beside them. */
export function useRest(): boolean {
  const [isAtRest, setAtRest] = useState(false)
  useLayoutEffect(() => {
    const go = () => setAtRest(true)
    waiting.add(go)
    clearTimeout(timer)
    timer = setTimeout(letThrough, restMs)
    return () => void waiting.delete(go)
  }, [])
  return isAtRest
}
