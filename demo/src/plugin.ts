import { fileURLToPath } from 'node:url'
import serveFiles from '@fastify/static'
import type { App } from '@touchline/server/app.ts'
import { makeApiKey } from '@touchline/server/domain/api-keys.ts'
import type { SiteDirectory } from '@touchline/server/domain/directory.ts'
import { openDashboard } from './open-dashboard.ts'

const pages = fileURLToPath(new URL('../site/', import.meta.url))

/** The demo's own pages are as strict as a careful owner's. */
const policy = "default-src 'self'; frame-ancestors 'self'"

/** Serves the demo shop under `/demo/`, with a key for its live page that can only read the demo's own made-up data. */
export async function demoPages({
  server,
  site,
}: {
  server: App
  site: SiteDirectory['site']
}): Promise<void> {
  const key = await makeReadKey(server, site)
  await server.register(serveFiles, {
    root: pages,
    prefix: '/demo/',
    redirect: true,
    setHeaders: reply => void reply.header('content-security-policy', policy),
  })
  server.get('/demo/read-key.json', { schema: { hide: true } }, async () => ({ key }))
  server.get('/demo', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/demo/'))
  await server.register(openDashboard(server, site.id))
}

async function makeReadKey({ deps: { store, now } }: App, site: SiteDirectory['site']): Promise<string> {
  const name = "the demo's live page"
  const { secret, row } = makeApiKey(name, 'read', now())
  await store.deleteApiKeysNamed({ siteId: site.id, name })
  await store.insertApiKey({ ...row, site_id: site.id })
  return secret
}
