import {
  acceptance,
  account,
  createdInvitation,
  invitation,
  invitationToken,
  newInvitation,
  offeredInvitation,
} from '@touchline/shared/contract/account.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { InvitationByMail } from '../domain/accounts/account-mail.ts'
import {
  acceptInvitation,
  invite,
  type MadeInvitation,
  readInvitation,
  toInvitation,
} from '../domain/accounts/invitations.ts'
import { getAccount, toAccount } from '../domain/accounts/own-account.ts'
import { DomainError } from '../domain/errors.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import { actsAs, beginSession } from './accounts.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Accounts'] }
const guarded = { ...shape, security, querystring: siteQuery }
const params = z.object({ invitation: z.string().max(40) })

/** How somebody comes to see a site: an owner invites them, and they accept. */
export const invitationRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(invitingRoutes, deps)
  await app.register(acceptingRoutes, deps)
}

const invitingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.get(
    '/v1/invitations',
    {
      onRequest,
      schema: {
        ...guarded,
        summary: 'List the invitations that are open',
        response: { 200: z.array(invitation), ...refusals },
      },
    },
    async request => {
      const { site } = await siteOf(deps, request, request.query.site)
      return (await deps.store.listInvitations({ siteId: site.id, at: deps.now() })).map(toInvitation)
    },
  )

  app.post(
    '/v1/invitations',
    {
      onRequest,
      schema: {
        ...guarded,
        summary: 'Invite somebody to the site',
        description: 'Where the server sends mail, an invitation that names an address is mailed there too.',
        body: newInvitation,
        response: { 201: createdInvitation, ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      request.givenRole = request.body.role
      const made = await invite(deps, site.id, request.body)
      const is_mailed = mailInvitation(deps, made, { site, by: request.access?.account })
      return await reply.code(201).send({ ...made, is_mailed })
    },
  )

  app.delete(
    '/v1/invitations/:invitation',
    {
      onRequest,
      schema: {
        ...guarded,
        summary: 'Withdraw an invitation',
        params,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      if (!(await deps.store.deleteInvitation({ siteId: site.id, id: request.params.invitation })))
        throw new DomainError('not_found', 'The site has no such invitation; GET /v1/invitations lists them.')
      return await reply.code(204).send(null)
    },
  )
}

/** Mails the link where the invitation names an address; false where nothing is mailed. */
function mailInvitation(
  { accountMail }: RouteDeps,
  { email, ...made }: MadeInvitation,
  from: Pick<InvitationByMail, 'site' | 'by'>,
): boolean {
  return email !== null && accountMail?.invite({ ...from, invitation: { ...made, email } }) === true
}

/** What somebody does who was invited, and has no account yet. */
const acceptingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const refused = { ...refusals, 429: problem }

  app.post(
    '/v1/invitations/read',
    {
      schema: {
        ...shape,
        summary: 'Read an invitation by its token',
        body: invitationToken,
        response: { 200: offeredInvitation, ...refused },
      },
    },
    async request => {
      const { site, role, email } = await readInvitation(deps, request.body.token)
      return { site, role, email }
    },
  )

  app.post(
    '/v1/invitations/accept',
    {
      schema: {
        ...shape,
        summary: 'Accept an invitation, and sign in',
        body: acceptance,
        response: { 200: account, ...refused },
      },
    },
    async request => {
      const place = deps.placeOf(request.ip)
      const { accountId, siteId, role } = await acceptInvitation(deps, deps.signIn, request.body, place)
      request.givenRole = role
      await beginSession(request, accountId)
      const found = await getAccount(deps, accountId)
      actsAs(request, found, siteId)
      return toAccount(found)
    },
  )
}
