import { once } from 'node:events'
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { LiveEvent } from '@touchline/shared/contract/live.ts'

/** An event as it was heard. */
// biome-ignore lint/suspicious/noExplicitAny: tests read events of every shape
export type Heard = { event: LiveEvent['event']; id: string | undefined; data: any }

/** Somebody who listens to `GET /v1/live`. */
export interface LiveReader {
  headers: IncomingHttpHeaders
  /** All that was heard so far, but for lines that only keep the connection alive. */
  heard: Heard[]
  /** The `id` that came last. */
  lastId(): string | undefined
  /** The ids of the answers that were told, in their order. */
  answers(): string[]
  /** Resolves once it is so of all that was heard; rejects when the stream ends before. */
  until(isSo: (heard: Heard[]) => boolean): Promise<Heard[]>
  /** Resolves when the server has ended the stream. */
  ended: Promise<void>
  close(): void
}

export interface Listening {
  query?: string
  lastId?: string | undefined
}

/** Opens a stream, and waits until its first totals have come; rejects with the refusal of one that is not opened. */
export async function listen(
  address: string,
  key: string,
  { query = '', lastId }: Listening = {},
): Promise<LiveReader> {
  const headers = { authorization: `Bearer ${key}`, ...(lastId !== undefined && { 'last-event-id': lastId }) }
  const call = get(`${address}/v1/live${query}`, { headers, agent: false })
  const [reply] = (await once(call, 'response')) as [IncomingMessage]
  reply.setEncoding('utf8')
  if (reply.statusCode !== 200) throw new Error(`${reply.statusCode} ${await text(reply)}`)
  const heard: Heard[] = []
  const looks = new Set<() => void>()
  let rest = ''
  reply.on('data', piece => {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop() as string
    heard.push(...blocks.filter(block => /^event: /m.test(block)).map(toHeard))
    for (const look of looks) look()
  })
  const ended = new Promise<void>(resolve => reply.on('error', () => {}).on('close', resolve))
  const until = (isSo: (heard: Heard[]) => boolean) =>
    new Promise<Heard[]>((resolve, reject) => {
      const look = () => {
        if (isSo(heard) && looks.delete(look)) resolve(heard)
      }
      looks.add(look)
      look()
      ended.then(() => reject(new Error(`the stream has ended after ${JSON.stringify(heard)}`)))
    })
  await until(all => all.some(({ event }) => event === 'totals'))
  return {
    ...{ headers: reply.headers, heard, until, ended },
    lastId: () => heard.findLast(({ id }) => id !== undefined)?.id,
    answers: () => heard.filter(({ event }) => event === 'answer').map(({ data }) => data.id),
    close: () => void call.destroy(),
  }
}

function toHeard(block: string): Heard {
  const fields = Object.fromEntries(
    block.split('\n').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  return { event: fields.event as Heard['event'], id: fields.id, data: JSON.parse(fields.data as string) }
}
