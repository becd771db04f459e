import { installation } from '@touchline/shared/contract/installation.ts'
import { createdSite, newSite, site, sitePatch } from '@touchline/shared/contract/site.ts'
import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Access } from '../domain/api-keys.ts'
import { addSite, listSites, patchSite, readSite, removeSite } from '../domain/manage-sites.ts'
import { watchInstallation } from '../domain/watch-installation.ts'
import { guard, siteOf } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ site: key })
const tags = ['Sites']

/** The websites that an installation serves. */
export const siteRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/sites',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        tags,
        security,
        summary: 'List the sites that the key opens',
        response: { 200: z.array(site), ...refusals },
      },
    },
    async request => await listSites(deps, request.access as Access),
  )

  app.get(
    '/v1/sites/:site',
    {
      onRequest: guard(deps, 'read'),
      schema: { tags, security, summary: 'Read a site', params, response: { 200: site, ...refusals } },
    },
    async request => readSite(await siteOf(deps, request, request.params.site)),
  )

  app.get(
    '/v1/sites/:site/installation',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        tags,
        security,
        summary: "Watch whether the site's script arrives on pages",
        description:
          'For whoever puts the script tag onto a page: was it fetched, was something shown or answered, was a page refused, and does the ' +
          'script ask anything at all? Known to this process, since it started; nothing of it is kept.',
        params,
        response: { 200: installation, ...refusals },
      },
    },
    async request => await watchInstallation(deps, await siteOf(deps, request, request.params.site)),
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/sites',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        tags,
        security,
        summary: 'Add a site',
        body: newSite,
        response: { 201: createdSite, ...refusals },
      },
    },
    async (request, reply) => {
      const created = await addSite(deps, request.access as Access, request.body)
      return reply.code(201).send(created)
    },
  )

  app.patch(
    '/v1/sites/:site',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        tags,
        security,
        summary: 'Change a site',
        description:
          'A new time zone or other dimensions need all answers to be counted anew, which is done behind the answers: until then the ' +
          'site and its trends stay as they were, and `recounting` tells how far it is. What was asked for last holds: to stay with ' +
          'what is served, ask for that.',
        params,
        body: sitePatch,
        response: { 200: site, ...refusals },
      },
    },
    async request => await patchSite(deps, await siteOf(deps, request, request.params.site), request.body),
  )

  app.delete(
    '/v1/sites/:site',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        tags,
        security,
        summary: 'Remove a site without answers',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      await removeSite(deps, await siteOf(deps, request, request.params.site))
      return reply.code(204).send(null)
    },
  )
}
