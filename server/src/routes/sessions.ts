import cookies from '@fastify/cookie'
import sessions, { type FastifySessionOptions } from '@fastify/session'
import fp from 'fastify-plugin'
import {
  endSession,
  findSession,
  prolongSession,
  sessionLasts,
  startSession,
} from '../domain/accounts/login-sessions.ts'
import { makeToken } from '../domain/accounts/tokens.ts'
import type { RouteDeps } from './deps.ts'

declare module 'fastify' {
  interface Session {
    /** Who has signed in. */
    accountId?: string
  }
}

/** The cookie that holds a session's name. */
export const sessionCookie = 'touchline_session'

/** A session's name is a secret that nobody guesses and only its hash is kept, so signing it would add nothing. */
const unsigned: FastifySessionOptions['secret'] = {
  sign: value => value,
  unsign: value => ({ valid: true, renew: false, value }),
}

/** How long a session may go on before it is noted that it still does, in milliseconds. */
const notedAfter = sessionLasts / 30

/** How long a browser keeps the cookie, in milliseconds: as long as any does. When a session is over the database knows. */
const cookieLasts = 400 * 86_400_000

/** Knows who has signed in, in the routes that are registered beside it. */
export const loginSessions = fp(async (app, deps: Pick<RouteDeps, 'store' | 'now'>) => {
  await app.register(cookies)
  await app.register(sessions, {
    secret: unsigned,
    store: storeOf(deps),
    idGenerator: makeToken,
    cookieName: sessionCookie,
    cookie: { maxAge: cookieLasts, httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/' },
    saveUninitialized: false,
    rolling: false,
  })
  // What somebody may see belongs into no cache that others ask.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
})

function storeOf(deps: Pick<RouteDeps, 'store' | 'now'>): NonNullable<FastifySessionOptions['store']> {
  const answer = <Value>(work: Promise<Value>, callback: (error: unknown, value?: Value) => void) =>
    void work.then(value => callback(null, value), callback)
  return {
    get: (token, callback) => answer(readSession(deps, token), callback),
    set: (token, { accountId }, callback) =>
      answer(accountId === undefined ? Promise.resolve() : startSession(deps, token, accountId), callback),
    destroy: (token, callback) => answer(endSession(deps, token), callback),
  }
}

async function readSession(deps: Pick<RouteDeps, 'store' | 'now'>, token: string) {
  const found = await findSession(deps, token)
  if (!found) return null
  if (found.expiresAt - deps.now() < sessionLasts - notedAfter) await prolongSession(deps, token)
  // The database knows when it is over; the library would look at another clock.
  return { accountId: found.accountId, cookie: { originalMaxAge: cookieLasts } }
}
