type Store = Record<string, string>

const dayMs = 864e5

/** Milliseconds until the server wants to hear of us again; what is noted under `name` is obeyed by the next page too. */
export const pauseLeft = (store: Store, name: string, now: number): number => {
  const left = Number(store[name]) - now
  // More than a day was noted by a wrong clock.
  return left > 0 && left <= dayMs ? left : 0
}

/** Notes the header `Retry-After`: seconds, or a date. */
export const notePause = (store: Store, name: string, now: number, header: string): void => {
  store[name] = `${Math.min(now + dayMs, +header ? now + +header * 1e3 : Date.parse(header))}`
}
