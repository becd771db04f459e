import { account, accountPatch, login, signInFacts } from '@touchline/shared/contract/account.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { noteNewPassword, noteSignIn } from '../domain/accounts/note-sign-ins.ts'
import { changeAccount, getAccount, toAccount } from '../domain/accounts/own-account.ts'
import { hashOfToken } from '../domain/accounts/tokens.ts'
import { DomainError } from '../domain/errors.ts'
import { refuseForeignPages } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals } from './refusals.ts'

const shape = { tags: ['Accounts'] }
const refused = { ...refusals, 429: problem }

/** Whoever asks for themselves. Throws `unauthorized`, or `forbidden` for what a page of another site might have sent. */
export function signedIn(request: FastifyRequest): string {
  const id = request.session?.accountId
  if (id === undefined) throw new DomainError('unauthorized', 'Sign in first.')
  refuseForeignPages(request)
  return id
}

/** Begins a session under a new name, so that nobody can have chosen it before. Throws `unauthorized` for an account that is removed meanwhile. */
export async function beginSession(request: FastifyRequest, accountId: string): Promise<void> {
  await request.session.regenerate()
  request.session.accountId = accountId
  try {
    await request.session.save()
  } catch (error) {
    // Or it would be saved once more with the reply.
    await request.session.destroy()
    throw error
  }
}

/** Lets the audit log name whoever has just shown who they are, at a site or at the installation (null). */
export function actsAs(
  request: FastifyRequest,
  { id, email }: { id: string; email: string },
  siteId: number | null,
): void {
  request.access = { siteId, scope: 'read', prefix: email, account: id, surveyId: null }
}

/** What cannot be noted is told to the operator, and keeps nobody out. */
const unnoted = (request: FastifyRequest) => (err: unknown) =>
  request.log.error({ err, route: request.routeOptions.url }, 'An act could not be noted.')

/** How somebody signs in, and what they may change of themselves. */
export const accountRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(signInRoutes, deps)
  await app.register(ownAccountRoutes, deps)
}

const signInRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/sign-in',
    {
      schema: {
        ...shape,
        summary: 'Read what this server does for whoever signs in',
        response: { 200: signInFacts, ...refused },
      },
    },
    async () => ({ sends_mail: deps.accountMail !== undefined }),
  )

  app.post(
    '/v1/login',
    {
      schema: {
        ...shape,
        summary: 'Sign in with a password',
        description: 'The reply sets a cookie, which stands for a key from then on.',
        body: login,
        response: { 200: account, ...refused },
      },
    },
    async request => {
      const found = await deps.signIn(request.body, deps.placeOf(request.ip))
      await beginSession(request, found.id)
      const known = await getAccount(deps, found.id)
      await noteSignIn(deps, known).catch(unnoted(request))
      return toAccount(known)
    },
  )

  app.post(
    '/v1/logout',
    { schema: { ...shape, summary: 'Sign out', response: { 204: z.null(), ...refused } } },
    async (request, reply) => {
      refuseForeignPages(request)
      if (request.session?.accountId !== undefined) await request.session.destroy()
      return await reply.code(204).send(null)
    },
  )
}

const ownAccountRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/account',
    {
      schema: {
        ...shape,
        summary: 'Read the account that has signed in',
        response: { 200: account, ...refused },
      },
    },
    async request => toAccount(await getAccount(deps, signedIn(request))),
  )

  app.patch(
    '/v1/account',
    {
      schema: {
        ...shape,
        summary: 'Change the account that has signed in',
        body: accountPatch,
        response: { 200: account, ...refused },
      },
    },
    async request => {
      const own = await getAccount(deps, signedIn(request))
      if (own.email === deps.guests?.email)
        throw new DomainError('forbidden', 'All guests share this account, so nobody may change it.')
      const { password } = request.body
      if (password) deps.signIn.limit(deps.placeOf(request.ip), own.email)
      const changed = await changeAccount(deps, own, request.body, hashOfToken(request.session.sessionId))
      if (password) await noteNewPassword(deps, own).catch(unnoted(request))
      return changed
    },
  )
}
