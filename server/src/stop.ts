import type { Server } from 'node:http'
import type { App } from './app.ts'

/** How long a stop may take in all, in milliseconds; operators' tools kill after 30 seconds or sooner. */
const longestMs = 14_000

/**
 * The first signal stops in peace: the server says that it is not ready, serves on for a while with replies that end their
 * connection, finishes what it has taken, lets the database go and ends with 0. A second signal ends at once.
 */
export function stopOnSignal(app: App, drainMs: number): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, async () => {
      if (app.deps.readiness.isStopping) process.exit(1)
      setTimeout(() => process.exit(1), longestMs).unref()
      app.deps.readiness.isStopping = true
      await new Promise(resolve => setTimeout(resolve, drainMs))
      // Browsers keep idle connections open for minutes; whatever falls idle while we close is let go.
      const idle = setInterval(() => app.server.closeIdleConnections(), 100)
      await untilNobodyWaits(app.server)
      app.server.close()
      await app.close()
      clearInterval(idle)
      process.exit(0)
    })
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
