import { newNote, note, noteParams } from '@touchline/shared/contract/handling.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Access } from '../domain/api-keys.ts'
import { addNote, listNotes, removeNote } from '../domain/responses/handle-responses.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = noteParams.pick({ response: true })
const shape = { tags: ['Responses'], security, querystring: siteQuery }

/** What a site's people note about a response. */
export const noteRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/responses/:response/notes',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List the notes of a response',
        params,
        response: { 200: z.array(note), ...refusals },
      },
    },
    async request =>
      await listNotes(deps, await siteOf(deps, request, request.query.site), request.params.response),
  )

  app.post(
    '/v1/responses/:response/notes',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Note something about a response',
        params,
        body: newNote,
        response: { 201: note, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      const { prefix: writer } = request.access as Access
      const { response: responseId } = request.params
      return reply.code(201).send(await addNote(deps, directory, { ...request.body, responseId, writer }))
    },
  )

  app.delete(
    '/v1/responses/:response/notes/:note',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Remove a note',
        params: noteParams,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      const { response: responseId, note: id } = request.params
      await removeNote(deps, directory, { responseId, id })
      return reply.code(204).send(null)
    },
  )
}
