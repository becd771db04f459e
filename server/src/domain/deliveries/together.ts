/** One thing that is asked for, and whoever waits for it. */
interface Asked<Ask, Reply> {
  ask: Ask
  resolve: (reply: Reply) => void
  reject: (error: unknown) => void
}

/**
 * Asks for many things at once, so that they wait for the disk together: what is asked for while something is under way is asked for with
 * the next, so many at once at most. Where that fails it fails for all of them.
 */
export function together<Ask, Reply>(
  askAll: (asks: Ask[]) => Promise<Reply[]>,
  most: number,
): (ask: Ask) => Promise<Reply> {
  const waiting: Asked<Ask, Reply>[] = []
  let isAsking = false
  const go = async () => {
    isAsking = true
    // Whoever asks in the same moment comes along.
    await Promise.resolve()
    while (waiting.length > 0) {
      const group = waiting.splice(0, most)
      try {
        const replies = await askAll(group.map(({ ask }) => ask))
        for (const [index, { resolve }] of group.entries()) resolve(replies[index] as Reply)
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    isAsking = false
  }
  return ask =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject })
      if (!isAsking) void go()
    })
}
