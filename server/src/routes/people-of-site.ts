import {
  acceptance,
  account,
  createdInvitation,
  invitation,
  invitationToken,
  member,
  memberPatch,
  newInvitation,
  offeredInvitation,
} from '@touchline/shared/contract/account.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { acceptInvitation, invite, readInvitation, toInvitation } from '../domain/accounts/invitations.ts'
import { changeRole, listMembers, removeMember } from '../domain/accounts/members.ts'
import { getAccount, toAccount } from '../domain/accounts/own-account.ts'
import { DomainError } from '../domain/errors.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import { actsAs, beginSession } from './accounts.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Accounts'] }
const guarded = { ...shape, security, querystring: siteQuery }
const accountParams = z.object({ account: z.string().max(40) })
const invitationParams = z.object({ invitation: z.string().max(40) })

/** Who may see a site, and who is invited to. */
export const peopleRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const onRequest = guard(deps, 'admin')

  app.get(
    '/v1/members',
    {
      onRequest,
      schema: {
        ...guarded,
        summary: 'List the people of the site',
        response: { 200: z.array(member), ...refusals },
      },
    },
    async request => await listMembers(deps, (await siteOf(deps, request, request.query.site)).site.id),
  )

  app.patch(
    '/v1/members/:account',
    {
      onRequest,
      schema: {
        ...guarded,
        summary: 'Give somebody another role',
        params: accountParams,
        body: memberPatch,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      request.givenRole = request.body.role
      await changeRole(deps, { siteId: site.id, accountId: request.params.account, ...request.body })
      return await reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/members/:account',
    {
      onRequest,
      schema: {
        ...guarded,
        summary: 'Remove somebody from the site',
        params: accountParams,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { site } = await siteOf(deps, request, request.query.site)
      await removeMember(deps, { siteId: site.id, accountId: request.params.account })
      return await reply.code(204).send(null)
    },
  )

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
      const { email } = made
      const by = request.access?.account
      const is_mailed =
        email !== null && deps.accountMail?.invite({ invitation: { ...made, email }, site, by }) === true
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
        params: invitationParams,
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

/** What somebody does who was invited, and has no account yet. */
export const invitationRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
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
