import { newSavedFilter, savedFilter, savedFilterPatch } from '@touchline/shared/contract/saved-filter.ts'
import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  createFilter,
  getFilter,
  listFilters,
  patchFilter,
  removeFilter,
} from '../domain/responses/manage-filters.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ filter: key })
const shape = { tags: ['Responses'], security, querystring: siteQuery }

/** Selections of responses that are asked for again and again, under a name. */
export const filterRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/filters',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List the saved filters',
        response: { 200: z.array(savedFilter), ...refusals },
      },
    },
    async request => await listFilters(deps, await siteOf(deps, request, request.query.site)),
  )

  app.get(
    '/v1/filters/:filter',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Read a saved filter',
        params,
        response: { 200: savedFilter, ...refusals },
      },
    },
    async request =>
      await getFilter(deps, await siteOf(deps, request, request.query.site), request.params.filter),
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/filters',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Save a filter',
        body: newSavedFilter,
        response: { 201: savedFilter, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await createFilter(deps, directory, request.body))
    },
  )

  app.patch(
    '/v1/filters/:filter',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Change a saved filter',
        params,
        body: savedFilterPatch,
        response: { 200: savedFilter, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return await patchFilter(deps, directory, request.params.filter, request.body)
    },
  )

  app.delete(
    '/v1/filters/:filter',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Remove a saved filter',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      await removeFilter(deps, await siteOf(deps, request, request.query.site), request.params.filter)
      return reply.code(204).send(null)
    },
  )
}
