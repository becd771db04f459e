import { createServer, type RequestListener } from 'node:http'
import type { Patience } from './patience.ts'
import type { BusyDoor } from './routes/busy-door.ts'

/** A server with bounds for all that a connection may do; `turnAway` sees each request before `serve` does. */
export function createHttpServer(patience: Patience, turnAway: BusyDoor, serve: RequestListener) {
  const server = createServer(
    {
      headersTimeout: patience.headMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.lookEveryMs,
      // Longer than the 60 seconds of usual load balancers, so that they hang up first.
      keepAliveTimeout: 72_000,
    },
    (request, response) => {
      if (!turnAway(request, response)) serve(request, response)
    },
  )
  server.setTimeout(patience.silenceMs)
  server.maxRequestsPerSocket = 10_000
  return server
}
