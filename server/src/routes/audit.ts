import { auditPage, auditQuery } from '@touchline/shared/contract/audit.ts'
import type { Role } from '@touchline/shared/roles.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readAudit } from '../domain/privacy/audit.ts'
import { guard, ownerOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { refusals, security } from './refusals.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `routine` for what programs do by the thousand, which is not noted; `nameless` where the address names a person. */
    audit?: 'routine' | 'nameless'
  }
  interface FastifyRequest {
    /** The role that somebody is given by what is asked for. */
    givenRole?: Role
  }
}

/** Reading changes nothing and is not noted, but for what is read of a person, which is asked for with POST. */
const isNoted = ({ access, method, routeOptions }: FastifyRequest, { statusCode }: FastifyReply) =>
  access !== undefined && method !== 'GET' && statusCode < 300 && routeOptions.config.audit !== 'routine'

/** Notes each act that a secret key allowed, before the reply says that it is done. */
export const auditActs = fp(async (app, { store, now }: Pick<RouteDeps, 'store' | 'now'>) => {
  app.decorateRequest('siteId')
  app.decorateRequest('givenRole')
  // With a callback, because visitors' answers pass here too.
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (!isNoted(request, reply)) return done()
    const act = { ...actOf(request), at: now() }
    // It is done already: what cannot be noted is told to the operator.
    const tell = (err: unknown) => request.log.error({ err, route: act.act }, 'An act could not be noted.')
    store
      .addAudit(act)
      .catch(tell)
      .then(() => done())
  })
})

function actOf({ access, siteId, givenRole, method, routeOptions, params, body }: FastifyRequest) {
  const isNameless = routeOptions.config.audit === 'nameless'
  const named = isNameless ? [] : Object.values((params ?? {}) as Record<string, string>)
  const { key } = (body ?? {}) as { key?: unknown }
  const subject = [...named, ...(typeof key === 'string' ? [key] : [])].join(' ')
  return {
    site_id: access?.siteId ?? siteId ?? 0,
    // Those who have signed in by an id, so that no address is kept here once their account is gone.
    actor: access?.account ?? access?.prefix ?? '',
    act: `${method} ${routeOptions.url}`,
    role: givenRole ?? null,
    subject: subject === '' ? null : subject,
  }
}

export const auditRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.get(
    '/v1/audit',
    {
      onRequest: guard(deps, 'admin'),
      schema: {
        tags: ['Privacy'],
        security,
        summary: 'List what was changed by whom',
        querystring: auditQuery.extend(siteQuery.shape),
        response: { 200: auditPage, ...refusals },
      },
    },
    async request => await readAudit(deps, await ownerOf(deps, request, request.query.site), request.query),
  )
}
