import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface ReceivedMail {
  /** When it was there. */
  at: number
  from: string
  to: string[]
  /** As it came over the wire. */
  raw: string
  headers: Record<string, string>
  /** Was the connection encrypted, and who signed in? */
  isSecure: boolean
  user: unknown
}

export interface MailBox {
  port: number
  mails: ReceivedMail[]
  connections(): number
  close(): Promise<void>
}

/** A real SMTP server on this machine that keeps what it is given. */
export async function openMailBox(options: SMTPServerOptions): Promise<MailBox> {
  const mails: ReceivedMail[] = []
  let connections = 0
  const server = new SMTPServer({
    ...{ authOptional: true, disableReverseLookup: true, hideSTARTTLS: true, closeTimeout: 100 },
    onConnect(_session, callback) {
      connections++
      callback()
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        const { mailFrom, rcptTo } = session.envelope
        mails.push({
          at: Date.now(),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          ...{ raw, headers: headersOf(raw), isSecure: session.secure, user: session.user },
        })
        callback()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    connections: () => connections,
    close: () => new Promise(done => server.close(() => done())),
  }
}

/** Folded lines are one; a header that comes twice counts as one with both values, so that a test sees it. */
function headersOf(raw: string): Record<string, string> {
  const [head = ''] = raw.split('\r\n\r\n')
  const headers: Record<string, string> = {}
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [name = '', ...rest] = line.split(': ')
    const key = name.toLowerCase()
    headers[key] = [headers[key], rest.join(': ')].filter(Boolean).join(' AND ')
  }
  return headers
}
