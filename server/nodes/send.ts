import { type Agent, type IncomingMessage, request } from 'node:http'
import type { Node } from './node-group.ts'

/** A whole reply. */
export interface Told {
  status: number
  text: string
  hasRetryAfter: boolean
}

/** Longer than any node may take; the longest statement takes 10 seconds. */
const silenceMs = 60_000

/** Sends JSON as a page does; undefined when no whole reply came. */
export const send = (agent: Agent, { port }: Node, path: string, body: object) =>
  new Promise<Told | undefined>(resolve => {
    const headers = { 'content-type': path === '/v1/answers' ? 'text/plain' : 'application/json' }
    const call = request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers })
    call.setTimeout(silenceMs, () => call.destroy())
    call.on('error', () => resolve(undefined))
    call.on('response', reply => read(reply).then(resolve))
    call.end(JSON.stringify(body))
  })

const read = (reply: IncomingMessage) =>
  new Promise<Told | undefined>(resolve => {
    let text = ''
    reply.setEncoding('utf8')
    reply.on('data', chunk => {
      text += chunk
    })
    reply.on('error', () => resolve(undefined))
    reply.on('close', () =>
      resolve(
        reply.complete
          ? { text, status: Number(reply.statusCode), hasRetryAfter: 'retry-after' in reply.headers }
          : undefined,
      ),
    )
  })

/** Only a reply that echoes the id. */
export function acknowledges({ status, text }: Told, id: string): boolean {
  if (status !== 200 && status !== 202) return false
  try {
    return JSON.parse(text).id === id
  } catch {
    return false
  }
}
