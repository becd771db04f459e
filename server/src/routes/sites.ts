import { problem } from '@touchline/shared/contract/problem.ts'
import { createdSite, newSite, site, sitePatch } from '@touchline/shared/contract/site.ts'
import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DomainError } from '../domain/errors.ts'
import { createSite, patchSite, removeSite, toSite } from '../domain/manage-sites.ts'
import { requireAccess, requireSite } from './access.ts'
import type { RouteDeps } from './deps.ts'

const params = z.object({ site: key })
const tags = ['Sites']
const security = [{ secretKey: [] }]
const refusals = { 400: problem, 401: problem, 403: problem, 404: problem, 409: problem }

export const siteRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/sites',
    {
      schema: {
        tags,
        security,
        summary: 'List the sites that the key opens',
        response: { 200: z.array(site), ...refusals },
      },
    },
    async request => {
      const access = await requireAccess(deps, request, 'read')
      if (access.siteId === null) return (await deps.store.listSites()).map(toSite)
      return [toSite((await deps.directories.getById(access.siteId)).site)]
    },
  )

  app.post(
    '/v1/sites',
    {
      schema: {
        tags,
        security,
        summary: 'Add a site',
        body: newSite,
        response: { 201: createdSite, ...refusals },
      },
    },
    async (request, reply) => {
      const access = await requireAccess(deps, request, 'admin')
      if (access.siteId !== null)
        throw new DomainError('forbidden', 'Only a key of the whole installation may add sites.')
      return reply.code(201).send(await createSite(deps, request.body))
    },
  )

  app.get(
    '/v1/sites/:site',
    { schema: { tags, security, summary: 'Read a site', params, response: { 200: site, ...refusals } } },
    async request => toSite((await requireSite(deps, request, 'read', request.params.site)).site),
  )

  app.patch(
    '/v1/sites/:site',
    {
      schema: {
        tags,
        security,
        summary: 'Change a site',
        params,
        body: sitePatch,
        response: { 200: site, ...refusals },
      },
    },
    async request =>
      await patchSite(deps, await requireSite(deps, request, 'admin', request.params.site), request.body),
  )

  app.delete(
    '/v1/sites/:site',
    {
      schema: {
        tags,
        security,
        summary: 'Remove a site without answers',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      await removeSite(deps, await requireSite(deps, request, 'admin', request.params.site))
      return reply.code(204).send(null)
    },
  )
}
