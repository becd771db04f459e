import { createHash, timingSafeEqual } from 'node:crypto'
import type { SilentReason } from '@touchline/shared/contract/recipient.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'
import { dropAll } from '../deliveries/emptying.ts'
import type { Deps } from '../deps.ts'
import { type Language, languageOf } from '../messages/languages.ts'

/** What somebody may have enough of. */
export const subscriptions = ['messages', 'digest'] as const
export type Subscription = (typeof subscriptions)[number]

/** Where a press of a button, or a mail program by itself, ends what is sent to somebody; null for those who have no such link. */
export const unsubscribeUrl = (
  publicUrl: string,
  { site_id, id, token }: Pick<DestinationRow, 'site_id' | 'id' | 'token'>,
  subscription: Subscription,
): string | null =>
  token === null ? null : `${publicUrl}/unsubscribe/${site_id}.${id}.${token}/${subscription}`

/** Whom a link belongs to. */
export interface Subscriber {
  siteId: number
  id: string
  siteName: string
  language: Language
}

type Means = Pick<Deps, 'store' | 'now'> & { directories: Pick<Deps['directories'], 'getKnown'> }

/** Undefined for a link that belongs to nobody, or not any more. */
export async function findSubscriber(means: Means, link: string): Promise<Subscriber | undefined> {
  const [, site, id, token = ''] = /^(\d{1,9})\.([\w-]{1,24})\.([\w-]{32})$/.exec(link) ?? []
  if (site === undefined || id === undefined) return undefined
  const row = await means.store.findDestination({ siteId: Number(site), id })
  if (!row?.token || !isSame(row.token, token)) return undefined
  const { site: known } = await means.directories.getKnown(row.site_id)
  const account = row.kind === 'mail' ? await means.store.findAccount(row.target) : undefined
  const language = languageOf(row.language ?? account?.language ?? 'en')
  return { siteId: row.site_id, id, siteName: known.name, language }
}

const hash = (text: string) => createHash('sha256').update(text).digest()
const isSame = (a: string, b: string) => timingSafeEqual(hash(a), hash(b))

/** Ends what somebody has enough of. What has ended already stays as it is. */
export async function endSubscription(
  { store, now }: Means,
  { siteId, id }: Subscriber,
  subscription: Subscription,
): Promise<void> {
  const row = await store.findDestination({ siteId, id })
  if (!row) return
  const at = now()
  const waiting = { siteId, destinationId: id, now: at }
  if (subscription === 'digest') {
    const set = { digest_at: null, digest_ended_at: row.digest_ended_at ?? at, updated_at: at }
    await store.updateDestination({ siteId, id, set })
    return await dropAll(store, { ...waiting, types: ['digest'] })
  }
  const disabled_because: SilentReason = 'unsubscribed'
  if (row.disabled_because !== disabled_because) {
    const set = { disabled_at: row.disabled_at ?? at, disabled_because, updated_at: at }
    await store.updateDestination({ siteId, id, set })
  }
  await dropAll(store, waiting)
}
