import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** One address for a database that moves, as a proxy or a virtual address is. */
export interface Forwarder {
  port: number
  /** How many are connected through it to a server that lives. */
  connections(): number
  /** New connections go to this port of this machine; whoever was connected elsewhere is cut off. */
  aim(port: number): void
  close(): Promise<void>
}

export async function openForwarder(): Promise<Forwarder> {
  let target = 0
  const pairs = new Set<Socket>()
  const server = createServer(socket => {
    const onward = connect({ port: target, host: '127.0.0.1', noDelay: true })
    socket.setNoDelay(true)
    pairs.add(onward)
    onward.once('close', () => pairs.delete(onward))
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.pipe(other)
      // An end of either side is the end of both; how it came about does not matter.
      one.on('error', () => {}).on('close', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    for (const onward of pairs) onward.destroy()
  }
  return {
    port: (server.address() as { port: number }).port,
    connections: () => [...pairs].filter(({ connecting }) => !connecting).length,
    aim: port => {
      target = port
      cut()
    },
    close: async () => {
      server.close()
      cut()
      await once(server, 'close')
    },
  }
}
