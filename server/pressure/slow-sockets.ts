import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Ways to keep a server waiting: what is sent at once, what follows each second, and whether replies are read. */
const kinds = {
  silent: { first: '', drip: '', reads: true },
  slowHeader: { first: 'POST /v1/answers HTTP/1.1\r\nhost: shop\r\nx-slow: ', drip: 'a', reads: true },
  slowBody: {
    first:
      'POST /v1/answers HTTP/1.1\r\nhost: shop\r\ncontent-type: text/plain\r\ncontent-length: 5000\r\n\r\n{',
    drip: ' ',
    reads: true,
  },
  // Together more than the system takes off the server's hands.
  neverReads: {
    first: 'GET /openapi.json HTTP/1.1\r\nhost: shop\r\n\r\n'.repeat(20),
    drip: '',
    reads: false,
  },
}
export type SlowKind = keyof typeof kinds
export const slowKinds = Object.keys(kinds) as SlowKind[]

export interface SlowSocket {
  kind: SlowKind
  /** What it has heard so far; one that never reads hears nothing, not even that it was let go. */
  heard: string
  /** When the server ended it, in milliseconds from its opening. */
  endedAfterMs: number | undefined
  socket: Socket
}

const turns = 50

const drip = ({ kind, socket }: SlowSocket) => {
  if (kinds[kind].drip && socket.writable) socket.write(kinds[kind].drip)
}

/** Opens so many connections, of each of the kinds in turn. They stay until the server ends them, or until `close`. */
export async function openSlowSockets(port: number, count: number, of: readonly SlowKind[] = slowKinds) {
  const all: SlowSocket[] = []
  for (let number = 0; number < count; number++)
    all.push(await openSlowSocket(port, of[number % of.length] as SlowKind))
  let turn = 0
  // Each drips once a second, spread over it, so that they do not come as a burst.
  const clock = setInterval(() => {
    turn = (turn + 1) % turns
    for (let number = turn; number < all.length; number += turns) drip(all[number] as SlowSocket)
  }, 1000 / turns).unref()
  const close = () => {
    clearInterval(clock)
    for (const { socket } of all) socket.removeAllListeners('close').destroy()
  }
  return { all, close }
}

async function openSlowSocket(port: number, kind: SlowKind): Promise<SlowSocket> {
  const socket = connect({ port, host: '127.0.0.1' })
  const opened = performance.now()
  const slow: SlowSocket = { kind, heard: '', endedAfterMs: undefined, socket }
  if (kinds[kind].reads)
    socket.on('data', chunk => {
      slow.heard += chunk.toString('latin1')
    })
  else socket.pause()
  socket.on('close', () => {
    slow.endedAfterMs = performance.now() - opened
  })
  await once(socket, 'connect')
  // From here on an error is only a way in which the server lets go.
  socket.on('error', () => {})
  socket.write(kinds[kind].first)
  return slow
}
