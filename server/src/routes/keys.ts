import { apiKey, createdApiKey, newApiKey } from '@touchline/shared/contract/api-key.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Access } from '../domain/api-keys.ts'
import { addKey, listKeys, revokeKey } from '../domain/manage-keys.ts'
import { guard, ownerOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ prefix: z.string().max(44) })
const shape = { tags: ['Keys'], security, querystring: siteQuery }

export const keyRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.get(
    '/v1/keys',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'List the secret keys of the site, or of the installation',
        response: { 200: z.array(apiKey), ...refusals },
      },
    },
    async request => await listKeys(deps, await ownerOf(deps, request, request.query.site)),
  )

  app.post(
    '/v1/keys',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Make a secret key',
        body: newApiKey,
        response: { 201: createdApiKey, ...refusals },
      },
    },
    async (request, reply) => {
      const owner = await ownerOf(deps, request, request.query.site)
      return reply.code(201).send(await addKey(deps, owner, request.body))
    },
  )

  app.delete(
    '/v1/keys/:prefix',
    {
      onRequest,
      schema: { ...shape, summary: 'Revoke a secret key', params, response: { 204: z.null(), ...refusals } },
    },
    async (request, reply) => {
      const owner = await ownerOf(deps, request, request.query.site)
      await revokeKey(deps, owner, request.params.prefix, request.access as Access)
      return reply.code(204).send(null)
    },
  )
}
