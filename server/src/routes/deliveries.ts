import {
  delivery,
  deliveryPage,
  deliveryQuery,
  deliveryReplay,
  deliveryWithRequest,
  replayed,
} from '@touchline/shared/contract/delivery.ts'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  findReceiver,
  getDelivery,
  listDeliveries,
  type Receiver,
  replayDeliveries,
  replayDelivery,
} from '../domain/deliveries/list-deliveries.ts'
import { DomainError } from '../domain/errors.ts'
import { guard, mayAdminister, mayChange, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ delivery: z.string().max(64) })
const shape = { tags: ['Deliveries'], security }

const ownOnly = 'Owners see what goes to everybody; whoever else has signed in, what goes to them.'

/**
 * To whom what a request may be about was sent: to all where that is undefined. Owners look after everybody; whoever else has signed in, after
 * what they are told themselves. Throws `forbidden`.
 */
function receiverFor(request: FastifyRequest, asked: string | undefined): string | undefined {
  if (mayAdminister(request)) return asked
  const own = request.access?.account
  if (own !== undefined && (asked === undefined || asked === own)) return own
  throw new DomainError(
    'forbidden',
    own === undefined
      ? 'What was sent to whom is for owners; this needs a key with the scope "admin".'
      : 'You may look after what you are told yourself; ask an owner of this site.',
  )
}

/** Whoever looks after recipients may follow what becomes of a test. Throws `forbidden`. */
function refuseToLook(request: FastifyRequest, { receiver, isProgram }: Receiver): void {
  if (isProgram || !mayChange(request)) receiverFor(request, receiver)
}

/** What was and is to be sent to webhooks, people and chats. */
export const deliveryRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(replayRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/deliveries',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'List what was and is to be sent to webhooks, people and chats',
        description: ownOnly,
        querystring: deliveryQuery.extend(siteQuery.shape),
        response: { 200: deliveryPage, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      const receiver = receiverFor(request, request.query.receiver)
      return await listDeliveries(deps, directory, { ...request.query, receiver })
    },
  )

  app.get(
    '/v1/deliveries/:delivery',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Read a delivery, and what a webhook would be sent now',
        description: `${ownOnly} Editors see what goes to any person or chat.`,
        params,
        querystring: siteQuery,
        response: { 200: deliveryWithRequest, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      const { delivery: id } = request.params
      refuseToLook(request, await findReceiver(deps, directory, id))
      return await getDelivery(deps, directory, id)
    },
  )
}

const replayRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/deliveries/replay',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Send many again',
        description: `They keep their ids, so that receivers can tell that they have them. ${ownOnly}`,
        querystring: siteQuery,
        body: deliveryReplay,
        response: { 200: replayed, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      const receiver = receiverFor(request, request.body.receiver)
      return { replayed: await replayDeliveries(deps, directory, { ...request.body, receiver }) }
    },
  )

  app.post(
    '/v1/deliveries/:delivery/replay',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'Send one again',
        description: ownOnly,
        params,
        querystring: siteQuery,
        response: { 200: delivery, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      const { delivery: id } = request.params
      receiverFor(request, (await findReceiver(deps, directory, id)).receiver)
      return await replayDelivery(deps, directory, id)
    },
  )
}
