import { key } from '@touchline/shared/contract/text.ts'
import { newTouchpoint, touchpoint, touchpointPatch } from '@touchline/shared/contract/touchpoint.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listPresent } from '../domain/directory.ts'
import {
  createTouchpoint,
  getTouchpoint,
  patchTouchpoint,
  removeTouchpoint,
  toTouchpoint,
} from '../domain/manage-touchpoints.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ touchpoint: key })
const shape = { tags: ['Touchpoints'], security, querystring: siteQuery }

/** The places in a customer's life where a site measures. */
export const touchpointRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/touchpoints',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List the touchpoints',
        response: { 200: z.array(touchpoint), ...refusals },
      },
    },
    async request => {
      const { touchpoints } = await siteOf(deps, request, request.query.site)
      return listPresent(touchpoints).map(toTouchpoint)
    },
  )

  app.get(
    '/v1/touchpoints/:touchpoint',
    {
      onRequest: guard(deps, 'read'),
      schema: { ...shape, summary: 'Read a touchpoint', params, response: { 200: touchpoint, ...refusals } },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return toTouchpoint(getTouchpoint(directory, request.params.touchpoint))
    },
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/touchpoints',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Add a touchpoint',
        body: newTouchpoint,
        response: { 201: touchpoint, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await createTouchpoint(deps, directory, request.body))
    },
  )

  app.patch(
    '/v1/touchpoints/:touchpoint',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Change a touchpoint',
        params,
        body: touchpointPatch,
        response: { 200: touchpoint, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return await patchTouchpoint(
        deps,
        directory,
        getTouchpoint(directory, request.params.touchpoint),
        request.body,
      )
    },
  )

  app.delete(
    '/v1/touchpoints/:touchpoint',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        ...shape,
        summary: 'Remove a touchpoint without answers',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      await removeTouchpoint(deps, directory, getTouchpoint(directory, request.params.touchpoint))
      return reply.code(204).send(null)
    },
  )
}
