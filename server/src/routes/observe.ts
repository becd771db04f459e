import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { AnswerOutcome } from '../meters.ts'
import type { RouteDeps } from './deps.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What became of the answer, where the route knows better than its status tells. */
    outcome?: AnswerOutcome
  }
}

/** Measures every request, and counts every answer from its first byte to what became of it. */
export const observe = fp(async (app, { meters, readiness }: Pick<RouteDeps, 'meters' | 'readiness'>) => {
  // With a callback, because a promise for each hook of each request adds up.
  app.addHook('onRequest', (request, _reply, done) => {
    if (isAnswer(request)) meters.received()
    done()
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    // Here and not on the response: a browser that has gone meanwhile gets none.
    if (isAnswer(request)) meters.became(request.outcome ?? outcomeOf(reply))
    // For whoever reports a fault: the id that the log has.
    if (reply.statusCode >= 400) reply.header('x-request-id', request.id)
    // Who has this reply opens its next connection elsewhere.
    if (readiness.isLeaving) reply.header('connection', 'close')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    // How long somebody has listened says nothing of how quick we are.
    if (`${reply.getHeader('content-type')}`.startsWith('text/event-stream')) return done()
    const route = request.routeOptions.url ?? 'unknown'
    meters.replied({
      method: request.method,
      route,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    })
    done()
  })
})

const isAnswer = ({ method, routeOptions }: FastifyRequest) =>
  method === 'POST' && routeOptions.url === '/v1/answers'

function outcomeOf({ statusCode }: FastifyReply): AnswerOutcome {
  if (statusCode === 409) return 'conflict'
  if (statusCode === 429) return 'limited'
  return statusCode < 500 ? 'rejected' : 'failed'
}
