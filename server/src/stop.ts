import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import type { App } from './app.ts'

/** How long a stop may take in all, in milliseconds; operators' tools kill after 30 seconds or sooner. */
const longestMs = 14_000

/** What is left for the database at the end, in milliseconds. */
const closingMs = 2500

/**
 * The first signal stops in peace: the server says that it is not ready, and serves on until load balancers have noticed. Then it
 * lets nobody in any more, ends each connection with its next reply, finishes what it has taken, lets the database go and ends
 * with 0. A second signal ends at once.
 */
export function stopOnSignal(app: App, drainMs: number): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, async () => {
      const { live, readiness } = app.deps
      if (readiness.isStopping) process.exit(1)
      setTimeout(() => process.exit(1), longestMs).unref()
      readiness.isStopping = true
      // They would go on for ever; their readers come back elsewhere, or here after the start.
      live.end()
      const begun = performance.now()
      await new Promise(resolve => setTimeout(resolve, drainMs))
      await untilNobodyWaits(app.server)
      // HTTP's own way to close would cut off connections that look idle, while their next request is on its way.
      NetServer.prototype.close.call(app.server)
      readiness.isLeaving = true
      await untilAllHaveLeft(app.server)
      // Browsers keep idle connections open for minutes; whatever falls idle while we close is let go.
      const idle = setInterval(() => app.server.closeIdleConnections(), 100)
      // Whoever is still sending by then is cut off, so that the database is let go in peace.
      const cut = setTimeout(
        () => app.server.closeAllConnections(),
        begun + longestMs - closingMs - performance.now(),
      )
      await app.close()
      clearInterval(idle)
      clearTimeout(cut)
      process.exit(0)
    })
}

/** How long connections may take to send what ends them, in milliseconds; those that are idle longer send nothing soon. */
const lingerMs = 1000

/** Resolves when no connection is left, or none that is likely to send something the moment it is cut. */
async function untilAllHaveLeft(server: Server): Promise<void> {
  const end = performance.now() + lingerMs
  const count = () => new Promise<number>(resolve => server.getConnections((_, number) => resolve(number)))
  while (performance.now() < end && (await count()) > 0) await new Promise(resolve => setTimeout(resolve, 20))
}

/** How long to wait at most for a moment without newcomers, in milliseconds. */
const newcomersMs = 500
/** So many turns of the event loop without a newcomer: nobody waits any more. */
const quietTurns = 5

/**
 * Resolves at a moment at which no connection waits to be accepted. One is accepted in each turn of the event loop; whoever the
 * system has let in already would be cut off when the door closes.
 */
async function untilNobodyWaits(server: Server): Promise<void> {
  let quiet = 0
  const note = () => {
    quiet = 0
  }
  server.on('connection', note)
  const end = performance.now() + newcomersMs
  while (quiet++ < quietTurns && performance.now() < end) await new Promise(setImmediate)
  server.off('connection', note)
}
