import { pageQuery, projectQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import { done, newUnsubscribe, unsubscribed } from '@touchline/shared/contract/delighted/person.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { keepUnsubscribed, readUnsubscribed } from '../../domain/delighted/people.ts'
import { refuseField } from '../../domain/errors.ts'
import { siteOf } from '../access.ts'
import { type DelightedDeps, refusals, shapeOf } from './shape.ts'

/** Who is not to be asked, and whom no message reaches. */
export const unsubscribeRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  const shape = shapeOf(deps.suffix)

  app.get(
    `/v1/unsubscribes${deps.suffix}`,
    {
      exposeHeadRoute: false,
      schema: {
        ...shape,
        summary: 'List who has unsubscribed',
        querystring: pageQuery,
        response: { 200: z.array(unsubscribed), ...refusals },
      },
    },
    async request =>
      await readUnsubscribed(deps, await siteOf(deps, request, request.query.site), request.query),
  )

  app.post(
    `/v1/unsubscribes${deps.suffix}`,
    {
      config: { audit: 'routine' },
      schema: {
        ...shape,
        summary: 'Note that somebody is not to be asked',
        querystring: projectQuery,
        body: newUnsubscribe,
        response: { 200: done, ...refusals },
      },
    },
    async request => {
      const { person_email: email, person_phone_number: phoneNumber } = request.body
      if (!email && !phoneNumber)
        throw refuseField('invalid', 'person_email', 'is missing; name the person by it')
      const directory = await siteOf(deps, request, request.query.site)
      await keepUnsubscribed(deps, directory, {
        email: email ?? undefined,
        phoneNumber: phoneNumber ?? undefined,
      })
      return { ok: true as const }
    },
  )

  app.get(
    `/v1/bounces${deps.suffix}`,
    {
      exposeHeadRoute: false,
      schema: {
        ...shape,
        summary: 'List whom no message reached: nobody, while none is sent',
        querystring: pageQuery,
        response: { 200: z.array(z.never()), ...refusals },
      },
    },
    async request => {
      await siteOf(deps, request, request.query.site)
      return []
    },
  )
}
