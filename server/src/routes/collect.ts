import { answer, answerReceipt } from '@touchline/shared/contract/answer.ts'
import { impression, impressionReceipt } from '@touchline/shared/contract/impression.ts'
import { loss } from '@touchline/shared/contract/loss.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { checkOrigin } from '../domain/collecting/origins.ts'
import type { Place } from '../domain/collecting/places.ts'
import { recordAnswer } from '../domain/collecting/record-answer.ts'
import { recordImpression } from '../domain/collecting/record-impression.ts'
import { boundAnswer } from './bound-answer.ts'
import type { RouteDeps } from './deps.ts'
import { parseJson } from './json-body.ts'
import { createProxyHint } from './proxy-hint.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the request came from. */
    place: Place
    /** When it arrived. */
    arrivedAt: number
  }
}

/** The largest answer in bytes: twenty comments of 10,000 letters, most of which take more than one byte. */
const answerLimit = 524_288
const impressionLimit = 8192

const refusals = {
  400: problem,
  403: problem,
  404: problem,
  413: problem,
  415: problem,
  429: problem,
  503: problem,
}

/**
 * What pages may send from anywhere, without a key. Only here text/plain is read as JSON, which spares browsers the
 * preflight; no cookie is ever looked at.
 */
export const collectRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.decorateRequest('place')
  app.decorateRequest('arrivedAt', 0)
  const hint = createProxyHint(deps.trustsProxies)
  // Noted before a browser hangs up: of a closed connection nobody knows any more where it came from.
  app.addHook('onRequest', (request, _reply, done) => {
    request.arrivedAt = deps.now()
    // A browser that has hung up already has no address any more; all such are one place.
    request.place = deps.placeOf(request.ip ?? '')
    hint(request)
    done(
      request.method === 'POST' ? refusalOf(() => deps.gatekeeper.admitFrom(request.place.name)) : undefined,
    )
  })
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, parseJson)

  await app.register(answerRoutes, deps)
  await app.register(reportRoutes, deps)
}

/** For hooks with a callback, which cost a promise less than others: what was thrown, if anything was. */
function refusalOf(act: () => void): Error | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as Error
  }
}

const answerRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/answers',
    {
      bodyLimit: answerLimit,
      preValidation: (request, _reply, done) => done(refusalOf(() => boundAnswer(request.body))),
      schema: {
        tags: ['Collection'],
        summary: 'Keep an answer',
        description:
          'Public and idempotent: sending the same body again changes nothing. A higher revision of the same id replaces ' +
          'what was said before. Only a reply that echoes the id means that the answer is kept.',
        body: answer,
        response: { 200: answerReceipt, 202: answerReceipt, ...refusals, 409: problem },
      },
    },
    async (request, reply) => {
      const { body, place, arrivedAt } = request
      deps.gatekeeper.admitTo(body)
      const sender = { source: 'widget' as const, place, arrivedAt, origin: request.headers.origin }
      const { receipt, isQuarantined } = await recordAnswer(deps, body, sender)
      if (isQuarantined) request.outcome = 'quarantined'
      else request.outcome = receipt.status === 'created' ? 'accepted' : receipt.status
      return reply
        .code(receipt.status === 'created' || receipt.status === 'revised' ? 202 : 200)
        .send(receipt)
    },
  )
}

/** What the widget tells beside answers: what became of a survey on a page, and of answers that never arrived. */
const reportRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/impressions',
    {
      bodyLimit: impressionLimit,
      schema: {
        tags: ['Collection'],
        summary: 'Keep that a survey was shown, started or dismissed',
        description: 'Public and idempotent: each event counts once per showing.',
        body: impression,
        response: { 202: impressionReceipt, ...refusals },
      },
    },
    async (request, reply) => {
      deps.gatekeeper.admitTo(request.body)
      await recordImpression(deps, request.body, request)
      return reply.code(202).send({ id: request.body.id, event: request.body.event })
    },
  )

  app.post(
    '/v1/losses',
    {
      bodyLimit: impressionLimit,
      schema: {
        tags: ['Collection'],
        summary: 'Tell that a browser had to drop answers',
        description:
          'Public. A browser keeps what it cannot send for 7 days and 100 answers; what it drops then is told here, and logged.',
        body: loss,
        response: { 202: loss, ...refusals },
      },
    },
    async (request, reply) => {
      const { site, answers } = request.body
      deps.gatekeeper.admitTo({ site })
      const sender = { origin: request.headers.origin, place: request.place }
      checkOrigin(deps, await deps.directories.get(site), sender)
      request.log.warn({ site, answers }, 'A browser dropped answers that it could not send for too long.')
      return reply.code(202).send({ site, answers })
    },
  )
}
