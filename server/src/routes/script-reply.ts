import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A script with what browsers take instead of it, where it was compressed beforehand. */
export interface Script {
  source: string
  brotli: Buffer
}

/** For scripts that are served many times: the smallest that brotli can make, which takes it some milliseconds. */
export const compressScript = (source: string): Script => ({
  source,
  brotli: brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
})

const accepts = (request: FastifyRequest, coding: string) =>
  String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some(offer => offer.trim().split(';')[0] === coding && !/;\s*q=0(\.0*)?\s*$/.test(offer))

/** Sends a script to a page of any origin, as small as its browser takes it. */
export function sendScript(
  request: FastifyRequest,
  reply: FastifyReply,
  caching: string,
  { source, brotli }: { source: string; brotli?: Buffer },
): FastifyReply {
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', caching)
    .header('vary', 'accept-encoding')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff')
  if (brotli && accepts(request, 'br')) return reply.header('content-encoding', 'br').send(brotli)
  if (accepts(request, 'gzip')) return reply.header('content-encoding', 'gzip').send(gzipSync(source))
  return reply.send(source)
}
