import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Event } from '@touchline/shared/contract/event.ts'

/** A request that has come in. */
export interface Received {
  /** When it was there. */
  at: number
  id: string
  /** Of the address, such as `/hooks`. */
  path: string
  headers: IncomingHttpHeaders
  body: string
  event: Event
}

/** How to answer a request: with a status, and headers where there are any. */
export type Answer = number | { status: number; headers?: Record<string, string>; body?: string }

export interface Receiver {
  url: string
  received: Received[]
  /** What it answers; 204 until it is set. It may take its time. */
  answer: (received: Received) => Answer | Promise<Answer>
  close(): Promise<void>
}

/** A program outside that is told of events, on a free port of this machine. */
export async function openReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    received: [],
    answer: () => 204,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  const server: Server = createServer((request, reply) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', chunk => {
      body += chunk
    })
    request.on('end', async () => {
      const { headers } = request
      const path = `${request.url}`
      const event = JSON.parse(body) as Event
      const one = { at: Date.now(), id: `${headers['webhook-id']}`, path, headers, body, event }
      receiver.received.push(one)
      const answer = await receiver.answer(one)
      const {
        status,
        headers: more = {},
        body: text = '',
      } = typeof answer === 'number' ? { status: answer } : answer
      reply.writeHead(status, more).end(text)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
  return receiver
}
