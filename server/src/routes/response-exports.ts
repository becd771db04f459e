import { Readable } from 'node:stream'
import { problem } from '@touchline/shared/contract/problem.ts'
import { type ResponseExportQuery, responseExportQuery } from '@touchline/shared/contract/response-query.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { SiteDirectory } from '../domain/directory.ts'
import {
  type ExportFormat,
  type ExportPiece,
  exportFormats,
  exportResponses,
} from '../domain/responses/export-responses.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { security } from './refusals.ts'

const types: Record<ExportFormat, string> = { csv: 'text/csv', ndjson: 'application/x-ndjson' }
const refusals = { 400: problem, 401: problem, 403: problem, 404: problem, 503: problem }

/** The format that is asked for before JSON; undefined for JSON. */
export function formatAskedBy({ headers: { accept = '' } }: FastifyRequest): ExportFormat | undefined {
  const json = accept.search(/application\/json|\*\/\*/)
  const placeOf = (format: ExportFormat) => accept.indexOf(types[format])
  return exportFormats
    .filter(format => placeOf(format) !== -1 && (json === -1 || placeOf(format) < json))
    .toSorted((a, b) => placeOf(a) - placeOf(b))[0]
}

/** Sends a selection as it is read: a page is read when the one before is taken. */
export async function sendExport(
  deps: RouteDeps,
  asked: {
    request: FastifyRequest
    reply: FastifyReply
    directory: SiteDirectory
    format: ExportFormat
    query: ResponseExportQuery
  },
): Promise<FastifyReply> {
  const { request, reply, directory, format, query } = asked
  const pieces = await exportResponses(deps, directory, { format, query })
  reply
    .type(`${types[format]}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .header('vary', 'accept')
    .header('content-disposition', `attachment; filename="${directory.site.key}-responses.${format}"`)
  if (request.method === 'HEAD') return reply.send('')
  return reply.send(Readable.from(textsOf(request, pieces), { objectMode: false }))
}

/** While nothing is found for long, the connection is told that it is not forgotten. */
async function* textsOf({ raw }: FastifyRequest, pieces: AsyncIterable<ExportPiece>): AsyncGenerator<string> {
  for await (const { text } of pieces)
    if (text !== '') yield text
    // What is injected has a socket that cannot wait.
    else raw.socket.setTimeout?.(raw.socket.timeout ?? 0)
}

/** The whole of a selection, for spreadsheets and programs. */
export const responseExportRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  for (const format of exportFormats)
    app.get(
      `/v1/responses.${format}`,
      {
        onRequest: guard(deps, 'read'),
        // Whoever hangs up in the middle would be a line each.
        logLevel: 'warn',
        schema: {
          tags: ['Responses'],
          security,
          summary: `All responses of a selection as ${format === 'csv' ? 'CSV' : 'NDJSON'}`,
          description:
            format === 'csv'
              ? 'A row for each response: its columns stand in docs/responses.md. No cell is carried out by a spreadsheet.'
              : 'A line of JSON for each response, as `/v1/responses` has them.',
          produces: [types[format]],
          querystring: responseExportQuery.extend(siteQuery.shape),
          response: { 200: z.string(), ...refusals },
        },
      },
      async (request, reply) => {
        const { site, ...query } = request.query
        const directory = await siteOf(deps, request, site)
        return await sendExport(deps, { request, reply, directory, format, query })
      },
    )
}
