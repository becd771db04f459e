import type { ChatOff, WebhookOff } from '../messages/facts.ts'
import { iso } from '../responses/to-response.ts'
import type { GatherMeans, Reader } from './reader.ts'

/** What is told of a webhook or a chat that was switched off; undefined where it is not so any more. */
export async function factsOfDisabled(
  { store }: GatherMeans,
  { directory, addresses }: Pick<Reader, 'directory' | 'addresses'>,
  id: string,
): Promise<WebhookOff | ChatOff | undefined> {
  const { site } = directory
  const row = await store.findDestination({ siteId: site.id, id })
  const reason = row?.disabled_because
  if (!row || row.disabled_at === null || (reason !== 'gone' && reason !== 'failing')) return undefined
  const since = row.failing_since ?? row.disabled_at
  const failures = await store.countFailures({ siteId: site.id, destinationId: id, since })
  const isWebhook = row.kind === 'webhook'
  return {
    kind: isWebhook ? 'webhook_off' : 'chat_off',
    ...{ site: site.name, url: isWebhook ? addresses.webhooks : addresses.recipients },
    ...{ name: row.name || hostOf(row.target), reason, failures: Math.max(1, failures) },
    failingSince: iso(since),
  }
}

/** The rest of an address may be a secret. */
const hostOf = (target: string): string => URL.parse(target)?.host ?? target
