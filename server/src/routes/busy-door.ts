import type { IncomingMessage, ServerResponse } from 'node:http'
import { busyRefusal } from '../domain/collecting/refuse-for-now.ts'
import type { RouteDeps } from './deps.ts'
import { toProblem } from './problems.ts'

/** What waits for the disk, by the address that it comes to. */
const doors = new Map<string, Parameters<RouteDeps['store']['isBusy']>[0]>([
  ['/v1/answers', 'answers'],
  ['/v1/impressions', 'impressions'],
])

/** Replies to a request that cannot be taken, and returns whether it has. */
export type BusyDoor = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Turns away what the disk cannot take before anything is read or made for it: a server that is flooded must refuse for far less
 * than it costs to serve, or the refusals keep those waiting who were let in. Whoever is turned away hears what the routes would
 * say.
 */
export function createBusyDoor({
  store,
  meters,
  readiness,
}: Pick<RouteDeps, 'store' | 'meters' | 'readiness'>): BusyDoor {
  return ({ method, url: route = '' }, response) => {
    const kind = doors.get(route)
    if (kind === undefined || method !== 'POST' || !store.isBusy(kind)) return false
    const { status, body, retryAfterSeconds } = refusal()
    if (kind === 'answers') {
      meters.received()
      meters.became('overloaded')
    }
    response.writeHead(status, [
      ...['content-type', 'application/problem+json', 'content-length', body.length],
      ...['access-control-allow-origin', '*', 'access-control-expose-headers', 'Retry-After'],
      ...['retry-after', retryAfterSeconds],
      ...(readiness.isLeaving ? ['connection', 'close'] : []),
    ])
    response.end(body)
    meters.replied({ method, route, status, seconds: 0 })
    return true
  }
}

function refusal() {
  const error = busyRefusal(Math.random)
  const problem = toProblem(error)
  return {
    status: problem.status,
    body: Buffer.from(JSON.stringify(problem)),
    retryAfterSeconds: error.retryAfterSeconds as number,
  }
}
