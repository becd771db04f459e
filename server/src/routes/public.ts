import cors from '@fastify/cors'
import type { FastifyPluginAsync } from 'fastify'
import { collectRoutes } from './collect.ts'
import type { RouteDeps } from './deps.ts'
import { widgetRoutes } from './widget.ts'

/**
 * What pages of any origin may load and send. Refusals carry the headers too, or a page would take them for being
 * offline. A page can never send a key: the header it would need is not allowed.
 */
export const publicRoutes: FastifyPluginAsync<RouteDeps> = async (app, deps) => {
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type'],
    exposedHeaders: ['Retry-After'],
    maxAge: 86_400,
  })
  await app.register(widgetRoutes, deps)
  await app.register(collectRoutes, deps)
}
