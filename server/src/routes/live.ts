import { liveEvent, liveHeaders, liveQuery } from '@touchline/shared/contract/live.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { openForAccount } from '../domain/accounts/access.ts'
import { findSession } from '../domain/accounts/login-sessions.ts'
import type { Access } from '../domain/api-keys.ts'
import { DomainError } from '../domain/errors.ts'
import { guard, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { EventStream } from './event-stream.ts'
import { refusals, security } from './refusals.ts'

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // For nginx: whatever arrives is passed on at once.
  'x-accel-buffering': 'no',
  // Nothing else will come on this connection, so that it ends with the stream.
  connection: 'close',
}

const description =
  'Server-sent events: `totals` at the beginning and after changes, `answer` for each new or revised answer that counts, ' +
  '`removed` for one that is not to be shown any more. Send the last `id` as `Last-Event-ID` to go on where a stream has ended; ' +
  'events are kept for a week, and `gap` says that some may be missing. Lines that begin with a colon only keep the connection alive.'

/** New answers and moving totals, as they come. */
export const liveRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.addHook('preClose', async () => deps.live.end())
  app.get(
    '/v1/live',
    {
      onRequest: guard(deps, 'read'),
      // Of each reader who leaves the framework would write a line.
      logLevel: 'warn',
      schema: {
        tags: ['Measures'],
        summary: 'New answers and moving totals, as they come',
        description,
        security,
        querystring: liveQuery.extend(siteQuery.shape),
        headers: liveHeaders,
        response: {
          200: { description: 'The stream.', content: { 'text/event-stream': { schema: liveEvent } } },
          ...{ ...refusals, 406: problem, 429: problem },
        },
      },
    },
    async (request, reply) => {
      refuseOtherTypes(request)
      const { site } = await siteOf(deps, request, request.query.site)
      if (request.method === 'HEAD') return reply.headers(headers).send(undefined as never)
      const stream = new EventStream()
      const lastId = request.headers['last-event-id']
      const reader = {
        days: request.query.days,
        ...passOf(deps, request, site.key),
        after: lastId ? Number(lastId) : undefined,
        tell: (text: string) => stream.tell(text),
        ready: () => stream.ready(),
        end: (fault?: unknown) => {
          if (fault !== undefined && !(fault instanceof DomainError))
            request.log.error({ err: fault, route: request.routeOptions.url }, 'A live stream failed.')
          stream.end()
        },
      }
      reader.tell(`retry: ${retryMs(Math.random)}\n\n`)
      stream.once('close', () => {
        deps.live.leave(site, reader)
        deps.meters.listening(deps.live.size)
      })
      await deps.live.join(site, reader)
      deps.meters.listening(deps.live.size)
      return reply.headers(headers).send(stream as never)
    },
  )
}

/** What let a reader in, and whether it would do so again. */
function passOf(deps: RouteDeps, { access, session }: FastifyRequest, site: string) {
  const { prefix, account } = access as Access
  if (account === undefined)
    return { pass: prefix, mayStay: async () => (await deps.store.findApiKey(prefix)) !== undefined }
  const token = session.sessionId
  return {
    pass: token,
    mayStay: async () =>
      (await findSession(deps, token)) !== undefined &&
      (await openForAccount(deps, account, site).then(
        () => true,
        error => {
          if (error instanceof DomainError && error.retryAfterSeconds === undefined) return false
          throw error
        },
      )),
  }
}

/** Spread, so that all who listened to a server that has stopped do not come back at once. */
const retryMs = (random: () => number) => Math.round(2000 + 3000 * random())

function refuseOtherTypes({ headers: { accept = '*/*' } }: FastifyRequest): void {
  if (!/(?:text\/event-stream|text\/\*|\*\/\*)/i.test(accept))
    throw new DomainError(
      'not_acceptable',
      'Here is a stream of text/event-stream; accept it, or leave Accept out.',
    )
}
