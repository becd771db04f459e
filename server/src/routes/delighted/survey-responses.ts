import { projectQuery, surveyResponsesQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import {
  newSurveyResponse,
  surveyResponse,
  surveyResponseChange,
} from '@touchline/shared/contract/delighted/survey-response.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addSurveyResponse, changeSurveyResponse } from '../../domain/delighted/change-survey-response.ts'
import { getSurveyResponse, readSurveyResponses } from '../../domain/delighted/survey-responses.ts'
import { refuseField } from '../../domain/errors.ts'
import { projectOf } from './door.ts'
import { responseAddress, wantsPerson } from './response-address.ts'
import { type DelightedDeps, refusals, shapeOf } from './shape.ts'

const path = '/v1/survey_responses'

/** The responses to a survey, as clients of Delighted list, add and change them. */
export const surveyResponsesRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  await app.register(listingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const listingRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  app.get(
    `${path}${deps.suffix}`,
    {
      exposeHeadRoute: false,
      schema: {
        ...shapeOf(deps.suffix),
        summary: 'List the responses to a survey',
        description: 'The end is a page that is short or empty.',
        querystring: surveyResponsesQuery,
        response: { 200: z.array(surveyResponse), ...refusals },
      },
    },
    async request => {
      const project = await projectOf(deps, request, request.query)
      return await readSurveyResponses(deps, { project, addressOf: responseAddress(request) }, request.query)
    },
  )
}

const changingRoutes: FastifyPluginAsyncZod<DelightedDeps> = async (app, deps) => {
  const url = `${path}${deps.suffix}`
  const shape = { ...shapeOf(deps.suffix), querystring: projectQuery }
  const config = { audit: 'routine' } as const

  app.post(
    url,
    {
      config,
      schema: {
        ...shape,
        summary: 'Add a response of a person',
        body: newSurveyResponse,
        response: { 201: surveyResponse, ...refusals },
      },
    },
    async (request, reply) => {
      const project = await projectOf(deps, request, request.query)
      const id = await addSurveyResponse(deps, project, request.body)
      const asking = { project, addressOf: responseAddress(request) }
      return reply
        .code(201)
        .send(await getSurveyResponse(deps, asking, { id, expanded: wantsPerson(request.body) }))
    },
  )

  app.put(
    url,
    {
      config,
      schema: {
        ...shape,
        summary: 'Change the response whose id the body holds',
        body: surveyResponseChange,
        response: { 200: surveyResponse, ...refusals },
      },
    },
    async request => {
      const { id, ...change } = request.body
      if (!id) throw refuseField('invalid', 'id', 'is missing; send the response with its id')
      const project = await projectOf(deps, request, request.query)
      await changeSurveyResponse(deps, project, { id, change })
      const asking = { project, addressOf: responseAddress(request) }
      return await getSurveyResponse(deps, asking, { id, expanded: wantsPerson(change) })
    },
  )
}
