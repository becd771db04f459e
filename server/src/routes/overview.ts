import { overviewQuery, overviewReply } from '@touchline/shared/contract/overview.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { buildOverview } from '../domain/overview/build-overview.ts'
import { createSegmentFinder } from '../domain/overview/segments.ts'
import { guard, knownSiteOf, siteQuery } from './access.ts'
import { guardSheet, sendCsv, sheetQuery } from './csv-reply.ts'
import type { RouteDeps } from './deps.ts'
import { sendJson } from './json-reply.ts'
import { overviewToCsv } from './overview-csv.ts'
import { prefers } from './prefers.ts'
import { security } from './refusals.ts'

const refusals = { 400: problem, 401: problem, 403: problem, 404: problem }
const about =
  'Every touchpoint by the stage of the customer’s life: its score with the interval, what has changed, by channel, how many ' +
  'answer; surveys about the whole relation above; where most are unhappy; which segments need attention.'

export const overviewRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const segments = createSegmentFinder(deps)
  app.get(
    '/v1/overview',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        tags: ['Measures'],
        summary: 'How it stands at every touchpoint',
        description: `${about} As CSV with \`Accept: text/csv\`.`,
        security,
        querystring: overviewQuery.extend(siteQuery.shape),
        response: { 200: overviewReply, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await knownSiteOf(deps, request, request.query.site)
      const overview = await buildOverview({ ...deps, segments }, directory, request.query)
      return prefers(request, 'text/csv')
        ? sendCsv(reply, overviewToCsv(overview))
        : sendJson(reply, overview)
    },
  )
  app.get(
    '/v1/overview.csv',
    {
      onRequest: guardSheet(deps),
      schema: {
        tags: ['Measures'],
        summary: 'The same as CSV, for spreadsheets',
        description:
          'A row for each survey about the whole relation and for each touchpoint. For `IMPORTDATA` in a sheet.',
        security,
        produces: ['text/csv'],
        querystring: overviewQuery.omit({ lines: true }).extend(siteQuery.shape).extend(sheetQuery.shape),
        response: { 200: z.string(), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await knownSiteOf(deps, request, request.query.site)
      const query = { ...request.query, lines: false }
      const overview = await buildOverview({ ...deps, segments }, directory, query)
      return sendCsv(reply, overviewToCsv(overview))
    },
  )
}
