import {
  quarantineDecision,
  quarantineOutcome,
  quarantinePage,
  quarantineQuery,
} from '@touchline/shared/contract/quarantine.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { decideQuarantine, listQuarantine } from '../domain/manage-quarantine.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Quarantine'], security }

/** Answers that look like a machine's: kept apart from the scores until somebody has looked. */
export const quarantineRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/quarantine',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List the answers in quarantine',
        querystring: quarantineQuery.extend(siteQuery.shape),
        response: { 200: quarantinePage, ...refusals },
      },
    },
    async request =>
      await listQuarantine(deps, await siteOf(deps, request, request.query.site), request.query),
  )

  app.post(
    '/v1/quarantine',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Release answers from quarantine, or discard them',
        querystring: siteQuery,
        body: quarantineDecision,
        response: { 200: quarantineOutcome, ...refusals },
      },
    },
    async request =>
      await decideQuarantine(deps, await siteOf(deps, request, request.query.site), request.body),
  )
}
