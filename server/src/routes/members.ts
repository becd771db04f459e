import { member, memberPatch } from '@touchline/shared/contract/account.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changeRole, listMembers, removeMember } from '../domain/accounts/members.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ account: z.string().max(40) })
const shape = { tags: ['Accounts'], security, querystring: siteQuery }

/** Who may see a site. */
export const memberRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.get(
    '/v1/members',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'List the people of the site',
        response: { 200: z.array(member), ...refusals },
      },
    },
    async request => await listMembers(deps, (await siteOf(deps, request, request.query.site)).site.id),
  )

  app.patch(
    '/v1/members/:account',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Give somebody another role',
        params,
        body: memberPatch,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      request.givenRole = request.body.role
      await changeRole(deps, { siteId: site.id, accountId: request.params.account, ...request.body })
      return await reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/members/:account',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Remove somebody from the site',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      await removeMember(deps, { siteId: site.id, accountId: request.params.account })
      return await reply.code(204).send(null)
    },
  )
}
