import { problem } from '@touchline/shared/contract/problem.ts'
import { newSurvey, survey, surveyPatch } from '@touchline/shared/contract/survey.ts'
import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { createSurvey, getSurvey, patchSurvey, removeSurvey, toSurvey } from '../domain/manage-surveys.ts'
import { requireSite, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'

const params = z.object({ survey: key })
const shape = { tags: ['Surveys'], security: [{ secretKey: [] }], querystring: siteQuery }
const refusals = { 400: problem, 401: problem, 403: problem, 404: problem, 409: problem }

export const surveyRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/surveys',
    { schema: { ...shape, summary: 'List the surveys', response: { 200: z.array(survey), ...refusals } } },
    async request => {
      const { surveys } = await requireSite(deps, request, 'read', request.query.site)
      return [...surveys.values()].map(toSurvey)
    },
  )

  app.post(
    '/v1/surveys',
    {
      schema: { ...shape, summary: 'Add a survey', body: newSurvey, response: { 201: survey, ...refusals } },
    },
    async (request, reply) => {
      const directory = await requireSite(deps, request, 'write', request.query.site)
      return reply.code(201).send(await createSurvey(deps, directory, request.body))
    },
  )

  app.get(
    '/v1/surveys/:survey',
    { schema: { ...shape, summary: 'Read a survey', params, response: { 200: survey, ...refusals } } },
    async request => {
      const directory = await requireSite(deps, request, 'read', request.query.site)
      return toSurvey(getSurvey(directory, request.params.survey))
    },
  )

  app.patch(
    '/v1/surveys/:survey',
    {
      schema: {
        ...shape,
        summary: 'Change a survey',
        description:
          'A different definition becomes the next version. Status goes draft → live ⇄ paused → ended.',
        params,
        body: surveyPatch,
        response: { 200: survey, ...refusals },
      },
    },
    async request => {
      const directory = await requireSite(deps, request, 'write', request.query.site)
      return await patchSurvey(deps, directory, getSurvey(directory, request.params.survey), request.body)
    },
  )

  app.delete(
    '/v1/surveys/:survey',
    {
      schema: {
        ...shape,
        summary: 'Remove a survey without answers',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await requireSite(deps, request, 'admin', request.query.site)
      await removeSurvey(deps, directory, getSurvey(directory, request.params.survey))
      return reply.code(204).send(null)
    },
  )
}
