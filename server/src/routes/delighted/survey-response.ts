import { expandQuery, projectQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import { surveyResponse, surveyResponseChange } from '@touchline/shared/contract/delighted/survey-response.ts'
import { text } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changeSurveyResponse } from '../../domain/delighted/change-survey-response.ts'
import { getSurveyResponse, isExpanded } from '../../domain/delighted/survey-responses.ts'
import { DomainError } from '../../domain/errors.ts'
import type { RouteDeps } from '../deps.ts'
import { projectOf } from './door.ts'
import { responseAddress, wantsPerson } from './response-address.ts'
import { refusals, shapeOf } from './shape.ts'

const params = z.object({ response: text(200).describe('With `.json` behind it or without.') })

export const surveyResponseRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const url = '/v1/survey_responses/:response'
  const shape = { ...shapeOf(''), params, response: { 200: surveyResponse, ...refusals } }

  app.get(
    url,
    {
      exposeHeadRoute: false,
      schema: { ...shape, summary: 'Read one response', querystring: expandQuery },
    },
    async request => {
      const project = await projectOf(deps, request, request.query)
      const asking = { project, addressOf: responseAddress(request) }
      return await getSurveyResponse(deps, asking, {
        id: idIn(request.params),
        expanded: isExpanded(request.query),
      })
    },
  )

  app.put(
    url,
    {
      config: { audit: 'routine' },
      schema: {
        ...shape,
        summary: 'Change a response',
        querystring: projectQuery,
        body: surveyResponseChange,
      },
    },
    async request => {
      const [id, change] = [idIn(request.params), request.body]
      const project = await projectOf(deps, request, request.query)
      await changeSurveyResponse(deps, project, { id, change })
      const asking = { project, addressOf: responseAddress(request) }
      return await getSurveyResponse(deps, asking, { id, expanded: wantsPerson(change) })
    },
  )
}

/** No id holds a dot, so what is behind one is the format. */
function idIn(given: z.infer<typeof params>): string {
  const [id = '', format = 'json'] = given.response.split('.')
  if (format !== 'json') throw new DomainError('not_acceptable', 'This API speaks JSON only: ask for .json.')
  return id
}
