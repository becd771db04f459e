import { problem } from '@touchline/shared/contract/problem.ts'
import { trendQuery, trendReply } from '@touchline/shared/contract/trend.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { buildTrend } from '../domain/trends/build-trend.ts'
import { createTrendTexts } from '../domain/trends/remembered-trends.ts'
import { guard, knownSiteOf, siteQuery } from './access.ts'
import { guardSheet, sendCsv, sheetQuery } from './csv-reply.ts'
import type { RouteDeps } from './deps.ts'
import { sendJsonText } from './json-reply.ts'
import { prefers } from './prefers.ts'
import { security } from './refusals.ts'
import { trendToCsv } from './trend-csv.ts'

const refusals = { 400: problem, 401: problem, 403: problem, 404: problem }
const about =
  'One series per touchpoint (or whatever `group_by` names), one bucket per hour, day, week, month or quarter of the site’s ' +
  'calendar, each with its counts, score and 95 % interval; and what can be said of how the last window differs from an ' +
  'earlier one. A bucket without answers has count 0 and score null.'

export const trendRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const trendText = createTrendTexts(deps)
  app.get(
    '/v1/trends',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        tags: ['Measures'],
        summary: 'How satisfaction moves at each touchpoint',
        description: `${about} As CSV with \`Accept: text/csv\`.`,
        security,
        querystring: trendQuery.extend(siteQuery.shape),
        response: { 200: trendReply, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await knownSiteOf(deps, request, request.query.site)
      const { query } = request
      return prefers(request, 'text/csv')
        ? sendCsv(reply, trendToCsv(await buildTrend(deps, directory, query)))
        : sendJsonText(reply, await trendText(directory, query))
    },
  )
  app.get(
    '/v1/trends.csv',
    {
      onRequest: guardSheet(deps),
      schema: {
        tags: ['Measures'],
        summary: 'The same as CSV, for spreadsheets',
        description: `${about} A row for each bucket. For \`IMPORTDATA\` in a sheet.`,
        security,
        produces: ['text/csv'],
        querystring: trendQuery.extend(siteQuery.shape).extend(sheetQuery.shape),
        response: { 200: z.string(), ...refusals },
      },
    },
    async (request, reply) =>
      sendCsv(
        reply,
        trendToCsv(
          await buildTrend(deps, await knownSiteOf(deps, request, request.query.site), request.query),
        ),
      ),
  )
}
