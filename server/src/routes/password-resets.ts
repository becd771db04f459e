import {
  account,
  createdPasswordReset,
  offeredPasswordReset,
  passwordReset,
  passwordResetRequest,
  passwordResetToken,
  requestedPasswordReset,
} from '@touchline/shared/contract/account.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listMembers } from '../domain/accounts/members.ts'
import { getAccount, toAccount } from '../domain/accounts/own-account.ts'
import { makePasswordReset, readPasswordReset, usePasswordReset } from '../domain/accounts/password-resets.ts'
import { DomainError } from '../domain/errors.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import { actsAs, beginSession } from './accounts.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

const shape = { tags: ['Accounts'] }
const refused = { ...refusals, 429: problem }

/** What helps somebody who has forgotten their password. */
export const passwordResetRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(makingRoutes, deps)
  await app.register(mailingRoutes, deps)
  await app.register(usingRoutes, deps)
}

/** A link that an operator hands over. */
const makingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/members/:account/password-reset',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        ...shape,
        security,
        summary: 'Make a link by which a member sets a new password',
        description:
          'Only for operators and keys of the whole installation: whoever holds the link gets all that the account may do, at other sites too.',
        querystring: siteQuery,
        params: z.object({ account: z.string().max(40) }),
        response: { 201: createdPasswordReset, ...refusals },
      },
    },
    async (request, reply) => {
      if (request.access?.siteId !== null)
        throw new DomainError('forbidden', 'Only an operator of this installation may do this.')
      const { site } = await siteOf(deps, request, request.query.site)
      const members = await listMembers(deps, site.id)
      if (!members.some(member => member.account === request.params.account))
        throw new DomainError('not_found', 'The site has no such member; GET /v1/members lists them.')
      return await reply.code(201).send(await makePasswordReset(deps, request.params.account))
    },
  )
}

/** A link that somebody asks for themselves. */
const mailingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/password-resets/request',
    {
      schema: {
        ...shape,
        summary: 'Have a link for a new password mailed to an account',
        description:
          'The reply is the same whether or not there is an account with this address. Refused with `in_use` where the server sends no mail, which `GET /v1/sign-in` tells.',
        body: passwordResetRequest,
        response: { 202: requestedPasswordReset, ...refused },
      },
      // Once the reply is out, so that nobody can tell by its time whether there is such an account.
      onResponse: async (request, reply) => {
        if (reply.statusCode === 202) deps.accountMail?.resetPassword(request.body.email)
      },
    },
    async (request, reply) => {
      const { email } = request.body
      if (!deps.accountMail)
        throw new DomainError(
          'in_use',
          'This server mails no links; ask whoever runs it to make one: "touchline reset-password" prints it.',
        )
      deps.accountMail.limitResets(deps.placeOf(request.ip), email)
      return await reply.code(202).send({ email })
    },
  )
}

/** What a link opens, whoever made it. */
const usingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/password-resets/read',
    {
      schema: {
        ...shape,
        summary: 'Read by its token whose password a link sets',
        body: passwordResetToken,
        response: { 200: offeredPasswordReset, ...refused },
      },
    },
    async request => ({ email: (await readPasswordReset(deps, request.body.token)).email }),
  )

  app.post(
    '/v1/password-resets/use',
    {
      schema: {
        ...shape,
        summary: 'Set a new password by such a link, and sign in',
        description: 'All login sessions that the account had before end.',
        body: passwordReset,
        response: { 200: account, ...refused },
      },
    },
    async request => {
      deps.signIn.limit(deps.placeOf(request.ip))
      const id = await usePasswordReset(deps, request.body)
      await beginSession(request, id)
      const found = await getAccount(deps, id)
      actsAs(request, found, null)
      return toAccount(found)
    },
  )
}
