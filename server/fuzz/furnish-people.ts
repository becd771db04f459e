import type { App } from '../src/app.ts'
import { startSession } from '../src/domain/accounts/login-sessions.ts'
import { hashPassword } from '../src/domain/accounts/passwords.ts'
import { hashOfToken } from '../src/domain/accounts/tokens.ts'
import { ownPageHeader } from '../src/routes/access.ts'
import { sessionCookie } from '../src/routes/sessions.ts'

/** An owner of both sites who has signed in; nobody knows the id. */
const person = 'person'
const session = 'session-of-person'

/** Accounts of other owners of both sites. */
export const people = ['person-0', 'person-1', 'person-2', 'person-3', 'person-4']
/** Open as many invitations and one's own link for a new password each. */
export const tokens = people.map(id => `token-of-${id}`)
/** What links to unsubscribe end with. */
const unsubscribeToken = 'token-to-unsubscribe-0123456789a'
export const unsubscribeLinks = people.flatMap(id => [1, 2].map(site => `${site}.${id}.${unsubscribeToken}`))
export const knownPassword = 'four words are enough'

/** What a browser sends in which the first of the people has signed in. */
export const personsHeaders = { cookie: `${sessionCookie}=${session}`, [ownPageHeader]: '1' }

/** Gives both sites their owners, and invitations that wait. */
export async function furnishPeople({ deps }: App): Promise<void> {
  const { store, now } = deps
  const [created_at, expires_at] = [now(), now() + 30 * 86_400_000]
  const password = await hashPassword(knownPassword)
  const invite = async (id: string, siteKey: string) => {
    const { id: site_id } = (await deps.directories.get(siteKey)).site
    const row = {
      id,
      hash: hashOfToken(id),
      site_id,
      role: 'owner',
      email: null,
      is_first: 0,
      created_at,
      expires_at,
    }
    await store.insertInvitation(row)
    return row.hash
  }
  for (const id of [person, ...people]) {
    const account = { id, email: `${id}@example.org`, name: id, language: 'en', password }
    for (const site of ['shop', 'other'])
      await store.takeInvitation({
        hash: await invite(`${id} at ${site}`, site),
        account: { ...account, is_operator: 0, created_at },
        isNew: site === 'shop',
      })
    if (id === person) continue
    await invite(`token-of-${id}`, 'shop')
    await addRecipient(deps, id)
    await store.savePasswordReset({ account_id: id, hash: hashOfToken(`token-of-${id}`), expires_at })
  }
}

/** Lets somebody be told of both sites by mail. */
async function addRecipient({ store, directories, now }: App['deps'], id: string): Promise<void> {
  for (const site of ['shop', 'other']) {
    const siteId = (await directories.get(site)).site.id
    await store.addRecipients({ siteId, accountIds: [id], at: now() })
    await store.updateDestination({ siteId, id, set: { token: unsubscribeToken } })
  }
}

/** Whoever has signed out before is in again. */
export const keepPersonSignedIn = ({ deps }: App): Promise<void> => startSession(deps, session, person)
