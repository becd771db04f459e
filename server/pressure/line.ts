import { connect, type Socket } from 'node:net'
import { type Reply, readReply } from './reply.ts'

/** A request without a reply: `refused` before a byte was sent, `broken` afterwards. */
export interface Fault {
  fault: 'refused' | 'broken'
  /** What the system said, such as `ECONNRESET`; `closed` when it said nothing. */
  code: string
  /** Had this connection carried a request before? */
  wasReused: boolean
  /** Our port of the connection. */
  port: number | undefined
  /** How much of a reply had come, in bytes. */
  heard: number
}

export type Ending = Reply | Fault

/** One connection at a time, kept alive; it carries one request after another, and opens anew when it was closed. */
export interface Line {
  /** Resolves when it is connected, or cannot be. */
  connect(): Promise<void>
  /** `settle` is called once, whatever happens. */
  send(request: string, settle: (ending: Ending) => void): void
  close(): void
}

interface Wire {
  socket: Socket
  carried: number
  isConnected: boolean
  port: number | undefined
  code: string
  heard: string
}

export function createLine(port: number): Line {
  let wire: Wire | undefined
  let settle: ((ending: Ending) => void) | undefined

  const finish = (ending: Ending) => {
    const tell = settle
    settle = undefined
    tell?.(ending)
  }
  const hear = (from: Wire, chunk: string) => {
    from.heard += chunk
    const reply = readReply(from.heard)
    if (!reply || wire !== from) return
    from.heard = ''
    if (/^connection: close$/im.test(reply.head)) {
      wire = undefined
      from.socket.end()
    }
    finish(reply)
  }
  const lose = (lost: Wire) => {
    if (wire !== lost) return
    wire = undefined
    const { isConnected, port, code, carried, heard } = lost
    const fault = isConnected ? 'broken' : 'refused'
    if (settle) finish({ fault, port, code, wasReused: carried > 1, heard: heard.length })
  }
  const open = (): Wire => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }).setEncoding('latin1')
    const fresh: Wire = { socket, carried: 0, isConnected: false, port: undefined, code: 'closed', heard: '' }
    socket.on('connect', () => {
      fresh.isConnected = true
      fresh.port = socket.localPort
    })
    socket.on('data', (chunk: string) => hear(fresh, chunk))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      fresh.code = error.code ?? error.message
    })
    socket.on('close', () => lose(fresh))
    return fresh
  }
  return {
    connect: async () => {
      wire ??= open()
      const { socket } = wire
      await new Promise<void>(resolve => socket.once('connect', resolve).once('close', () => resolve()))
    },
    send: (request, then) => {
      settle = then
      wire ??= open()
      wire.carried++
      wire.socket.write(request)
    },
    close: () => {
      wire?.socket.destroy()
      wire = undefined
    },
  }
}
