import { alert, alertPage, alertQuery } from '@touchline/shared/contract/alert.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { acknowledge, listAlerts } from '../domain/alerts/list-alerts.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Measures'], security }

/** Changes of a score that are more than chance. */
export const alertRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/alerts',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List the changes that were more than chance',
        description:
          'The headline of every touchpoint is looked at once a day. Of a hundred touchpoints where nothing changes, at most two raise ' +
          'an alert within 90 days. Imported and late answers never raise one.',
        querystring: alertQuery.extend(siteQuery.shape),
        response: { 200: alertPage, ...refusals },
      },
    },
    async request => await listAlerts(deps, await siteOf(deps, request, request.query.site), request.query),
  )
  app.post(
    '/v1/alerts/:alert/acknowledge',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Note that somebody has seen an alert',
        params: z.object({ alert: z.coerce.number().int().min(1) }),
        querystring: siteQuery,
        response: { 200: alert, ...refusals },
      },
    },
    async request =>
      await acknowledge(deps, await siteOf(deps, request, request.query.site), {
        id: request.params.alert,
        by: request.access?.name ?? request.access?.prefix ?? '',
      }),
  )
}
