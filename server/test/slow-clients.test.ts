import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { answerRequest } from '../pressure/answer-request.ts'
import { createLine, type Ending } from '../pressure/line.ts'
import { acknowledges, type Reply } from '../pressure/reply.ts'
import { openSlowSockets, type SlowKind } from '../pressure/slow-sockets.ts'
import { type Patience, usualPatience } from '../src/patience.ts'
import { seeded } from './support/seeded.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
afterEach(async () => {
  server.app.server.closeAllConnections()
  await server.close()
})

/** Returns the port of a server with this patience. */
async function listen(patience: Partial<Patience> = {}): Promise<number> {
  server = await openTestServer(undefined, { patience: { ...usualPatience, ...patience } })
  await addNpsSurvey(server)
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  return (server.app.server.address() as AddressInfo).port
}

/** What the server says until it ends the connection by itself. */
const lastWords = (port: number, first: string) =>
  new Promise<string>((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(first))
    socket.on('data', chunk => {
      text += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })

const head = 'POST /v1/answers HTTP/1.1\r\nhost: shop\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n'
const minutes = 600_000

test.each<[string, string, Partial<Patience>]>([
  ['says nothing', '', { headMs: 100 }],
  ['sends half a head', head, { headMs: 100 }],
  ['sends half a body', `${head}\r\n{"half`, { headMs: 100, requestMs: 200 }],
])('ends the connection of one who %s, with 408', async (_, first, patience) => {
  const port = await listen({ ...patience, silenceMs: minutes, lookEveryMs: 20 })
  expect(await lastWords(port, first)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
})

test('lets those go who never read what they asked for', async () => {
  const port = await listen({ headMs: minutes, requestMs: minutes, silenceMs: 200, lookEveryMs: minutes })
  let came = 0
  server.app.server.on('connection', () => came++)
  const crowd = await openSlowSockets(port, 5, ['neverReads'])
  const connections = () =>
    new Promise<number>((resolve, reject) =>
      server.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    )
  await vi.waitFor(() => expect(came).toBe(5), { timeout: 10_000 })
  await vi.waitFor(async () => expect(await connections()).toBe(0), { timeout: 10_000 })
  crowd.close()
})

test.each<SlowKind>(['silent', 'slowHeader', 'slowBody', 'neverReads'])(
  'keeps and acknowledges an answer among 200 connections that are slow (%s)',
  async kind => {
    const port = await listen()
    const crowd = await openSlowSockets(port, 200, [kind])
    const line = createLine(port)
    const { id, text } = answerRequest(seeded(1))
    const ending = await new Promise<Ending>(resolve => line.send(text, resolve))
    expect(acknowledges(ending as Reply, id)).toBe(true)
    expect(await server.keptIds()).toEqual([id])
    line.close()
    crowd.close()
  },
)
