import { peopleQuery, projectQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import { newPerson, person, savedPerson } from '@touchline/shared/contract/delighted/person.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { keepPerson, readPeople } from '../../domain/delighted/people.ts'
import { siteOf } from '../access.ts'
import { addressOf } from './address.ts'
import { projectOf } from './door.ts'
import { type DelightedDeps, refusals, shapeOf } from './shape.ts'

const path = '/v1/people'

/** Whom a site asks, as clients of Delighted list and save them. */
export const peopleRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  await app.register(listingRoutes, deps)
  await app.register(savingRoutes, deps)
}

const listingRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  app.get(
    `${path}${deps.suffix}`,
    {
      exposeHeadRoute: false,
      schema: {
        ...shapeOf(deps.suffix),
        summary: 'List people in the order in which they came',
        description: 'The next page is at the address in the header `Link`; the last page has none.',
        querystring: peopleQuery,
        response: { 200: z.array(person), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      const { people, next } = await readPeople(deps, directory, request.query)
      if (next !== undefined) {
        const query = new URLSearchParams(request.url.split('?')[1])
        query.set('page_info', next)
        reply.header('link', `<${addressOf(request, `${path}.json?${query}`)}>; rel="next"`)
      }
      return reply.send(people)
    },
  )
}

const savingRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  const url = `${path}${deps.suffix}`
  const shape = { ...shapeOf(deps.suffix), querystring: projectQuery, body: newPerson }
  const config = { audit: 'routine' } as const

  app.post(
    url,
    {
      config,
      schema: {
        ...shape,
        summary: 'Add or change a person, and plan to ask them',
        description:
          'Who is found by id, email or phone_number is changed. Until there is a channel that asks, what is planned waits.',
        response: { 201: savedPerson, ...refusals },
      },
    },
    async (request, reply) => {
      const { query, body } = request
      // Whom nobody is to ask needs no survey to be asked.
      const survey = body.send === false ? undefined : (await projectOf(deps, request, query)).survey
      const directory = await siteOf(deps, request, query.site)
      return reply.code(201).send(await keepPerson(deps, directory, body, survey))
    },
  )

  app.put(
    url,
    {
      config,
      schema: {
        ...shape,
        summary: 'Change a person',
        response: { 200: savedPerson, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return await keepPerson(deps, directory, request.body, undefined)
    },
  )
}
