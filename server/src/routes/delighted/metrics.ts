import { metrics } from '@touchline/shared/contract/delighted/metrics.ts'
import { metricsQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readMetrics } from '../../domain/delighted/metrics.ts'
import { sendJson } from '../json-reply.ts'
import { projectOf } from './door.ts'
import { type DelightedDeps, refusals, shapeOf } from './shape.ts'

export const delightedMetricsRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  app.get(
    `/v1/metrics${deps.suffix}`,
    {
      exposeHeadRoute: false,
      schema: {
        ...shapeOf(deps.suffix),
        summary: 'Read the score of a survey in whole numbers',
        description: 'Without dates: of the 30 days up to the last one on which somebody answered.',
        querystring: metricsQuery,
        response: { 200: metrics, ...refusals },
      },
    },
    async (request, reply) =>
      sendJson(reply, await readMetrics(deps, await projectOf(deps, request, request.query), request.query)),
  )
}
