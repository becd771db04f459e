import { createdIdentityKey, identityKey, newIdentityKey } from '@touchline/shared/contract/identity-key.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addIdentityKey, listIdentityKeys, removeIdentityKey } from '../domain/manage-identity-keys.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ id: z.string().max(44) })
const shape = { tags: ['Identity'], security, querystring: siteQuery }

/** The keys by which a site proves who its customers are. */
export const identityKeyRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.get(
    '/v1/identity-keys',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'List the keys that prove customers',
        response: { 200: z.array(identityKey), ...refusals },
      },
    },
    async request => await listIdentityKeys(deps, await siteOf(deps, request, request.query.site)),
  )

  app.post(
    '/v1/identity-keys',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Add a key that proves customers',
        description: 'To replace a key, add the new one, sign with it, and remove the old one an hour later.',
        body: newIdentityKey,
        response: { 201: createdIdentityKey, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await addIdentityKey(deps, directory, request.body))
    },
  )

  app.delete(
    '/v1/identity-keys/:id',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Remove a key that proves customers',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      await removeIdentityKey(deps, await siteOf(deps, request, request.query.site), request.params.id)
      return reply.code(204).send(null)
    },
  )
}
