interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (reason: unknown) => void
}

/**
 * Turns a write of many into a write of one: items that arrive in one turn of the event loop, or while a batch is under
 * way, go together in the next batch. One batch is in flight at a time. A batch that fails is split until the bad item
 * stands alone, so that no item is refused for another's fault.
 */
export function inBatches<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
  largest = 500,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = []
  let running = false

  const attempt = async (batch: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await write(batch.map(one => one.item))
      for (const [index, one] of batch.entries()) one.resolve(results[index] as Result)
    } catch (reason) {
      if (batch.length === 1) return batch[0]?.reject(reason)
      const half = Math.ceil(batch.length / 2)
      await attempt(batch.slice(0, half))
      await attempt(batch.slice(half))
    }
  }
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) await attempt(waiting.splice(0, largest))
    running = false
  }

  return item =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (running) return
      running = true
      setImmediate(drain)
    })
}
