import type {
  MessageLanguage,
  Recipient,
  RecipientList,
  SilentReason,
} from '@touchline/shared/contract/recipient.ts'
import type { FieldFault } from '@touchline/shared/field-faults.ts'
import { type RecipientKind, usualBundleMinutes } from '@touchline/shared/recipient-kinds.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'
import type { PersonRow } from '../../store/recipients.ts'
import type { Dispatcher } from '../deliveries/dispatcher.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { languageOf } from '../messages/languages.ts'
import { iso } from '../responses/to-response.ts'

/** What recipients are managed with. */
export interface RecipientMeans extends Pick<Deps, 'store' | 'sealer' | 'now'> {
  dispatcher: Pick<Dispatcher, 'wake'>
  /** What is wrong with a URL to send to; undefined when nothing is. */
  faultOf(url: string): FieldFault | undefined
  /** Does the server know a mail server? */
  sendsMail: boolean
  /** Does it know where people find it? */
  tellsPublicAddress: boolean
}

/** Everybody whom a site may tell: its people, and its chats. */
export async function listRecipients(means: RecipientMeans, { site }: SiteDirectory): Promise<RecipientList> {
  const { people, chats } = await means.store.listRecipients(site.id)
  return {
    recipients: [
      ...people.map(person => ofPerson(person, site.time_zone)),
      ...chats.map(row => ofChat(row, site.time_zone)),
    ],
    sends_mail: means.sendsMail,
    tells_public_address: means.tellsPublicAddress,
  }
}

/** Throws `not_found`. */
export async function getRecipient(
  means: RecipientMeans,
  directory: SiteDirectory,
  id: string,
): Promise<Recipient> {
  const { recipients } = await listRecipients(means, directory)
  const found = recipients.find(one => one.id === id)
  if (!found)
    throw refuseField(
      'not_found',
      'recipient',
      'nobody of this site, and no chat, has this id; GET /v1/recipients lists them',
    )
  return found
}

function ofPerson({ recipient: row, ...person }: PersonRow, zone: string): Recipient {
  const { account_id: id, name, email: address } = person
  return {
    ...{ id, kind: 'mail', name, address },
    ...settingsOf(row ?? unset, { zone, language: languageOf(person.language) }),
  }
}

const ofChat = (row: DestinationRow, zone: string): Recipient => ({
  ...{ id: row.id, kind: row.kind as RecipientKind, name: row.name, address: row.target },
  ...settingsOf(row, { zone, language: 'en' }),
})

/** Of somebody who has not been told anything yet. */
const unset: Settings = {
  ...{ language: null, time_zone: null, quiet: null, bundle_minutes: usualBundleMinutes },
  ...{ digest_at: null, digest_ended_at: null },
  ...{ disabled_at: null, disabled_because: null, failing_since: null },
}

type Settings = Pick<
  DestinationRow,
  | ('language' | 'time_zone' | 'quiet' | 'bundle_minutes' | 'digest_at' | 'digest_ended_at')
  | ('disabled_at' | 'disabled_because' | 'failing_since')
>

const settingsOf = (row: Settings, usual: { zone: string; language: MessageLanguage }) => ({
  language: row.language as MessageLanguage | null,
  time_zone: row.time_zone,
  in_force: {
    language: (row.language as MessageLanguage | null) ?? usual.language,
    time_zone: row.time_zone ?? usual.zone,
  },
  quiet: row.quiet === null ? null : JSON.parse(row.quiet),
  bundle_minutes: row.bundle_minutes,
  digest: row.digest_at !== null,
  digest_unsubscribed: row.digest_ended_at !== null,
  is_active: row.disabled_at === null,
  disabled_because: row.disabled_because as SilentReason | null,
  failing_since: row.failing_since === null ? null : iso(row.failing_since),
})
