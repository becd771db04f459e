import type { Readable } from 'node:stream'
import { importPatch, importRun, importStart, importUpload } from '@touchline/shared/contract/import.ts'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuseField } from '../domain/errors.ts'
import { mostBytes } from '../domain/importing/import-folder.ts'
import {
  continueUpload,
  countImport,
  getImport,
  listRuns,
  startImport,
  toRun,
  undoImport,
  uploadImport,
} from '../domain/importing/manage-imports.ts'
import { readRefused } from '../domain/importing/read-refused.ts'
import { guard, mayAdminister, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Import'], security }
const params = z.object({ import: z.coerce.number().int().min(1).max(1_000_000_000) })

/** Histories that began elsewhere: a file is sent, looked at, tried, and imported behind the answers of visitors. */
export const importRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(fileRoutes, deps)
  await app.register(readingRoutes, deps)
  await app.register(startRoutes, deps)
  await app.register(changingRoutes, deps)
}

/** What is known of imports. */
const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/imports',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List the latest imports',
        querystring: siteQuery,
        response: { 200: z.array(importRun), ...refusals },
      },
    },
    async request => await listRuns(deps, (await siteOf(deps, request, request.query.site)).site.id),
  )

  app.get(
    '/v1/imports/:import',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Read how far an import is',
        params,
        querystring: siteQuery,
        response: { 200: importRun, ...refusals },
      },
    },
    async request => {
      const { site } = await siteOf(deps, request, request.query.site)
      return toRun(await getImport(deps, site.id, request.params.import))
    },
  )

  app.get(
    '/v1/imports/:import/refused',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Read the rows that were refused, as CSV',
        description:
          'Each with its place in the file and the reason. Mend them and import the table again: what was kept is known then.',
        params,
        querystring: siteQuery,
        response: { 200: z.string(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      const rows = await readRefused(deps, await getImport(deps, site.id, request.params.import))
      return reply
        .type('text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(rows as unknown as string)
    },
  )
}

const startRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/imports/:import/start',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Try an import, or carry it out',
        description:
          'With `dry_run` nothing changes: what would become of it is told by `GET /v1/imports/ID` then. Of our own export, proofs of customers and answers that did not count come back with a key of the scope `admin` only.',
        params,
        querystring: siteQuery,
        body: importStart,
        response: { 202: importRun, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      const row = await getImport(deps, directory.site.id, request.params.import)
      const start = { ...request.body, isTrusted: mayAdminister(request) }
      return reply.code(202).send(await startImport(deps, directory, row, start))
    },
  )
}

/** What becomes of the answers of an import. */
const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.patch(
    '/v1/imports/:import',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Take the answers of an import out of all scores, or put them back',
        params,
        querystring: siteQuery,
        body: importPatch,
        response: { 202: importRun, ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      const row = await getImport(deps, site.id, request.params.import)
      return reply.code(202).send(await countImport(deps, row, request.body.is_counted))
    },
  )

  app.delete(
    '/v1/imports/:import',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        ...shape,
        summary: 'Undo an import: its answers are removed, with their counts',
        params,
        querystring: siteQuery,
        response: { 202: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      await undoImport(deps, await getImport(deps, site.id, request.params.import))
      return reply.code(202).send(null)
    },
  )
}

/** Throws `invalid` where nothing was sent, or a form, whose frame would be read as a part of the file. */
function sentFile({ body, headers }: FastifyRequest): Readable {
  if (!body) throw refuseField('invalid', 'body', `is empty; ${howToSend}`)
  if (/^multipart\//i.test(headers['content-type'] ?? ''))
    throw refuseField('invalid', 'body', `is a form; ${howToSend}`)
  return body as Readable
}

const howToSend = 'send the file itself: curl --data-binary @file'

/** Routes whose body is a file of any kind, which goes to the disk as it comes. */
const fileRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

  app.post(
    '/v1/imports',
    {
      bodyLimit: mostBytes,
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Send a file to be imported',
        description:
          'The body is the file: a table (CSV), NDJSON or a list in JSON, of 4 GiB at most. The reply tells what was guessed; nothing is imported yet.',
        querystring: importUpload.extend(siteQuery.shape),
        response: { 201: importRun, ...refusals },
      },
    },
    async (request, reply) => {
      const { site, name } = request.query
      const directory = await siteOf(deps, request, site)
      return reply.code(201).send(await uploadImport(deps, directory, { name, sent: sentFile(request) }))
    },
  )

  app.post(
    '/v1/imports/:import/content',
    {
      bodyLimit: mostBytes,
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Send the next piece of a large file',
        description:
          'A request may take 30 seconds: send what takes longer in pieces, each from where the last has ended.',
        params,
        querystring: siteQuery.extend({
          offset: z.coerce.number().int().min(0).max(mostBytes).describe('Where in the file it begins.'),
        }),
        response: { 200: importRun, ...refusals },
      },
    },
    async request => {
      const { site } = await siteOf(deps, request, request.query.site)
      const row = await getImport(deps, site.id, request.params.import)
      const { offset } = request.query
      return await continueUpload(deps, row, { offset, sent: sentFile(request) })
    },
  )
}
