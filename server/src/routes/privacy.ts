import { customerExport, erasure, exportQuery, newErasure } from '@touchline/shared/contract/privacy.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { erase } from '../domain/privacy/erase.ts'
import { exportCustomer } from '../domain/privacy/export-customer.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Privacy'], security, querystring: siteQuery }

/** What a person may ask of whoever keeps their answers. Ids go in bodies, because proxies log addresses. */
export const privacyRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/erasures',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        ...shape,
        summary: 'Forget a customer, or an answer',
        description:
          'Answers leave the scores; a tombstone of each keeps retries, restored backups and migrations from bringing it back.',
        body: newErasure,
        response: { 200: erasure, ...refusals },
      },
    },
    async request => {
      const { site } = await siteOf(deps, request, request.query.site)
      return await erase(deps, site.id, request.body)
    },
  )

  app.post(
    '/v1/exports',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        ...shape,
        summary: 'Read all that is kept of a customer',
        body: exportQuery,
        response: { 200: customerExport, ...refusals },
      },
    },
    async request =>
      await exportCustomer(deps, await siteOf(deps, request, request.query.site), request.body.customer),
  )
}
