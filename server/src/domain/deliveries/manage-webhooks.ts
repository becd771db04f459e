import { randomBytes } from 'node:crypto'
import {
  type DisabledReason,
  mostWebhooks,
  type NewWebhook,
  type Webhook,
  type WebhookPatch,
  type WebhookWithSecret,
} from '@touchline/shared/contract/webhook.ts'
import type { EventType } from '@touchline/shared/event-types.ts'
import type { FieldFault } from '@touchline/shared/field-faults.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { iso } from '../responses/to-response.ts'
import type { Dispatcher } from './dispatcher.ts'
import { clearAll } from './emptying.ts'
import { sendTest } from './send-test.ts'
import { newSecret } from './signature.ts'

/** What webhooks are managed with. */
export interface WebhookMeans extends Pick<Deps, 'store' | 'sealer' | 'now'> {
  dispatcher: Pick<Dispatcher, 'wake'>
  /** What is wrong with a URL to send to; undefined when nothing is. */
  faultOf(url: string): FieldFault | undefined
}

const kind = 'webhook'

/** How long what is sent is signed with both secrets, in milliseconds: a day. */
const rotationMs = 24 * 3_600_000

const isoOrNull = (at: number | null) => (at === null ? null : iso(at))
const laterThan = (now: number, at: number | null) => (at !== null && at > now ? at : null)

function toWebhook(row: Omit<DestinationRow, 'cursor'>, now: number): Webhook {
  return {
    id: row.id,
    url: row.target,
    name: row.name,
    events: JSON.parse(row.events),
    is_active: row.disabled_at === null,
    disabled_because: row.disabled_because as DisabledReason | null,
    disabled_at: isoOrNull(row.disabled_at),
    failing_since: isoOrNull(row.failing_since),
    rests_until: isoOrNull(laterThan(now, row.rests_until)),
    old_secret_until: isoOrNull(laterThan(now, row.old_secret_until)),
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  }
}

export async function listWebhooks(
  { store, now }: WebhookMeans,
  { site }: SiteDirectory,
): Promise<Webhook[]> {
  return (await store.listDestinations({ siteId: site.id, kind })).map(row => toWebhook(row, now()))
}

async function findRow(
  { store }: WebhookMeans,
  { site }: SiteDirectory,
  id: string,
): Promise<DestinationRow> {
  const row = await store.findDestination({ siteId: site.id, id })
  if (row?.kind !== kind)
    throw refuseField(
      'not_found',
      'webhook',
      'this site has no webhook with this id; GET /v1/webhooks lists them',
    )
  return row
}

/** Throws `not_found`. */
export async function getWebhook(
  means: WebhookMeans,
  directory: SiteDirectory,
  id: string,
): Promise<Webhook> {
  return toWebhook(await findRow(means, directory, id), means.now())
}

/** Adds a webhook, which is told of what happens from now on. Throws `invalid`, or `in_use` where the site has as many as it may have. */
export async function createWebhook(
  means: WebhookMeans,
  { site }: SiteDirectory,
  { url, name, events }: NewWebhook,
): Promise<WebhookWithSecret> {
  refuseBadUrl(means, url)
  const { secret, sealed } = sealNew(means)
  const at = means.now()
  const row = {
    ...{ site_id: site.id, id: randomBytes(9).toString('base64url'), kind, name, target: url },
    ...{ events: eventList(events), secret: sealed, old_secret: null, old_secret_until: null },
    ...{ disabled_because: null, disabled_at: null, failing_since: null, rests_until: null },
    ...{ created_at: at, updated_at: at, ...noRecipient },
  }
  if (!(await means.store.insertDestination({ row, most: mostWebhooks })))
    throw new DomainError(
      'in_use',
      `A site has at most ${mostWebhooks} webhooks; remove one that nobody needs any more.`,
    )
  means.dispatcher.wake()
  return { ...toWebhook(row, at), secret }
}

/** Changes only what the patch names. Throws `invalid` or `not_found`. */
export async function patchWebhook(
  means: WebhookMeans,
  directory: SiteDirectory,
  { id, patch }: { id: string; patch: WebhookPatch },
): Promise<Webhook> {
  const { url, name, events, is_active } = patch
  if (url !== undefined) refuseBadUrl(means, url)
  const row = await findRow(means, directory, id)
  const at = means.now()
  await means.store.updateDestination({
    ...{ siteId: directory.site.id, id },
    set: {
      // What the one before has asked for, and how it did, says nothing of the new one.
      ...(url !== undefined && url !== row.target && { target: url, rests_until: null, failing_since: null }),
      ...(name !== undefined && { name }),
      ...(events !== undefined && { events: eventList(events) }),
      ...(is_active === true && row.disabled_at !== null && enabled),
      ...(is_active === false &&
        row.disabled_at === null && { disabled_at: at, disabled_because: 'asked' satisfies DisabledReason }),
      updated_at: at,
    },
  })
  means.dispatcher.wake()
  return await getWebhook(means, directory, id)
}

/** What only people and chats have. */
const noRecipient = {
  ...{ language: null, time_zone: null, quiet: null, bundle_minutes: 0 },
  ...{ digest_at: null, digest_ended_at: null, token: null },
}

const enabled = { disabled_at: null, disabled_because: null, failing_since: null, rests_until: null }

/** Removes a webhook with all that was and is to be sent there. Throws `not_found`. */
export async function removeWebhook(
  { store }: WebhookMeans,
  { site }: SiteDirectory,
  id: string,
): Promise<void> {
  if (!(await store.deleteDestination({ siteId: site.id, id, kind })))
    throw refuseField(
      'not_found',
      'webhook',
      'this site has no webhook with this id; GET /v1/webhooks lists them',
    )
  await clearAll(store, { siteId: site.id, destinationId: id })
}

/** Gives a webhook a new secret. For a day what is sent is signed with the one before as well. Throws `not_found`. */
export async function rotateSecret(
  means: WebhookMeans,
  directory: SiteDirectory,
  id: string,
): Promise<WebhookWithSecret> {
  const row = await findRow(means, directory, id)
  const { secret, sealed } = sealNew(means)
  const at = means.now()
  const set = {
    ...{ secret: sealed, old_secret: row.secret, old_secret_until: at + rotationMs },
    updated_at: at,
  }
  await means.store.updateDestination({ siteId: directory.site.id, id, set })
  return { ...(await getWebhook(means, directory, id)), secret }
}

/** Sends a test on the way of all events, and gives the id of its delivery. Throws `not_found`, `in_use` where nothing is sent, or `limited`. */
export async function testWebhook(
  means: WebhookMeans,
  directory: SiteDirectory,
  id: string,
): Promise<{ delivery: string }> {
  const { disabled_at } = await findRow(means, directory, id)
  if (disabled_at !== null)
    throw new DomainError('in_use', 'This webhook is disabled; set `is_active` to true before you test it.')
  return await sendTest(means, { siteId: directory.site.id, destinationId: id })
}

const eventList = (events: EventType[]) => JSON.stringify([...new Set(events)])

function sealNew({ sealer }: WebhookMeans): { secret: string; sealed: string } {
  const secret = newSecret()
  const sealed = sealer.seal(secret)
  if (sealed === undefined)
    throw new DomainError(
      'invalid',
      'The secret of a webhook can be kept only sealed: start the server with TOUCHLINE_SECRET, 32 random characters or more.',
    )
  return { secret, sealed }
}

function refuseBadUrl({ faultOf }: WebhookMeans, url: string): void {
  const fault = faultOf(url)
  if (fault !== undefined) throw refuseField('invalid', 'url', fault)
}
