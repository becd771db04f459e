import { problem } from '@touchline/shared/contract/problem.ts'
import { trendQuery, trendReply } from '@touchline/shared/contract/trend.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { buildTrend } from '../domain/build-trend.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { security } from './refusals.ts'

export const trendRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/trends',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        tags: ['Measures'],
        summary: 'How satisfaction moves at each touchpoint',
        description:
          'One series per touchpoint, one bucket per day, week or month of the site’s calendar, each with its counts, score ' +
          'and 95 % interval. A bucket without answers has count 0 and score null.',
        security,
        querystring: trendQuery.extend(siteQuery.shape),
        response: { 200: trendReply, 400: problem, 401: problem, 403: problem, 404: problem },
      },
    },
    async request => await buildTrend(deps, await siteOf(deps, request, request.query.site), request.query),
  )
}
