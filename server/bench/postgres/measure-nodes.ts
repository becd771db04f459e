import { type ListeningServer, startServer } from '../../test/support/server-process.ts'
import { end, keep } from '../children.ts'
import { makeLoad } from '../load.ts'
import { watchLocks } from './watch-locks.ts'

/** Connections of visitors in all, however many nodes share them. */
const connections = 64

export interface MeasuredNodes {
  perSecond: number
  p50: number
  p99: number
  /** How much of the time of open transactions was spent waiting for locks of others, from 0 to 1. */
  waiting: number
}

const startNode = async (url: string): Promise<ListeningServer> => {
  const node = await startServer('', { DATABASE_URL: url, TOUCHLINE_LIMITS: 'off' })
  keep(node.child)
  return node
}

/** So many nodes on one database, each with its share of the visitors. Throws when a reply acknowledges nothing. */
export async function measureNodes(url: string, count: number, seed: number): Promise<MeasuredNodes> {
  const nodes = await Promise.all(Array.from({ length: count }, () => startNode(url)))
  try {
    const locks = await watchLocks(url)
    const results = await Promise.all(
      nodes.map(({ address }, index) =>
        makeLoad(Number(new URL(address).port), seed * 100 + index, {
          connections: Math.round(connections / count),
        }),
      ),
    )
    const waiting = await locks.stop()
    const bad = results.reduce((sum, one) => sum + one.bad, 0)
    if (bad > 0) throw new Error(`${bad} replies acknowledged nothing`)
    return {
      perSecond: results.reduce((sum, one) => sum + (1000 * one.replies) / one.measureMs, 0),
      p50: Math.max(...results.map(({ p50 }) => p50)),
      p99: Math.max(...results.map(({ p99 }) => p99)),
      waiting,
    }
  } finally {
    await Promise.all(nodes.map(({ child }) => end(child)))
  }
}
