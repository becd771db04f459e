import { openLines } from './offered-load.ts'
import type { Takings } from './takings.ts'

/** As many as two full batches hold: one under way, one that gathers meanwhile. */
const visitors = 400

/**
 * Acknowledged answers per second while so many visitors each send the next one as soon as they have a reply: what the server
 * can take at most. The first `warmUpMs` do not count.
 */
export async function measureCapacity(
  port: number,
  takings: Takings,
  { warmUpMs, measureMs }: { warmUpMs: number; measureMs: number },
): Promise<number> {
  const lines = await openLines(port, visitors)
  let isOver = false
  let number = 0
  const visit = async (line: (typeof lines)[number]) => {
    while (!isOver) {
      const mine = --number
      const begun = performance.now()
      const ending = await new Promise<Parameters<Takings['settle']>[1]>(resolve =>
        line.send(takings.request(mine), resolve),
      )
      takings.settle(mine, ending, performance.now() - begun)
      if ('fault' in ending || ending.status >= 400) await new Promise(resolve => setTimeout(resolve, 100))
    }
    line.close()
  }
  const visiting = lines.map(visit)
  await new Promise(resolve => setTimeout(resolve, warmUpMs))
  const before = takings.promised.size
  const from = performance.now()
  await new Promise(resolve => setTimeout(resolve, measureMs))
  const perSecond = ((takings.promised.size - before) * 1000) / (performance.now() - from)
  isOver = true
  await Promise.all(visiting)
  return perSecond
}
