import { hash } from 'node:crypto'

/** So many comments of one second get numbers of their own. */
const perSecond = 2 ** 20

/** The first number that a comment given at a moment, or later, can have. */
export const firstNumberAt = (at: number): number => Math.max(0, Math.floor(at / 1000)) * perSecond

/**
 * The number of a comment: the second in which it was given, then some bits of its id. So the order of numbers is that in which comments
 * were given, and the same wherever they are indexed. A safe integer until the year 2242.
 */
export const numberOf = ({ id, answered_at }: { id: string; answered_at: number }): number =>
  firstNumberAt(answered_at) + (Number.parseInt(hash('sha1', id).slice(0, 8), 16) % perSecond)
