import { problem } from '@touchline/shared/contract/problem.ts'
import { newWebhook, webhook, webhookPatch, webhookWithSecret } from '@touchline/shared/contract/webhook.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  createWebhook,
  getWebhook,
  listWebhooks,
  patchWebhook,
  removeWebhook,
  rotateSecret,
  testWebhook,
} from '../domain/deliveries/manage-webhooks.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ webhook: z.string().max(24) })
const shape = { tags: ['Webhooks'], security, querystring: siteQuery }

/** Whom a site tells of its events. */
export const webhookRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
  await app.register(actingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.get(
    '/v1/webhooks',
    {
      onRequest,
      schema: { ...shape, summary: 'List the webhooks', response: { 200: z.array(webhook), ...refusals } },
    },
    async request => await listWebhooks(deps, await siteOf(deps, request, request.query.site)),
  )

  app.get(
    '/v1/webhooks/:webhook',
    {
      onRequest,
      schema: { ...shape, summary: 'Read a webhook', params, response: { 200: webhook, ...refusals } },
    },
    async request =>
      await getWebhook(deps, await siteOf(deps, request, request.query.site), request.params.webhook),
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.post(
    '/v1/webhooks',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Add a webhook, which is told of what happens from now on',
        description:
          'What is sent, and how to check that it comes from here, is described under `webhooks` of this description, and in the guide to webhooks.',
        body: newWebhook,
        response: { 201: webhookWithSecret, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await createWebhook(deps, directory, request.body))
    },
  )

  app.patch(
    '/v1/webhooks/:webhook',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Change a webhook, or let it rest',
        params,
        body: webhookPatch,
        response: { 200: webhook, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return await patchWebhook(deps, directory, { id: request.params.webhook, patch: request.body })
    },
  )

  app.delete(
    '/v1/webhooks/:webhook',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Remove a webhook, with all that was and is to be sent there',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      await removeWebhook(deps, directory, request.params.webhook)
      return reply.code(204).send(null)
    },
  )
}

const actingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.post(
    '/v1/webhooks/:webhook/rotate',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Give a webhook a new secret',
        description: 'For a day what is sent is signed with both, so that the receiver can change in peace.',
        params,
        response: { 200: webhookWithSecret, ...refusals },
      },
    },
    async request =>
      await rotateSecret(deps, await siteOf(deps, request, request.query.site), request.params.webhook),
  )

  app.post(
    '/v1/webhooks/:webhook/test',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Send a test, on the way of all events',
        description: 'At most one in a minute; `Retry-After` says when the next one may be sent.',
        params,
        response: {
          202: z.object({ delivery: z.string().describe('What `/v1/deliveries/{delivery}` tells of.') }),
          429: problem,
          ...refusals,
        },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(202).send(await testWebhook(deps, directory, request.params.webhook))
    },
  )
}
