import type { App } from '@touchline/server/app.ts'
import { acceptInvitation, invite } from '@touchline/server/domain/accounts/invitations.ts'
import { makeToken } from '@touchline/server/domain/accounts/tokens.ts'
import { beginSession } from '@touchline/server/routes/accounts.ts'
import { loginSessions } from '@touchline/server/routes/sessions.ts'
import type { FastifyPluginAsync } from 'fastify'

const visitor = { email: 'visitor@demo.example', name: 'Demo', language: 'en' }

/** Where visitors of the demo's dashboard come in. */
export const guestDoor = '/demo/dashboard'

/** Lets everybody into the demo's dashboard, where they may look at its made-up data and change nothing. */
export const openDashboard =
  ({ deps }: App, siteId: number): FastifyPluginAsync =>
  async own => {
    await own.register(loginSessions, deps)
    own.get(guestDoor, { schema: { hide: true } }, async (request, reply) => {
      await beginSession(request, await findVisitor(deps, siteId))
      return await reply.redirect('/')
    })
  }

async function findVisitor(deps: App['deps'], siteId: number): Promise<string> {
  const known = await deps.store.findAccountByEmail(visitor.email)
  if (known) return known.id
  const { token } = await invite(deps, siteId, { role: 'viewer' })
  const acceptance = { ...visitor, token, password: makeToken() }
  return (await acceptInvitation(deps, deps.signIn, acceptance, 'demo')).accountId
}
