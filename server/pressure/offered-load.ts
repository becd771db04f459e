import { createLine, type Ending, type Line } from './line.ts'

export interface Offer {
  port: number
  /** Requests that are planned for each second, whether or not the server keeps up. */
  perSecond: number
  /** Connections, all of them open before it begins; where all are in use, a planned request waits, and its wait counts. */
  lines: number
  request(number: number): string
  /** Hears of each request once; `ms` have passed since the moment for which it was planned. */
  settle(number: number, ending: Ending, ms: number): void
}

export interface OfferedLoad {
  /** Plans no more; resolves when each request that was sent has ended. */
  stop(): Promise<OfferBook>
}

/** Connections that are opened at once; more would overflow the queue in which a system keeps what is not accepted yet. */
const atOnce = 100

export interface OfferBook {
  sent: number
  /** By how much, in milliseconds, the latest request left after its planned moment: who offers was late, or had no connection left. */
  longestDelayMs: number
}

/**
 * An open loop: requests leave at their planned moments, evenly spaced, so that a server that falls behind is not spared. The
 * connections are used in turn.
 */
export async function offerLoad({ port, perSecond, lines, request, settle }: Offer): Promise<OfferedLoad> {
  const all = await openLines(port, lines)
  const free = [...all]
  const begun = performance.now()
  let sent = 0
  let planned = 0
  let longestDelayMs = 0
  let isOver = false
  let resolveStop = () => {}

  const send = (line: Line, number: number) => {
    longestDelayMs = Math.max(longestDelayMs, performance.now() - begun - (number * 1000) / perSecond)
    line.send(request(number), ending => {
      settle(number, ending, performance.now() - begun - (number * 1000) / perSecond)
      free.push(line)
      pump()
    })
  }
  const pump = () => {
    if (!isOver) planned = Math.ceil(((performance.now() - begun) * perSecond) / 1000)
    while (sent < planned && free.length > 0) send(free.shift() as Line, sent++)
    if (isOver && sent === planned && free.length === lines) resolveStop()
  }
  const clock = setInterval(pump, 1).unref()
  return {
    stop: async () => {
      pump()
      isOver = true
      clearInterval(clock)
      await new Promise<void>(resolve => {
        resolveStop = resolve
        pump()
      })
      for (const line of all) line.close()
      return { sent, longestDelayMs: Math.round(longestDelayMs) }
    },
  }
}

/** So many connections, all of them open. */
export async function openLines(port: number, count: number): Promise<Line[]> {
  const lines = Array.from({ length: count }, () => createLine(port))
  for (let opened = 0; opened < count; opened += atOnce)
    await Promise.all(lines.slice(opened, opened + atOnce).map(line => line.connect()))
  return lines
}
