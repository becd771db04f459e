import { seeded } from '../test/support/seeded.ts'
import { seriesIn } from './metrics-text.ts'
import { offerLoad } from './offered-load.ts'
import { percentile, rounded } from './percentile.ts'
import { openShop, type Shop } from './shop.ts'
import { openSlowSockets, type SlowSocket, slowKinds } from './slow-sockets.ts'
import { createTakings } from './takings.ts'

export interface SlowOutcome {
  sockets: number
  /** p99 of healthy visitors in milliseconds without and with the slow ones, a pair for each round. */
  pairs: [number, number][]
  /** The median over the rounds of with ÷ without. */
  ratio: number
  /** Until what a crowd asks for at its coming was sent as far as it goes. */
  longestSettleMs: number
  /** Healthy requests that were not acknowledged. */
  unanswered: number
  /** Of each kind: how long the last one was held, in seconds, and how many were told 408. */
  letGo: Record<string, { longestSeconds: number; told408: number }>
  /** Connections that the server still holds in the end, by its own count. */
  held: number
  longestHeldSeconds: number
}

export interface SlowOptions {
  sockets: number
  rounds: number
  /** How long healthy visitors are measured each time. */
  measureMs: number
  /** How long the server has to let all of them go by itself. */
  patienceSeconds: number
}

/** How many connections the server has but that of this question. */
const connectionsOf = async ({ readMetrics }: Shop) =>
  seriesIn(await readMetrics(), 'nodejs_active_resources{type="TCPSocketWrap"}') - 1

/**
 * A crowd asks for much when it comes. This waits until all of it is let in, and what it asked for is handed to the system:
 * until ten questions in a row are answered within 50 ms each, or 20 seconds have passed. Resolves with the milliseconds.
 */
async function settle(shop: Shop, sockets: number): Promise<number> {
  const begun = performance.now()
  let quick = 0
  while (quick < 10 && performance.now() < begun + 20_000) {
    const asked = performance.now()
    const isComplete = (await connectionsOf(shop)) >= sockets
    quick = isComplete && performance.now() < asked + 50 ? quick + 1 : 0
  }
  return performance.now() - begun
}

/** Healthy visitors answer without and with a crowd that keeps the server waiting, in turns; then the crowd stays. */
export async function slowClients(
  { sockets, rounds, measureMs, patienceSeconds }: SlowOptions,
  seed: number,
  progress: (round: number) => void = () => {},
): Promise<SlowOutcome> {
  const shop = await openShop()
  const takings = () => createTakings(seeded(seed))
  const measured: ReturnType<typeof takings>[] = []
  const measure = async () => {
    const book = takings()
    measured.push(book)
    const load = await offerLoad({ port: shop.port, perSecond: 200, lines: 32, ...book })
    await new Promise(resolve => setTimeout(resolve, measureMs))
    await load.stop()
    return percentile(book.waits, 0.99) ?? Number.POSITIVE_INFINITY
  }
  try {
    await measure()
    const pairs: [number, number][] = []
    let longestSettleMs = 0
    for (let round = 1; round <= rounds; round++) {
      const without = await measure()
      const crowd = await openSlowSockets(shop.port, sockets)
      longestSettleMs = Math.max(longestSettleMs, Math.round(await settle(shop, sockets)))
      pairs.push([without, await measure()])
      crowd.close()
      progress(round)
    }
    const ratio = percentile(
      pairs.map(([without, among]) => among / without),
      0.5,
    )
    return {
      sockets,
      pairs: pairs.map(pair => pair.map(rounded) as [number, number]),
      ratio: Math.round((ratio ?? 0) * 100) / 100,
      longestSettleMs,
      unanswered: measured.reduce((sum, { sent, promised }) => sum + sent - promised.size, 0),
      ...(await outstay(shop, sockets, patienceSeconds)),
    }
  } finally {
    shop.remove()
  }
}

/** A crowd that stays as long as the server lets it; the server is asked each second how many connections it has. */
async function outstay(shop: Shop, sockets: number, patienceSeconds: number) {
  const crowd = await openSlowSockets(shop.port, sockets)
  const opened = performance.now()
  const seconds = () => (performance.now() - opened) / 1000
  let held = await connectionsOf(shop)
  let longestHeldSeconds = 0
  while (held > 0 && seconds() < patienceSeconds) {
    longestHeldSeconds = Math.round(seconds())
    await new Promise(resolve => setTimeout(resolve, 1000))
    held = await connectionsOf(shop)
  }
  crowd.close()
  return { letGo: letGoOf(crowd.all), held, longestHeldSeconds }
}

function letGoOf(all: SlowSocket[]): SlowOutcome['letGo'] {
  const ofKind = (kind: string) => {
    const those = all.filter(slow => slow.kind === kind)
    return {
      longestSeconds: Math.round(Math.max(...those.map(({ endedAfterMs = 0 }) => endedAfterMs)) / 1000),
      told408: those.filter(({ heard }) => heard.includes('HTTP/1.1 408')).length,
    }
  }
  return Object.fromEntries(slowKinds.map(kind => [kind, ofKind(kind)]))
}
