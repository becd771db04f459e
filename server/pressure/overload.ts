import { seeded } from '../test/support/seeded.ts'
import { type Findings, verifyFile } from '../torture/verify.ts'
import { measureCapacity } from './capacity.ts'
import { type Accounts, readAccounts } from './metrics-text.ts'
import { offerLoad } from './offered-load.ts'
import { percentile, rounded } from './percentile.ts'
import { preloading } from './preload.ts'
import { openShop, type Shop } from './shop.ts'
import { createTakings, type Takings } from './takings.ts'
import { watchMemory } from './watch-memory.ts'

export interface OverloadOutcome extends Findings, Accounts {
  /** What the server can take, and what was offered to it, in answers per second. */
  capacityPerSecond: number
  offeredPerSecond: number
  /** By how much the latest request left after its planned moment, in milliseconds. */
  longestDelayMs: number
  statuses: Record<number, number>
  /** Replies that neither echo the id nor say when to come back. */
  unexplained: number
  /** Requests that got no reply. */
  broken: number
  /** Every answer that went out, those that measured the capacity included. */
  sent: number
  p50Ms: number | null
  p99Ms: number | null
  grownMegabytes: number
}

export interface OverloadOptions {
  seconds: number
  /** How many times what the server can take is offered, and how many answers per second at least. */
  times: number
  atLeast: number
  /** What each commit lasts longer than on this machine's own disk, in milliseconds. */
  commitMs: number
  /** How long the capacity is measured, and after how long memory counts. */
  measureMs: number
  settleSeconds: number
}

/** Offers a server with a slow disk far more than it can take, and looks what it does about it. */
export async function overload(
  { seconds, times, atLeast, commitMs, measureMs, settleSeconds }: OverloadOptions,
  seed: number,
  progress: (second: number) => void = () => {},
): Promise<OverloadOutcome> {
  const environment = { ...preloading('./slow-commits.ts'), PRESSURE_COMMIT_MS: String(commitMs) }
  const shop = await openShop(environment)
  try {
    const random = seeded(seed)
    const calm = createTakings(random)
    const capacity = await measureCapacity(shop.port, calm, { warmUpMs: measureMs / 2, measureMs })
    const takings = createTakings(random)
    const perSecond = Math.round(Math.max(capacity * times, atLeast))
    const load = await offerLoad({ port: shop.port, perSecond, lines, ...takings })
    const memory = await watchMemory(shop, { seconds, settleSeconds, progress })
    const { sent: offered, longestDelayMs } = await load.stop()
    const accounts = readAccounts(await shop.readMetrics())
    await shop.stop()
    return {
      capacityPerSecond: Math.round(capacity),
      offeredPerSecond: Math.round(offered / seconds),
      longestDelayMs,
      sent: calm.sent + takings.sent,
      ...bookOf(takings),
      ...memory,
      ...accounts,
      ...verdictOf(shop, [calm, takings]),
    }
  } finally {
    shop.remove()
  }
}

/** More than can be under way at once: two batches, and the refusals. */
const lines = 3000

const bookOf = ({ statuses, unexplained, faults, waits }: Takings) => ({
  statuses,
  unexplained,
  broken: faults.length,
  p50Ms: rounded(percentile(waits, 0.5)),
  p99Ms: rounded(percentile(waits, 0.99)),
})

/** What was refused must not be kept either, so only what was promised counts as sent. */
function verdictOf({ file }: Shop, takings: Takings[]): Findings {
  const promised = new Map(takings.flatMap(one => [...one.promised]))
  return verifyFile(file, promised, new Set(promised.keys()))
}
