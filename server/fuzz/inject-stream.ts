import { once } from 'node:events'
import type { InjectOptions } from 'fastify'
import type { App } from '../src/app.ts'

/** The same as `inject`, for a reply that may go on for ever: of a stream only what it begins with is read, up to its first totals. */
export async function injectStream(
  app: App,
  request: InjectOptions,
): Promise<{ statusCode: number; body: string }> {
  const reply = await app.inject({ ...request, payloadAsStream: true })
  const stream = reply.stream().setEncoding('utf8')
  let body = ''
  stream.on('data', piece => {
    body += piece
    if (/\nevent: totals\n[^\n]*\n\n/.test(body)) reply.raw.res.destroy()
  })
  await once(stream, 'close').catch(() => {})
  return { statusCode: reply.statusCode, body }
}
