import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Access } from '../domain/api-keys.ts'
import { DomainError } from '../domain/errors.ts'
import { guard } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

/** For Prometheus, which sends the key as a bearer token. What it tells is about all sites together. */
export const metricsRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/metrics',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        tags: ['Health'],
        security,
        summary: 'Measurements for Prometheus; needs a key of the whole installation',
        response: { 200: z.string(), ...refusals },
      },
    },
    async (request, reply) => {
      if ((request.access as Access).siteId !== null)
        throw new DomainError('forbidden', 'Only a key of the whole installation may read measurements.')
      return reply
        .type('text/plain; version=0.0.4; charset=utf-8')
        .serializer((text: unknown) => text as string)
        .send(await deps.meters.read())
    },
  )
}
