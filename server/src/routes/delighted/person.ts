import { projectQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import { done } from '@touchline/shared/contract/delighted/person.ts'
import { text } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { cancelPlanned, forgetPeople, readName } from '../../domain/delighted/people.ts'
import { siteOf } from '../access.ts'
import type { RouteDeps } from '../deps.ts'
import { refusals, shapeOf, suffixes } from './shape.ts'

const personParam = text(300).min(1).describe('The id, or `email:` or `phone_number:` and what it names.')
const params = z.object({ person: personParam })

export const personRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const config = { audit: 'nameless' } as const

  app.delete(
    '/v1/people/:person',
    {
      config: { ...config, scope: 'admin' },
      schema: {
        ...shapeOf(''),
        summary: 'Forget a person with all that they said, out of the scores too',
        description: 'Needs a key with the scope `admin`, because nothing brings it back.',
        params,
        querystring: projectQuery,
        response: { 202: done, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      await forgetPeople(deps, directory, readName(request.params.person.replace(/\.json$/, '')))
      return reply.code(202).send({ ok: true })
    },
  )

  for (const suffix of suffixes)
    app.delete(
      `/v1/people/:person/survey_requests/pending${suffix}`,
      {
        config,
        schema: {
          ...shapeOf(suffix),
          summary: 'Drop what is planned for a person',
          params: suffix === '' ? params : params.extend({ format: z.enum(['json']) }),
          querystring: projectQuery,
          response: { 200: done, ...refusals },
        },
      },
      async request => {
        const directory = await siteOf(deps, request, request.query.site)
        await cancelPlanned(deps, directory, request.params.person)
        return { ok: true as const }
      },
    )
}
