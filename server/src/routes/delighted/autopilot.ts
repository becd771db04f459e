import type { FastifyPluginAsync } from 'fastify'
import { DomainError } from '../../domain/errors.ts'

/** Autopilot asked by itself, by e-mail and SMS. Its clients hear what Delighted said to projects without it. */
export const autopilotRoutes: FastifyPluginAsync = async app => {
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/v1/autopilot/*',
    exposeHeadRoute: false,
    schema: { hide: true },
    handler: async () => {
      throw new DomainError(
        'forbidden',
        'There is no Autopilot here: Touchline asks on pages, by the rules of the survey; see its targeting.',
      )
    },
  })
}
