import type { App } from '@touchline/server/app.ts'
import { acceptInvitation, invite } from '@touchline/server/domain/accounts/invitations.ts'
import { makeToken } from '@touchline/server/domain/accounts/tokens.ts'
import type { Guests } from '@touchline/server/guests.ts'
import { beginSession } from '@touchline/server/routes/accounts.ts'
import { loginSessions } from '@touchline/server/routes/sessions.ts'
import type { FastifyPluginAsync } from 'fastify'

const visitor = { email: 'visitor@demo.example', name: 'Demo', language: 'en' }

/** Visitors of the demo's dashboard, and where they come in. */
export const guests: Guests = { door: '/demo/dashboard', email: visitor.email }

/** Lets everybody into the demo's dashboard, where they may look at its made-up data and change nothing. */
export const openDashboard =
  ({ deps }: App, siteId: number): FastifyPluginAsync =>
  async own => {
    await own.register(loginSessions, deps)
    own.get(guests.door, { schema: { hide: true } }, async (request, reply) => {
      deps.signIn.limit(deps.placeOf(request.ip))
      // Whoever has signed in stays who they are.
      if (request.session.accountId === undefined)
        await beginSession(request, await findVisitor(deps, siteId))
      return await reply.redirect('/')
    })
  }

async function findVisitor(deps: App['deps'], siteId: number): Promise<string> {
  const known = await deps.store.findAccountByEmail(visitor.email)
  if (known) return known.id
  const { token } = await invite(deps, siteId, { role: 'viewer' })
  const acceptance = { ...visitor, token, password: makeToken() }
  return (await acceptInvitation(deps, deps.signIn, acceptance, { name: 'demo', isPublic: true })).accountId
}
