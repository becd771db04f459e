import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createUnreliableChat, type HeardInChat } from './unreliable-chat.ts'

/** A message that has come in, and whether it was taken. */
export interface Heard {
  id: string
  type: string
  subject: string
  isTaken: boolean
}

export interface UnreliableReceiver {
  url: string
  /** In the order in which they came. */
  heard: Heard[]
  /** Of a chat at a path of its own. */
  chat: { url: string; heard: HeardInChat[] }
  close(): Promise<void>
}

const chatPath = '/chat'
/** The tenth attempt is the last, so that this many are refused at most. */
const mostRefusals = 9

/** Takes half of what comes, by chance, refuses the rest with 500 or by cutting the connection, and takes everything at the last attempt. */
export async function openUnreliable(random: () => number): Promise<UnreliableReceiver> {
  const chat = createUnreliableChat(random)
  const heard: Heard[] = []
  const refusals = new Map<string, number>()
  const server: Server = createServer(async (request, reply) => {
    const chunks: Buffer[] = []
    // A sender that is killed cuts its request.
    for await (const chunk of request.on('error', () => {})) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    if (request.url === chatPath) return reply.writeHead(chat.take(body) ? 200 : 500).end()
    const id = `${request.headers['webhook-id']}`
    const refused = refusals.get(id) ?? 0
    const isTaken = refused >= mostRefusals || random() < 0.5
    if (!isTaken) refusals.set(id, refused + 1)
    const { type, data } = JSON.parse(body)
    heard.push({ id, type, subject: data.id, isTaken })
    if (isTaken) reply.writeHead(204).end()
    else if (random() < 0.8) reply.writeHead(500).end()
    else request.socket.destroy()
  })
  server.on('clientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${address}/`,
    heard,
    chat: { url: `${address}${chatPath}`, heard: chat.heard },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
