import { dryRun, dryRunReply, newRule, rule, rulePatch } from '@touchline/shared/contract/rule.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { createTurns } from '../domain/comments/turns.ts'
import { dryRun as runDry } from '../domain/telling/dry-run.ts'
import { createRule, getRule, listRules, patchRule, removeRule } from '../domain/telling/manage-rules.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ rule: z.string().max(24) })
const shape = { tags: ['Telling people'], security, querystring: siteQuery }

/** Who is told of what. */
export const ruleRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const inTurn = createTurns('Many are counting messages beforehand now')
  app.get(
    '/v1/rules',
    {
      onRequest: guard(deps, 'read'),
      schema: { ...shape, summary: 'List the rules', response: { 200: z.array(rule), ...refusals } },
    },
    async request => await listRules(deps, await siteOf(deps, request, request.query.site)),
  )

  app.get(
    '/v1/rules/:rule',
    {
      onRequest: guard(deps, 'read'),
      schema: { ...shape, summary: 'Read a rule', params, response: { 200: rule, ...refusals } },
    },
    async request =>
      await getRule(deps, await siteOf(deps, request, request.query.site), request.params.rule),
  )

  app.post(
    '/v1/rules/dry-run',
    {
      onRequest: guard(deps, 'write'),
      config: { audit: 'routine' },
      schema: {
        ...shape,
        summary: 'How many messages each recipient would have got over the last days',
        description: 'Nothing is kept and nobody is told anything.',
        body: dryRun,
        response: { 200: dryRunReply, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return await inTurn(() => runDry(deps, directory, request.body))
    },
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'write')

  app.post(
    '/v1/rules',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Add a rule, which holds for what happens from now on',
        body: newRule,
        response: { 201: rule, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await createRule(deps, directory, request.body))
    },
  )

  app.patch(
    '/v1/rules/:rule',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Change a rule, or let it rest',
        params,
        body: rulePatch,
        response: { 200: rule, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return await patchRule(deps, directory, { id: request.params.rule, patch: request.body })
    },
  )

  app.delete(
    '/v1/rules/:rule',
    {
      onRequest,
      schema: { ...shape, summary: 'Remove a rule', params, response: { 204: z.null(), ...refusals } },
    },
    async (request, reply) => {
      await removeRule(deps, await siteOf(deps, request, request.query.site), request.params.rule)
      return reply.code(204).send(null)
    },
  )
}
