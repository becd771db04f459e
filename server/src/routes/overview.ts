import { overviewQuery, overviewReply } from '@touchline/shared/contract/overview.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { buildOverview } from '../domain/overview/build-overview.ts'
import { createSegmentFinder } from '../domain/overview/segments.ts'
import { guard, knownSiteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { sendJson } from './json-reply.ts'
import { security } from './refusals.ts'

export const overviewRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const segments = createSegmentFinder(deps)
  app.get(
    '/v1/overview',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        tags: ['Measures'],
        summary: 'How it stands at every touchpoint',
        description:
          'Every touchpoint by the stage of the customer’s life: its score with the interval, what has changed, by channel, how many ' +
          'answer; surveys about the whole relation above; where most are unhappy; which segments need attention.',
        security,
        querystring: overviewQuery.extend(siteQuery.shape),
        response: { 200: overviewReply, 400: problem, 401: problem, 403: problem, 404: problem },
      },
    },
    async (request, reply) => {
      const directory = await knownSiteOf(deps, request, request.query.site)
      return sendJson(reply, await buildOverview({ ...deps, segments }, directory, request.query))
    },
  )
}
