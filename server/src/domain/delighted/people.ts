import { randomUUID } from 'node:crypto'
import { channels } from '@touchline/shared/channels.ts'
import type { PageQuery, PeopleQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import type {
  NewPerson,
  Person,
  SavedPerson,
  Unsubscribed,
} from '@touchline/shared/contract/delighted/person.ts'
import { mostNamesakes, type PeopleCursor, type PersonName, type PersonRow } from '../../store/people.ts'
import { readClaim } from '../collecting/customer-claim.ts'
import type { Deps } from '../deps.ts'
import type { KnownSurvey, SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { erase } from '../privacy/erase.ts'
import { spanOf, toSeconds } from './moments.ts'
import { readTraits, toPerson } from './person-object.ts'

type Means = Pick<Deps, 'store' | 'now'>

const dayMs = 86_400_000
/** Ten years, in seconds. */
const longestDelay = 315_360_000

/**
 * Keeps what is said of a person and plans to ask them `survey`, where one is given, unless they were asked within the site's pause or
 * have unsubscribed. Throws `invalid` for one without any name.
 */
export async function keepPerson(
  { store, now }: Means,
  { site }: SiteDirectory,
  given: NewPerson,
  survey: KnownSurvey | undefined,
): Promise<SavedPerson> {
  const delay = given.delay ?? 0
  if (delay > longestDelay) throw refuseField('invalid', 'delay', `must be ${longestDelay} seconds at most`)
  const at = now()
  const scheduledAt = at + delay * 1000
  const row = await store.savePerson({
    siteId: site.id,
    name: nameOf(given),
    freshId: given.id ?? randomUUID(),
    email: given.email_update ?? given.email ?? undefined,
    phoneNumber: given.phone_number_update ?? given.phone_number ?? undefined,
    traits: traitsOf(given),
    ...(given.last_sent_at && { lastSentAt: given.last_sent_at * 1000 }),
    at,
    request: survey && {
      ...{ id: randomUUID(), surveyId: survey.id, channel: channels.indexOf(channelOf(given)) },
      ...{ scheduledAt, pauseMs: site.pause_days * dayMs },
    },
  })
  // Another moment than the one that was asked for is that of an earlier request.
  const isPlanned = survey !== undefined && row.scheduled_at === scheduledAt
  return { ...toPerson(row), survey_scheduled_at: isPlanned ? toSeconds(scheduledAt) : null }
}

const channelOf = ({ channel, email, phone_number }: NewPerson) =>
  channel ?? (!email && phone_number ? 'sms' : 'email')

function nameOf({ id, email, phone_number }: NewPerson): PersonName {
  if (id) return { ids: [id] }
  if (email) return { email }
  if (phone_number) return { phoneNumber: phone_number }
  throw refuseField('invalid', 'email', 'is missing; name the person by email, phone_number or id')
}

/** What can be kept of the properties, with the name among them. */
export function traitsOf({
  name,
  properties,
}: Pick<NewPerson, 'name' | 'properties'>): Record<string, string | number | boolean | null> {
  const traits = { ...properties, ...(name && { name }) }
  return readClaim({ id: 'somebody', traits }).customer?.traits ?? {}
}

/** A page of people, and what to ask the next one with. Throws `invalid` for a page that never was. */
export async function readPeople(
  { store }: Pick<Means, 'store'>,
  { site }: SiteDirectory,
  query: PeopleQuery,
): Promise<{ people: Person[]; next: string | undefined }> {
  if (query.email !== undefined && query.phone_number !== undefined)
    throw refuseField('invalid', 'email', 'cannot be given together with phone_number')
  const rows = await store.listPeople({
    siteId: site.id,
    ...spanOf(query),
    name: query.email === undefined && query.phone_number === undefined ? undefined : nameOf(query),
    after: query.page_info === undefined ? undefined : readCursor(query.page_info),
    limit: query.per_page + 1,
  })
  const shown = rows.slice(0, query.per_page)
  const next = rows.length > shown.length ? cursorOf(shown.at(-1) as PersonRow) : undefined
  return { people: shown.map(toPerson), next }
}

/** Letters that no parser of a `Link` header stumbles over. */
const cursorOf = ({ created_at, id }: PersonRow) =>
  Buffer.from(JSON.stringify([created_at, id])).toString('base64url')

function readCursor(text: string): PeopleCursor {
  try {
    const [createdAt, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    if (Number.isSafeInteger(createdAt) && typeof id === 'string' && !id.includes('\0'))
      return { createdAt: createdAt as number, id }
  } catch {
    // Said below.
  }
  throw refuseField('invalid', 'page_info', 'is not from the Link of a page')
}

/** How an address names a person: by the id, or by `email:` or `phone_number:` before what it names. */
export function readName(text: string): PersonName {
  const [, kind, value = ''] = /^(email|phone_number):(.+)$/s.exec(text) ?? []
  if (kind === 'email') return { email: value }
  if (kind === 'phone_number') return { phoneNumber: value }
  return { ids: [text] }
}

/** Forgets all people of this name with all that they said, out of the scores too. */
export async function forgetPeople(deps: Means, { site }: SiteDirectory, name: PersonName): Promise<void> {
  if ('ids' in name) for (const customer of name.ids) await erase(deps, site.id, { customer })
  else
    for (let found = mostNamesakes; found === mostNamesakes; ) {
      const ids = await deps.store.findPeopleIds({ siteId: site.id, name })
      for (const customer of ids) await erase(deps, site.id, { customer })
      found = ids.length
    }
}

/** Drops what is planned for a person; an address alone names one too. */
export async function cancelPlanned(
  { store }: Pick<Means, 'store'>,
  { site }: SiteDirectory,
  person: string,
): Promise<void> {
  const name = person.includes('@') && !person.startsWith('email:') ? { email: person } : readName(person)
  await store.cancelRequests({ siteId: site.id, name })
}

/** Notes that nobody of this address or number is to be asked. */
export async function keepUnsubscribed(
  { store, now }: Means,
  { site }: SiteDirectory,
  { email, phoneNumber }: { email?: string | undefined; phoneNumber?: string | undefined },
): Promise<void> {
  const name = nameOf({ email, phone_number: phoneNumber })
  await store.unsubscribe({ siteId: site.id, name, freshId: randomUUID(), email, phoneNumber, at: now() })
}

/** A page of those who have unsubscribed. */
export async function readUnsubscribed(
  { store }: Pick<Means, 'store'>,
  { site }: SiteDirectory,
  query: Pick<PageQuery, 'since' | 'until' | 'page' | 'per_page'>,
): Promise<Unsubscribed[]> {
  const { since = 0, before = Number.MAX_SAFE_INTEGER } = spanOf(query)
  const rows = await store.listUnsubscribed({ siteId: site.id, since, before, ...placeOf(query) })
  return rows.map(({ id, email, traits, unsubscribed_at }) => ({
    person_id: id,
    email,
    name: readTraits(traits).name,
    unsubscribed_at: toSeconds(unsubscribed_at),
  }))
}

/** What comes before a page has to be passed, so that there is an end to it. */
const mostPassed = 100_000

/** Where a page lies. Throws `invalid` for one so far behind that passing all before it would take too long. */
export function placeOf({ page, per_page }: Pick<PageQuery, 'page' | 'per_page'>) {
  const offset = (page - 1) * per_page
  if (offset > mostPassed)
    throw refuseField(
      'invalid',
      'page',
      `lies behind the first ${mostPassed}; ask for a later span with since`,
    )
  return { limit: per_page, offset }
}
