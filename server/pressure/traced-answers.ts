import { join } from 'node:path'
import { seeded } from '../test/support/seeded.ts'
import type { Ending, Line } from './line.ts'
import { openLines } from './offered-load.ts'
import { preloading } from './preload.ts'
import { openShop } from './shop.ts'
import { attachStrace } from './strace.ts'
import { judgeReplies, type SyncFindings } from './synced-replies.ts'
import { createTakings, type Takings } from './takings.ts'
import { readTrace } from './trace.ts'

export interface TracedOutcome extends SyncFindings {
  acknowledged: number
}

export interface TracedOptions {
  answers: number
  seed: number
  /** Runs the server with synchronous=NORMAL, which does not keep the promise. */
  isWeak: boolean
}

/** How many send at once. */
const crowd = 16

/**
 * Sends answers to a server whose calls are noted – the first half one after another, the others many at once – and judges each
 * acknowledgement by the calls.
 */
export async function traceAnswers(
  { answers, seed, isWeak }: TracedOptions,
  progress: (sent: number) => void = () => {},
): Promise<TracedOutcome> {
  const shop = await openShop(isWeak ? preloading('./normal-sync.ts') : {})
  try {
    const trace = join(shop.folder, 'calls')
    const tracer = await attachStrace(shop.child.pid as number, trace)
    const takings = createTakings(seeded(seed))
    const lines = await openLines(shop.port, crowd)
    const half = Math.ceil(answers / 2)
    const send = async (line: Line) => {
      await sendOne(line, takings)
      progress(takings.sent)
    }
    while (takings.sent < half) await send(lines[0] as Line)
    await Promise.all(
      lines.map(async line => {
        while (takings.sent < answers) await send(line)
      }),
    )
    for (const line of lines) line.close()
    await shop.stop()
    await tracer.ended
    return { acknowledged: takings.promised.size, ...judgeReplies(readTrace(trace)) }
  } finally {
    shop.remove()
  }
}

async function sendOne(line: Line, takings: Takings): Promise<void> {
  const number = takings.sent
  const ending = await new Promise<Ending>(resolve => line.send(takings.request(number), resolve))
  takings.settle(number, ending, 0)
}
