import { importMapping, mappingName, savedMapping } from '@touchline/shared/contract/import-mapping.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listSavedMappings, removeMapping, saveMappingAs } from '../domain/importing/manage-mappings.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Import'], security, querystring: siteQuery }

/** What the columns of files mean that come again and again. */
export const importMappingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/import-mappings',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List the mappings',
        response: { 200: z.array(savedMapping), ...refusals },
      },
    },
    async request => await listSavedMappings(deps, (await siteOf(deps, request, request.query.site)).site.id),
  )

  app.put(
    '/v1/import-mappings/:mapping_name',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Keep a mapping under a name',
        params: mappingName,
        body: importMapping,
        response: { 200: savedMapping, ...refusals },
      },
    },
    async request => {
      const { site } = await siteOf(deps, request, request.query.site)
      return await saveMappingAs(deps, site.id, request.params.mapping_name, request.body)
    },
  )

  app.delete(
    '/v1/import-mappings/:mapping_name',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Remove a mapping',
        params: mappingName,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      await removeMapping(deps, site.id, request.params.mapping_name)
      return reply.code(204).send(null)
    },
  )
}
