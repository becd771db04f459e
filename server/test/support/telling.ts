import { newRule } from '@touchline/shared/contract/rule.ts'
import type { ChatKind } from '@touchline/shared/recipient-kinds.ts'
import type { DestinationRow } from '../../src/store/delivery-tables.ts'
import { accept, openPersonsBrowser } from './people.ts'
import type { TestServer } from './test-server.ts'

const siteIdOf = async ({ app }: TestServer) => (await app.deps.directories.get('shop')).site.id

/** Adds a chat that is told at an address; returns its id. */
export async function addChat(
  server: TestServer,
  { url, ...given }: { kind: ChatKind; url: string } & Partial<DestinationRow>,
): Promise<string> {
  const { store, sealer } = server.app.deps
  const site_id = await siteIdOf(server)
  const id = `chat-${given.kind}-${Math.random().toString(36).slice(2, 8)}`
  const at = server.clock.now
  const row = {
    ...{ site_id, id, name: 'Care team', target: new URL(url).host, events: '[]' },
    ...{ secret: sealer.seal(url) as string, old_secret: null, old_secret_until: null },
    ...{ disabled_because: null, disabled_at: null, failing_since: null, rests_until: null },
    ...{ created_at: at, updated_at: at, language: 'en', time_zone: null, quiet: null, bundle_minutes: 0 },
    ...{ digest_at: null, digest_ended_at: null, token: null, ...given },
  }
  await store.insertDestination({ row, most: 20 })
  return id
}

/** Lets somebody into the site, who is told by mail; returns the id of the account. */
export async function addPerson(
  server: TestServer,
  email: string,
  { role = 'editor', ...set }: { role?: string } & Partial<DestinationRow> = {},
): Promise<string> {
  const { store } = server.app.deps
  const { body } = await server.call('POST', '/v1/invitations', { role })
  const { id } = (await accept(openPersonsBrowser(server), body.token, email)).body
  const siteId = await siteIdOf(server)
  await store.addRecipients({ siteId, accountIds: [id], at: server.clock.now })
  await store.updateDestination({ siteId, id, set: { bundle_minutes: 0, language: 'en', ...set } })
  return id
}

/** Changes how somebody is told. */
export const setRecipient = async (server: TestServer, id: string, set: Partial<DestinationRow>) =>
  await server.app.deps.store.updateDestination({ siteId: await siteIdOf(server), id, set })

export async function readRecipient(server: TestServer, id: string): Promise<DestinationRow> {
  const row = await server.app.deps.store.findDestination({ siteId: await siteIdOf(server), id })
  if (!row) throw new Error(`There is no recipient ${id}.`)
  return row
}

let made = 0

export async function addRule(server: TestServer, given: object): Promise<void> {
  const at = server.clock.now
  const rule = newRule.parse(given)
  const row = {
    ...{ site_id: await siteIdOf(server), id: `rule-${++made}`, definition: JSON.stringify(rule) },
    ...{ created_at: at, updated_at: at },
  }
  await server.app.deps.store.insertRule({ row, accountIds: [], most: 50 })
}

export const sendTest = async (server: TestServer, destinationId: string) =>
  await server.app.deps.store.insertTestDelivery({
    ...{ siteId: await siteIdOf(server), destinationId, at: server.clock.now, paceMs: 0 },
  })
