import { problem } from '@touchline/shared/contract/problem.ts'
import {
  newChat,
  type Recipient,
  recipient,
  recipientList,
  recipientPatch,
} from '@touchline/shared/contract/recipient.ts'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DomainError } from '../domain/errors.ts'
import { createChat, patchRecipient, removeChat, testRecipient } from '../domain/telling/manage-recipients.ts'
import { getRecipient, listRecipients } from '../domain/telling/read-recipients.ts'
import { guard, mayAdminister, mayChange, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ recipient: z.string().max(24) })
const shape = { tags: ['Telling people'], security, querystring: siteQuery }

/** Whoever may only look looks after what they are told themselves. */
const isTheirOwn = ({ access }: FastifyRequest, id: string) => access?.account === id

/** Mail addresses are for owners, as with `/v1/members`, and everybody sees their own. */
const asSeenBy = (request: FastifyRequest, one: Recipient): Recipient =>
  one.kind !== 'mail' || mayAdminister(request) || isTheirOwn(request, one.id)
    ? one
    : { ...one, address: null }

function refuseOthers(request: FastifyRequest, id: string): void {
  if (!mayChange(request) && !isTheirOwn(request, id))
    throw new DomainError(
      'forbidden',
      'You may say only what you are told yourself; ask an editor of this site.',
    )
}

/** Whom a site may tell: its people and its chats. */
export const recipientRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(settingRoutes, deps)
  await app.register(chatRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'read')

  app.get(
    '/v1/recipients',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'List whom the site may tell: its people and its chats',
        description:
          'Whoever may only look sees themselves alone. Only owners see the mail addresses of others.',
        response: { 200: recipientList, ...refusals },
      },
    },
    async request => {
      const list = await listRecipients(deps, await siteOf(deps, request, request.query.site))
      const seen = list.recipients.filter(({ id }) => mayChange(request) || isTheirOwn(request, id))
      return { ...list, recipients: seen.map(one => asSeenBy(request, one)) }
    },
  )

  app.get(
    '/v1/recipients/:recipient',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Read how somebody, or a chat, is told',
        params,
        response: { 200: recipient, ...refusals },
      },
    },
    async request => {
      refuseOthers(request, request.params.recipient)
      const directory = await siteOf(deps, request, request.query.site)
      return asSeenBy(request, await getRecipient(deps, directory, request.params.recipient))
    },
  )
}

/** Where answers leave for is decided by owners alone, as it is for webhooks. */
function refuseUrl(request: FastifyRequest): void {
  if (!mayAdminister(request))
    throw new DomainError('forbidden', 'Only an owner of this site may say where answers are sent.')
}

const settingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'read')

  app.patch(
    '/v1/recipients/:recipient',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Change how somebody, or a chat, is told',
        params,
        body: recipientPatch,
        response: { 200: recipient, ...refusals },
      },
    },
    async request => {
      const { recipient: id } = request.params
      refuseOthers(request, id)
      if (request.body.url !== undefined) refuseUrl(request)
      const directory = await siteOf(deps, request, request.query.site)
      const isOwn = isTheirOwn(request, id)
      return asSeenBy(request, await patchRecipient(deps, directory, { id, patch: request.body, isOwn }))
    },
  )

  app.post(
    '/v1/recipients/:recipient/test',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Send a test at once, on the way of all messages',
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
      refuseOthers(request, request.params.recipient)
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(202).send(await testRecipient(deps, directory, request.params.recipient))
    },
  )
}

const chatRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.post(
    '/v1/recipients',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Add a chat, by what its service calls an incoming webhook',
        body: newChat,
        response: { 201: recipient, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await createChat(deps, directory, request.body))
    },
  )

  app.delete(
    '/v1/recipients/:recipient',
    {
      onRequest,
      schema: {
        ...shape,
        summary: 'Remove a chat, with all that waits for it',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      await removeChat(deps, directory, request.params.recipient)
      return reply.code(204).send(null)
    },
  )
}
