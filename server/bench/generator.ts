import { seeded } from '../test/support/seeded.ts'
import { type Reply, talk } from './connection.ts'
import { createLatencies } from './latencies.ts'
import type { Assignment, LoadResult } from './load.ts'
import { createVisits, type Sending } from './visits.ts'

/** The process that makes the load, so that it has a thread of its own: gets an assignment, tells a result, and ends when it is let go. */
process.once('message', async (assignment: Assignment) => {
  process.send?.(await makeLoad(assignment))
})

/** Every reply of this many is looked at for the id; the status of each one counts. */
const sampledReplies = 16

async function makeLoad({ port, connections, warmUpMs, measureMs, seed, isEchoed }: Assignment) {
  const from = performance.now() + warmUpMs
  const until = from + measureMs
  const latencies = createLatencies()
  const result: LoadResult = { replies: 0, fresh: 0, revisions: 0, bad: 0, p50: 0, p99: 0, busy: 0 }
  const note = (sent: Sending, sentAt: number, reply: Reply) => {
    const now = performance.now()
    if (now >= from && now < until) {
      result.replies++
      latencies.note(now - sentAt)
    }
    const isKept = reply.status === '202' || reply.status === '200'
    const isSampled = isEchoed && (result.fresh + result.revisions) % sampledReplies === 0
    if (!isKept || (isSampled && JSON.parse(reply.body).id !== sent.id)) result.bad++
    else if (sent.isFresh) result.fresh++
    else result.revisions++
  }
  const visitor = (number: number) => {
    const visits = createVisits(seeded(seed + number * 7919))
    let [sent, sentAt] = [undefined as Sending | undefined, 0]
    const next = () => {
      sentAt = performance.now()
      sent = sentAt < until ? visits() : undefined
      return sent?.bytes
    }
    return talk(port, next, reply => note(sent as Sending, sentAt, reply))
  }
  const before = process.cpuUsage()
  await Promise.all(Array.from({ length: connections }, (_, number) => visitor(number + 1)))
  const { user, system } = process.cpuUsage(before)
  result.busy = (user + system) / 1000 / (warmUpMs + measureMs)
  return { ...result, p50: latencies.quantile(0.5), p99: latencies.quantile(0.99) }
}
