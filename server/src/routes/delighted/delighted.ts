import type { FastifyPluginAsync } from 'fastify'
import type { RouteDeps } from '../deps.ts'
import { autopilotRoutes } from './autopilot.ts'
import { door } from './door.ts'
import { parseForm } from './form-body.ts'
import { delightedMetricsRoutes } from './metrics.ts'
import { peopleRoutes } from './people.ts'
import { personRoutes } from './person.ts'
import { refuse } from './refuse.ts'
import { suffixes } from './shape.ts'
import { surveyResponseRoutes } from './survey-response.ts'
import { surveyResponsesRoutes } from './survey-responses.ts'
import { unsubscribeRoutes } from './unsubscribes.ts'

/** Delighted's API, so that scripts that were written for it run after a change of the host. It refuses in its own form. */
export const delightedRoutes: FastifyPluginAsync<RouteDeps> = async (app, deps) => {
  app.setErrorHandler(refuse)
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, parseForm)
  app.addHook('onRequest', door(deps))
  for (const suffix of suffixes) {
    const withSuffix = { ...deps, suffix }
    await app.register(delightedMetricsRoutes, withSuffix)
    await app.register(surveyResponsesRoutes, withSuffix)
    await app.register(peopleRoutes, withSuffix)
    await app.register(unsubscribeRoutes, withSuffix)
  }
  await app.register(surveyResponseRoutes, deps)
  await app.register(personRoutes, deps)
  await app.register(autopilotRoutes)
}
