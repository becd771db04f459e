import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RouteDeps } from './deps.ts'

const state = z.object({ status: z.enum(['ok', 'unavailable']) })

export const healthRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, { store, readiness }) => {
  app.get(
    '/livez',
    {
      schema: {
        tags: ['Health'],
        summary: 'Is the process alive? Never depends on the database.',
        response: { 200: state },
      },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/readyz',
    {
      schema: {
        tags: ['Health'],
        summary: 'Can it answer? 503 while the database cannot be reached, or the server is about to stop.',
        response: { 200: state, 503: state },
      },
    },
    async (request, reply) => {
      if (readiness.isStopping) return reply.code(503).send({ status: 'unavailable' as const })
      try {
        await store.ping()
        return { status: 'ok' as const }
      } catch (error) {
        request.log.warn({ err: error }, 'the database cannot be reached')
        return reply.code(503).send({ status: 'unavailable' as const })
      }
    },
  )
}
