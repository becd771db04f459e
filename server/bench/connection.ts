import { connect } from 'node:net'

/** A reply, as little of it as is needed. */
export interface Reply {
  status: string
  body: string
}

/**
 * One connection that is kept alive, leaner than any HTTP client: `next` gives what to send, undefined ends it; `hear` gets
 * each reply before the next request leaves. Resolves when it has ended; rejects when the server breaks it off.
 */
export function talk(
  port: number,
  next: () => Buffer | undefined,
  hear: (reply: Reply) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    const listen = (length: number, buffer: Uint8Array): boolean => {
      text += (buffer as Buffer).toString('latin1', 0, length)
      const reply = readReply(text)
      if (reply) {
        text = ''
        hear(reply)
        sendNext()
      }
      return true
    }
    const socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.alloc(16_384), callback: listen },
    })
    let isOver = false
    const sendNext = () => {
      const bytes = next()
      if (bytes) return void socket.write(bytes)
      isOver = true
      socket.end()
    }
    socket.on('connect', sendNext)
    socket.on('error', reject)
    socket.on('close', () => (isOver ? resolve() : reject(new Error('the server broke off a connection'))))
  })
}

const lengthHeader = 'content-length: '

/** Undefined while the reply is not complete. */
function readReply(text: string): Reply | undefined {
  const headEnd = text.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const at = text.indexOf(lengthHeader)
  if (at < 0 || at > headEnd) throw new Error('a reply has no content-length')
  const length = Number.parseInt(text.slice(at + lengthHeader.length, at + lengthHeader.length + 9), 10)
  if (text.length < headEnd + 4 + length) return undefined
  return { status: text.slice(9, 12), body: text.slice(headEnd + 4) }
}
