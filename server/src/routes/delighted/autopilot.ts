import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { DomainError } from '../../domain/errors.ts'
import { type DelightedDeps, refusals, shapeOf } from './shape.ts'

/** Autopilot asked by itself, by e-mail and SMS. Its clients hear what Delighted said to projects without it. */
export const autopilotRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, { suffix }) => {
  const refuse = async () => {
    throw new DomainError(
      'forbidden',
      'There is no Autopilot here: Touchline asks on pages, by the rules of the survey; see its targeting.',
    )
  }
  for (const platform of ['email', 'sms']) {
    const state = `/v1/autopilot/${platform}`
    const schema = { ...shapeOf(suffix), summary: 'Refused: there is no Autopilot', response: refusals }
    app.get(`${state}${suffix}`, { schema }, refuse)
    for (const method of ['GET', 'POST', 'DELETE'] as const)
      app.route({ method, url: `${state}/memberships${suffix}`, schema, handler: refuse })
  }
}
