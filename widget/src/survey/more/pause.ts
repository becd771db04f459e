import type { Shelf } from '../shelf.ts'

const dayMs = 864e5

/** Milliseconds until the server wants to hear of us again; what is noted under `name` is obeyed by the next page too. */
export const pauseLeft = (shelf: Shelf, name: string, now: number): number => {
  const left = Number(shelf.get(name)) - now
  // More than a day was noted by a wrong clock.
  if (left > 0 && left <= dayMs) return left
  // Where nothing is noted, an answer goes without asking here.
  shelf.remove(name)
  return 0
}

/** Notes the header `Retry-After`: seconds, or a date. */
export const notePause = (shelf: Shelf, name: string, now: number, header: string): void => {
  if (header) shelf.set(name, `${Math.min(now + dayMs, +header ? now + +header * 1e3 : Date.parse(header))}`)
}
