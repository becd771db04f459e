import { LateOpening } from './late-opening.ts'
import { StoreError } from './store-error.ts'

/** One for all: a refusal must cost less than what it spares. */
const busy = new StoreError('more is waiting for the disk than it can take', undefined, 'busy')

interface Waiting<Item, Result> {
  item: Item
  weight: number
  resolve: (result: Result) => void
  reject: (reason: unknown) => void
}

/** A write that is shared. */
export interface Batched<Item, Result> {
  add(item: Item): Promise<Result>
  /** Would the next item be refused? */
  isFull(): boolean
}

/** How much may wait, so that memory stays flat and nobody waits in vain. */
export interface Limits<Item> {
  /** The most items of one batch. */
  largest: number
  /** How many batches may be under way at once; one when left out. */
  atOnce?: number
  /** The most items, and the most bytes of them by `weigh`, that may wait for a batch. */
  most: number
  mostBytes: number
  weigh(item: Item): number
  /** The longest that a batch may be ahead of what arrives now, in milliseconds; one more batch is always taken. */
  patienceMs: number
  /** Milliseconds of a clock that never goes back. */
  now(): number
  /** Hears how many wait, and of each batch how many it held and how long it took. */
  watch?: { waiting(count: number): void; committed(size: number, milliseconds: number): void }
}

/** A batch beside another is worth a way to the disk of its own from so many items on. */
const worthwhile = 16

/**
 * Turns a write of many into a write of one: items that arrive in one turn of the event loop, or while a batch is under
 * way, go together in the next batch. A batch that fails by an item's fault is split until
 * the bad item stands alone, so that no item is refused for another's; one that fails by the disk's fails whole. What would
 * have to wait too long is refused at once, as busy.
 */
export function inBatches<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
  limits: Limits<Item>,
): Batched<Item, Result> {
  const { largest, atOnce = 1, weigh, now, watch } = limits
  const waiting: Waiting<Item, Result>[] = []
  let bytes = 0
  let underWay = 0
  /** By the last one's measure. */
  let msPerBatch = 0
  const opening = new LateOpening(largest, now)

  const drain = async (): Promise<void> => {
    while (waiting.length >= (underWay === 1 ? 1 : worthwhile)) {
      const batch = waiting.splice(0, largest)
      bytes -= batch.reduce((sum, one) => sum + one.weight, 0)
      watch?.waiting(waiting.length)
      const begun = now()
      opening.left(batch.length, msPerBatch)
      await settle(batch, write)
      const tookMs = now() - begun
      msPerBatch = tookMs / atOnce
      watch?.committed(batch.length, tookMs)
    }
    underWay--
  }
  const isFull = () => {
    const batchesAhead = 1 + Math.floor(waiting.length / largest)
    const isLate = waiting.length >= largest && batchesAhead * msPerBatch > limits.patienceMs
    const isEarly = underWay > 0 && 2 * msPerBatch > limits.patienceMs && opening.isClosed()
    return isLate || isEarly || waiting.length >= limits.most || bytes >= limits.mostBytes
  }

  const add = (item: Item) =>
    new Promise<Result>((resolve, reject) => {
      if (isFull()) return reject(busy)
      const weight = weigh(item)
      waiting.push({ item, weight, resolve, reject })
      bytes += weight
      opening.came(waiting.length)
      watch?.waiting(waiting.length)
      if (underWay === atOnce || (underWay > 0 && waiting.length < worthwhile)) return
      underWay++
      setImmediate(drain)
    })
  return { add, isFull }
}

/** Writes a batch and tells each item what became of it, in halves where an item's fault made the whole fail. */
async function settle<Item, Result>(
  batch: Waiting<Item, Result>[],
  write: (items: Item[]) => Promise<Result[]>,
): Promise<void> {
  try {
    const results = await write(batch.map(one => one.item))
    for (const [index, one] of batch.entries()) one.resolve(results[index] as Result)
  } catch (reason) {
    if (batch.length === 1 || isPassing(reason)) {
      for (const one of batch) one.reject(reason)
      return
    }
    const half = Math.ceil(batch.length / 2)
    await settle(batch.slice(0, half), write)
    await settle(batch.slice(half), write)
  }
}

const isPassing = (reason: unknown) => reason instanceof StoreError && reason.fault !== 'fault'
