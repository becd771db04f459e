import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { CompressedFile } from '../compressed-file.ts'
import type { DashboardFiles } from '../dashboard-files.ts'
import { findSession } from '../domain/accounts/login-sessions.ts'
import type { RouteDeps } from './deps.ts'
import { sendFile } from './file-reply.ts'
import { sessionCookie } from './sessions.ts'

/**
 * Only our own scripts and styles, nothing inline, no text that becomes markup, and in no frame but our own. The preview of a survey is the
 * one thing that the pages frame.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** The preview runs the widget, which brings styles by script alone, and can send nothing: what is tried there never becomes an answer. */
const previewPolicy = [
  ...policy.filter(rule => !/^(connect|frame)-src/.test(rule)),
  "connect-src 'none'",
  "frame-ancestors 'self'",
].join('; ')

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

const forever = 'public, max-age=31536000, immutable'

/** Every address that the pages know by themselves. */
const addresses = ['/', '/login', '/invitation', '/password', '/forgotten', '/setup', '/account', '/sites/*']

/** Sends the one file that shows what its address asks for. */
export const sendPage = (request: FastifyRequest, reply: FastifyReply, page: CompressedFile): FastifyReply =>
  sendFile(request, reply, page, {
    'content-type': 'text/html; charset=utf-8',
    // A new release is seen at once.
    'cache-control': 'no-cache',
    'content-security-policy': [...policy, "frame-ancestors 'none'"].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    // Where there is nothing, programs get something else.
    vary: 'accept, accept-encoding',
  })

/**
 * The pages for owners and marketers: one file that shows what its address asks for, and what it is made of. Guests without a
 * session are sent to their door first.
 */
export const dashboardRoutes =
  ({ page, preview, assets }: DashboardFiles): FastifyPluginAsync<RouteDeps> =>
  async (app, deps) => {
    for (const address of addresses)
      app.get(address, { schema: { hide: true } }, async (request, reply) => {
        if (deps.guests && address === '/' && !(await hasSession(deps, request.headers.cookie)))
          return await reply.redirect(deps.guests.door)
        return sendPage(request, reply, page)
      })
    app.get('/dashboard/preview', { schema: { hide: true } }, async (request, reply) =>
      sendFile(request, reply, preview, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': previewPolicy,
        'referrer-policy': 'same-origin',
      }),
    )
    for (const [name, file] of assets) {
      const type = types[name.split('.').at(-1) as string] as string
      app.get(`/dashboard/${name}`, { schema: { hide: true } }, async (request, reply) =>
        sendFile(request, reply, file, { 'content-type': type, 'cache-control': forever }),
      )
    }
  }

/** Is it the cookie of a session that lasts? */
async function hasSession(deps: RouteDeps, cookie = ''): Promise<boolean> {
  const [, token] = new RegExp(`${sessionCookie}=([\\w-]+)`).exec(cookie) ?? []
  return token !== undefined && (await findSession(deps, token)) !== undefined
}
