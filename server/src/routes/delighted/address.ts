import type { FastifyRequest } from 'fastify'

/** Where clients reach this server, as they have said; what could break a header stands for no name at all. */
export function addressOf({ protocol, host }: FastifyRequest, path: string): string {
  const isName = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host)
  return `${protocol}://${isName ? host : 'localhost'}${path}`
}
