import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CompressedFile } from '../compressed-file.ts'

const accepts = (request: FastifyRequest, coding: string) =>
  String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some(offer => offer.trim().split(';')[0] === coding && !/;\s*q=0(\.0*)?\s*$/.test(offer))

/** Sends a text as small as the browser takes it. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { source, brotli, gzip }: { source: string } & Partial<CompressedFile>,
  headers: Record<string, string>,
): FastifyReply {
  reply.headers({ vary: 'accept-encoding', 'x-content-type-options': 'nosniff', ...headers })
  if (brotli && accepts(request, 'br')) return reply.header('content-encoding', 'br').send(brotli)
  if (accepts(request, 'gzip')) return reply.header('content-encoding', 'gzip').send(gzip ?? gzipSync(source))
  return reply.send(source)
}

/** Sends a script to a page of any origin. */
export const sendScript = (
  request: FastifyRequest,
  reply: FastifyReply,
  caching: string,
  script: { source: string } & Partial<CompressedFile>,
): FastifyReply =>
  sendFile(request, reply, script, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': caching,
    'cross-origin-resource-policy': 'cross-origin',
  })
