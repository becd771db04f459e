import {
  delivery,
  deliveryPage,
  deliveryQuery,
  deliveryReplay,
  deliveryWithRequest,
  replayed,
} from '@touchline/shared/contract/delivery.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  getDelivery,
  listDeliveries,
  replayDeliveries,
  replayDelivery,
} from '../domain/deliveries/list-deliveries.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ delivery: z.string().max(64) })
const shape = { tags: ['Webhooks'], security }

/** What was and is to be sent to webhooks. */
export const deliveryRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/deliveries',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List what was and is to be sent to webhooks',
        querystring: deliveryQuery.extend(siteQuery.shape),
        response: { 200: deliveryPage, ...refusals },
      },
    },
    async request =>
      await listDeliveries(deps, await siteOf(deps, request, request.query.site), request.query),
  )

  app.get(
    '/v1/deliveries/:delivery',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Read a delivery, with what would be sent now',
        params,
        querystring: siteQuery,
        response: { 200: deliveryWithRequest, ...refusals },
      },
    },
    async request =>
      await getDelivery(deps, await siteOf(deps, request, request.query.site), request.params.delivery),
  )

  app.post(
    '/v1/deliveries/replay',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Send many again',
        description: 'They keep their ids, so that receivers can tell that they have them.',
        querystring: siteQuery,
        body: deliveryReplay,
        response: { 200: replayed, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return { replayed: await replayDeliveries(deps, directory, request.body) }
    },
  )

  app.post(
    '/v1/deliveries/:delivery/replay',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Send one again',
        params,
        querystring: siteQuery,
        response: { 200: delivery, ...refusals },
      },
    },
    async request =>
      await replayDelivery(deps, await siteOf(deps, request, request.query.site), request.params.delivery),
  )
}
