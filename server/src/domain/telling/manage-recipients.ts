import { randomBytes } from 'node:crypto'
import {
  mostChats,
  type NewChat,
  type Recipient,
  type RecipientPatch,
  type SilentReason,
} from '@touchline/shared/contract/recipient.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'
import { clearAll, dropAll } from '../deliveries/emptying.ts'
import { sendTest } from '../deliveries/send-test.ts'
import { nextDigest } from '../digest/next-digest.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { getRecipient, type RecipientMeans } from './read-recipients.ts'

/** Adds a chat. Throws `invalid`, or `in_use` where the site has as many as it may have. */
export async function createChat(
  means: RecipientMeans,
  directory: SiteDirectory,
  chat: NewChat,
): Promise<Recipient> {
  const at = means.now()
  const { site } = directory
  const zone = chat.time_zone ?? site.time_zone
  const row: Omit<DestinationRow, 'cursor'> = {
    ...{ site_id: site.id, id: randomBytes(9).toString('base64url'), kind: chat.kind, name: chat.name },
    ...{ ...toAddress(means, chat.url), events: '[]', old_secret: null, old_secret_until: null },
    ...{ disabled_because: null, disabled_at: null, failing_since: null, rests_until: null },
    ...{ created_at: at, updated_at: at, language: chat.language, time_zone: chat.time_zone },
    ...{ quiet: chat.quiet && JSON.stringify(chat.quiet), bundle_minutes: chat.bundle_minutes },
    ...{ digest_at: chat.digest ? nextDigest(at, zone) : null, digest_ended_at: null, token: null },
  }
  if (!(await means.store.insertChat({ row, most: mostChats })))
    throw new DomainError('in_use', `A site tells at most ${mostChats} chats; remove one that nobody reads.`)
  return await getRecipient(means, directory, row.id)
}

interface Change {
  id: string
  patch: RecipientPatch
  /** Does somebody say how they are told themselves? */
  isOwn: boolean
}

/** Changes only what the patch names; a person is made a recipient. Throws `invalid`, `forbidden` or `not_found`. */
export async function patchRecipient(
  means: RecipientMeans,
  directory: SiteDirectory,
  { id, patch, isOwn }: Change,
): Promise<Recipient> {
  const before = await getRecipient(means, directory, id)
  refuseUnfit(before, { patch, isOwn })
  const at = means.now()
  const siteId = directory.site.id
  const waiting = { siteId, destinationId: id, now: at }
  if (before.kind === 'mail') await means.store.addRecipients({ siteId, accountIds: [id], at })
  // Before anything can be sent again.
  if (patch.is_active === true && !before.is_active) await dropAll(means.store, waiting)
  await means.store.updateDestination({
    ...{ siteId, id },
    set: { ...toSet(means, before, { patch, isOwn, at }), updated_at: at },
  })
  const digest = toDigest({ before, zone: directory.site.time_zone }, { patch, isOwn, at })
  // It may have been ended since it was looked at.
  if (digest) await means.store.updateDestination({ siteId, id, set: digest, unlessDigestEnded: !isOwn })
  if (patch.is_active === false) await dropAll(means.store, waiting)
  else if (patch.digest === false) await dropAll(means.store, { ...waiting, types: ['digest'] })
  means.dispatcher.wake()
  return await getRecipient(means, directory, id)
}

/** Whoever has had enough says so themselves when they want more. */
function refuseUnfit(
  { kind, disabled_because, digest_unsubscribed }: Recipient,
  { patch, isOwn }: Pick<Change, 'patch' | 'isOwn'>,
): void {
  for (const field of ['name', 'url'] as const)
    if (kind === 'mail' && patch[field] !== undefined)
      throw refuseField(
        'invalid',
        field,
        'belongs to chats; people are written to by the address of their account',
      )
  if (kind !== 'mail' && patch.language === null)
    throw refuseField('invalid', 'language', 'name one, because a chat has no account that it could follow')
  if (patch.is_active === true && disabled_because === 'unsubscribed' && !isOwn)
    throw refuseField(
      'forbidden',
      'is_active',
      'they have unsubscribed; only they can switch it on again, on their account page',
    )
  if (patch.digest === true && digest_unsubscribed && !isOwn)
    throw refuseField(
      'forbidden',
      'digest',
      'they have unsubscribed from the digest; only they can switch it on again, on their account page',
    )
}

type PatchAt = Pick<Change, 'patch' | 'isOwn'> & { at: number }

function toSet(means: RecipientMeans, before: Recipient, { patch, isOwn, at }: PatchAt) {
  const { name, url, language, time_zone, quiet, bundle_minutes, is_active } = patch
  return {
    ...(name !== undefined && { name }),
    // What the one before has asked for, and how it did, says nothing of the new one.
    ...(url !== undefined && { ...toAddress(means, url), rests_until: null, failing_since: null }),
    ...(language !== undefined && { language }),
    // What was waited for may be over now, or begin.
    ...(time_zone !== undefined && { time_zone, rests_until: null }),
    ...(quiet !== undefined && { quiet: quiet && JSON.stringify(quiet), rests_until: null }),
    ...(bundle_minutes !== undefined && { bundle_minutes, rests_until: null }),
    ...(is_active === true && !before.is_active && enabled),
    ...(is_active === false && silenced(before, { isOwn, at })),
  }
}

/** When the next digest is due, if the change says anything of it. */
function toDigest(
  { before, zone: siteZone }: { before: Recipient; zone: string },
  { patch: { digest, time_zone, is_active }, isOwn, at }: PatchAt,
) {
  if (digest === undefined && time_zone === undefined && is_active !== true) return undefined
  const zone = (time_zone === undefined ? before.time_zone : time_zone) ?? siteZone
  const isEnded = digest === false && before.digest && before.kind === 'mail'
  return {
    // What was due while nothing was sent is not sent later.
    digest_at: (digest ?? before.digest) ? nextDigest(at, zone) : null,
    ...(isOwn && digest === true && { digest_ended_at: null }),
    ...(isOwn && isEnded && { digest_ended_at: at }),
  }
}

/** Whoever does not want to be told is not switched on by others, whatever else has kept them from being told before. */
function silenced({ is_active, kind }: Recipient, { isOwn, at }: { isOwn: boolean; at: number }) {
  const because: SilentReason = isOwn && kind === 'mail' ? 'unsubscribed' : 'asked'
  if (is_active) return { disabled_at: at, disabled_because: because }
  return because === 'unsubscribed' && { disabled_because: because }
}

const enabled = { disabled_at: null, disabled_because: null, failing_since: null, rests_until: null }

/** The URL of a chat lets everybody write there, so it is kept sealed. */
function toAddress({ sealer, faultOf }: RecipientMeans, url: string): { target: string; secret: string } {
  const fault = faultOf(url)
  if (fault !== undefined) throw refuseField('invalid', 'url', fault)
  const secret = sealer.seal(url)
  if (secret === undefined)
    throw new DomainError(
      'invalid',
      'The address of a chat is a secret and can be kept only sealed: start the server with TOUCHLINE_SECRET, 32 random characters or more.',
    )
  return { target: new URL(url).host, secret }
}

/** Removes a chat with all that waits for it. Throws `not_found`, or `invalid` for a person, who goes with their membership. */
export async function removeChat(means: RecipientMeans, directory: SiteDirectory, id: string): Promise<void> {
  const { kind } = await getRecipient(means, directory, id)
  if (kind === 'mail')
    throw refuseField(
      'invalid',
      'recipient',
      'is somebody of this site; set `is_active` to false to tell them nothing',
    )
  const siteId = directory.site.id
  await means.store.deleteDestination({ siteId, id, kind })
  await clearAll(means.store, { siteId, destinationId: id })
}

/** Sends a test at once, whatever the hour, and gives the id of its delivery. Throws `not_found`, `in_use` where nothing is sent, or `limited`. */
export async function testRecipient(
  means: RecipientMeans,
  directory: SiteDirectory,
  id: string,
): Promise<{ delivery: string }> {
  const { kind, is_active } = await getRecipient(means, directory, id)
  if (!is_active)
    throw new DomainError('in_use', 'Nothing is sent there; set `is_active` to true before you test it.')
  if (kind === 'mail' && !means.sendsMail)
    throw new DomainError(
      'in_use',
      'This server sends no mail: start it with SMTP_URL and TOUCHLINE_MAIL_FROM.',
    )
  const at = means.now()
  const siteId = directory.site.id
  if (kind === 'mail') await means.store.addRecipients({ siteId, accountIds: [id], at })
  return await sendTest(means, { siteId, destinationId: id })
}
