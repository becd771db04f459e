import {
  newSurvey,
  survey,
  surveyPatch,
  surveyPreview,
  surveyPreviewRequest,
  surveyVersion,
} from '@touchline/shared/contract/survey.ts'
import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listPresent } from '../domain/directory.ts'
import {
  createSurvey,
  getSurvey,
  listVersions,
  patchSurvey,
  removeSurvey,
  toSurvey,
} from '../domain/manage-surveys.ts'
import { previewSurvey } from '../domain/widget/preview-survey.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ survey: key })
const shape = { tags: ['Surveys'], security, querystring: siteQuery }

const previewSchema = {
  ...shape,
  summary: 'See a survey before it is kept',
  description:
    'Refuses what adding it would refuse, says what keeping it would say, and gives what the widget would be given. Keeps nothing.',
  body: surveyPreviewRequest,
  response: { 200: surveyPreview, ...refusals },
}

/** What is asked of visitors. */
export const surveyRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/surveys',
    {
      onRequest: guard(deps, 'read'),
      schema: { ...shape, summary: 'List the surveys', response: { 200: z.array(survey), ...refusals } },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return listPresent(directory.surveys).map(known => toSurvey(known, directory))
    },
  )

  app.post(
    '/v1/surveys/preview',
    {
      onRequest: guard(deps, 'read'),
      // An editor asks with each pause in typing, and nothing is changed.
      config: { audit: 'routine' },
      schema: previewSchema,
    },
    async request =>
      previewSurvey(await siteOf(deps, request, request.query.site), request.body, deps.widget),
  )

  app.get(
    '/v1/surveys/:survey',
    {
      onRequest: guard(deps, 'read'),
      schema: { ...shape, summary: 'Read a survey', params, response: { 200: survey, ...refusals } },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return toSurvey(getSurvey(directory, request.params.survey), directory)
    },
  )

  app.get(
    '/v1/surveys/:survey/versions',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Read what a survey asked in each of its versions',
        description:
          'Answers name the version that they were given to. `POST` the first elsewhere and `PATCH` the others, and it has the same ones.',
        params,
        response: { 200: z.array(surveyVersion), ...refusals },
      },
    },
    async request =>
      listVersions(getSurvey(await siteOf(deps, request, request.query.site), request.params.survey)),
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/surveys',
    {
      onRequest: guard(deps, 'write'),
      schema: { ...shape, summary: 'Add a survey', body: newSurvey, response: { 201: survey, ...refusals } },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await createSurvey(deps, directory, request.body))
    },
  )

  app.patch(
    '/v1/surveys/:survey',
    {
      onRequest: guard(deps, 'write'),
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
      const directory = await siteOf(deps, request, request.query.site)
      return await patchSurvey(deps, directory, getSurvey(directory, request.params.survey), request.body)
    },
  )

  app.delete(
    '/v1/surveys/:survey',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        ...shape,
        summary: 'Remove a survey without answers',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      await removeSurvey(deps, directory, getSurvey(directory, request.params.survey))
      return reply.code(204).send(null)
    },
  )
}
