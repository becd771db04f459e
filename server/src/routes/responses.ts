import { handlingChange } from '@touchline/shared/contract/handling.ts'
import { responsesPage, responseWithEarlier } from '@touchline/shared/contract/response.ts'
import {
  bulkChange,
  bulkOutcome,
  ofPagesOnly,
  responseCount,
  responseCountQuery,
  responseExportQuery,
  responsesQuery,
} from '@touchline/shared/contract/response-query.ts'
import { uuid } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuseField } from '../domain/errors.ts'
import { countFitting } from '../domain/responses/count-fitting.ts'
import { handleMany, handleResponse } from '../domain/responses/handle-responses.ts'
import { getResponse, listResponses } from '../domain/responses/list-responses.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { sendJson } from './json-reply.ts'
import { refusals, security } from './refusals.ts'
import { formatAskedBy, sendExport } from './response-exports.ts'

const params = z.object({ response: uuid })
const shape = { tags: ['Responses'], security }

const about =
  'Page by page, newest first. With `order=updated`, for a copy elsewhere: each response that has changed comes at least once after its last ' +
  'change; go on with `next` until it is null, and keep `resume` for the next time. `Accept: text/csv` or ' +
  '`application/x-ndjson` gives the whole selection at once, as `/v1/responses.csv` and `.ndjson` do.'

/** What people have answered, one by one, and what the site’s people do with it. */
export const responseRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/responses',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List responses',
        description: about,
        querystring: responsesQuery.extend(siteQuery.shape),
        response: { 200: responsesPage, ...refusals },
      },
    },
    async (request, reply) => {
      const { site, ...query } = request.query
      const directory = await siteOf(deps, request, site)
      const format = formatAskedBy(request)
      if (!format) return sendJson(reply, await listResponses(deps, directory, query))
      return await sendExport(deps, { request, reply, directory, format, query: toWhole(query) })
    },
  )

  app.get(
    '/v1/responses/count',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Count responses',
        description:
          'How many there are, by the parameters of `GET /v1/responses` but for `search`. Scores and trends count all at once: this is for lists.',
        querystring: responseCountQuery.extend(siteQuery.shape),
        response: { 200: responseCount, ...refusals },
      },
    },
    async request => {
      const { site, ...query } = request.query
      return await countFitting(deps, await siteOf(deps, request, site), query)
    },
  )

  app.get(
    '/v1/responses/:response',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Read a response, and what its customer has said before',
        querystring: siteQuery,
        params,
        response: { 200: responseWithEarlier, ...refusals },
      },
    },
    async (request, reply) =>
      sendJson(
        reply,
        await getResponse(deps, await siteOf(deps, request, request.query.site), request.params.response),
      ),
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.patch(
    '/v1/responses/:response',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Tag a response, or say who handles it',
        querystring: siteQuery,
        params,
        body: handlingChange,
        response: { 200: responseWithEarlier, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return sendJson(reply, await handleResponse(deps, directory, request.params.response, request.body))
    },
  )

  app.post(
    '/v1/responses/bulk',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Tag many responses, or say who handles them',
        description:
          'By their ids, or as many as a filter finds: up to 5,000 at once, and the next ones with `cursor`.',
        querystring: siteQuery,
        body: bulkChange,
        response: { 200: bulkOutcome, ...refusals },
      },
    },
    async request => await handleMany(deps, await siteOf(deps, request, request.query.site), request.body),
  )
}

/** An export has no pages. */
function toWhole({ limit, cursor, ...query }: z.infer<typeof responsesQuery>) {
  for (const [field, value] of Object.entries({ limit, cursor }))
    if (value !== undefined) throw refuseField('invalid', field, ofPagesOnly)
  const whole = responseExportQuery.safeParse(query)
  if (!whole.success) throw refuseField('invalid', 'order', 'must be asc or desc for CSV and NDJSON')
  return whole.data
}
