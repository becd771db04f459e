import { commentsPage, commentsQuery } from '@touchline/shared/contract/comment.ts'
import { risingQuery, risingReply, termsQuery, termsReply } from '@touchline/shared/contract/term.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { buildRising, mostOfEachTime } from '../domain/comments/build-rising.ts'
import { buildTerms } from '../domain/comments/build-terms.ts'
import { listComments } from '../domain/comments/list-comments.ts'
import { createTurns } from '../domain/comments/turns.ts'
import { guard, knownSiteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { sendJson } from './json-reply.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Comments'], security }

/** What people say in words. Quarantined answers, and all others that do not count, are not among it. */
export const commentRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'read')
  const inTurn = createTurns('Many are reading comments now')
  app.get(
    '/v1/comments',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Search the comments, newest first',
        querystring: commentsQuery.extend(siteQuery.shape),
        response: { 200: commentsPage, ...refusals },
      },
    },
    async (request, reply) =>
      sendJson(
        reply,
        await listComments(deps, await knownSiteOf(deps, request, request.query.site), request.query),
      ),
  )

  app.get(
    '/v1/terms',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'What the unhappy say, and what the happy say',
        description:
          'Words, and words that stand side by side, which one side uses more often than the other. The ratings beside the comments tell the sides apart; no list of good and bad words is used. The newest 20,000 comments are read.',
        querystring: termsQuery.extend(siteQuery.shape),
        response: { 200: termsReply, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await knownSiteOf(deps, request, request.query.site)
      return sendJson(reply, await inTurn(() => buildTerms(deps, directory, request.query)))
    },
  )

  app.get(
    '/v1/terms/rising',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'What is said more often than before',
        description: 'Of each of both times the newest 10,000 comments are read.',
        querystring: risingQuery.extend(siteQuery.shape),
        response: { 200: risingReply, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await knownSiteOf(deps, request, request.query.site)
      return sendJson(reply, await inTurn(() => buildRising(deps, directory, request.query, mostOfEachTime)))
    },
  )
}
