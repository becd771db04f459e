import type { FastifyReply } from 'fastify'

/**
 * Sends what our own code has made, as it is. Checking thousands of numbers against the schema once more would take longer than to
 * work them out; tests hold replies against their schemas instead.
 */
export const sendJson = <Body extends object>(reply: FastifyReply, body: Body): FastifyReply =>
  sendJsonText(reply, JSON.stringify(body))

/** The same of what is text already. */
export const sendJsonText = (reply: FastifyReply, body: string): FastifyReply =>
  reply
    .type('application/json; charset=utf-8')
    .header('vary', 'accept')
    .serializer((text: string) => text)
    .send(body as never)
