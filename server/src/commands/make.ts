import type { Scope } from '@touchline/shared/contract/api-key.ts'
import { newSite } from '@touchline/shared/contract/site.ts'
import type { Role } from '@touchline/shared/roles.ts'
import { invite } from '../domain/accounts/invitations.ts'
import { makePasswordReset } from '../domain/accounts/password-resets.ts'
import { makeApiKey } from '../domain/api-keys.ts'
import { createSite } from '../domain/manage-sites.ts'
import { findSiteId, noteAct, withStore } from './with-store.ts'

/** Adds a site and prints its first secret key. Throws a sentence. */
export async function makeSite(
  databaseUrl: string,
  key: string,
  { name, timeZone }: { name?: string; timeZone?: string },
): Promise<void> {
  const input = newSite.safeParse({ key, name: name ?? key, ...(timeZone && { time_zone: timeZone }) })
  if (!input.success) throw new Error(`${input.error.issues[0]?.path}: ${input.error.issues[0]?.message}.`)
  await withStore(databaseUrl, async store => {
    const { secret_key } = await createSite({ store, now: Date.now }, input.data)
    await noteAct(store, 'create-site', { siteId: null, subject: key })
    process.stdout.write(`${secret_key}\n`)
  })
}

/** Makes a key for a site, or for the whole installation, and prints it. Throws a sentence. */
export async function makeKey(
  databaseUrl: string,
  name: string,
  { site, scope }: { site?: string; scope: Scope },
): Promise<void> {
  await withStore(databaseUrl, async store => {
    const siteId = site === undefined ? null : await findSiteId(store, site)
    const { secret, row } = makeApiKey(name, scope, Date.now())
    await store.insertApiKey({ ...row, site_id: siteId })
    await noteAct(store, 'create-key', { siteId, subject: row.prefix })
    process.stdout.write(`${secret}\n`)
  })
}

/** Invites somebody to a site, or to own the whole installation, and prints what to add to the server's address. Throws a sentence. */
export async function makeInvitation(
  databaseUrl: string,
  { site, role }: { site?: string; role: Role },
): Promise<void> {
  await withStore(databaseUrl, async store => {
    const siteId = site === undefined ? null : await findSiteId(store, site)
    const { token, id } = await invite({ store, now: Date.now }, siteId, { role })
    await noteAct(store, 'invite', { siteId, subject: id, role })
    process.stdout.write(`/invitation#${token}\n`)
  })
}

/** Prints what to add to the server's address to set a new password for an account. Throws a sentence. */
export async function resetPassword(databaseUrl: string, email: string): Promise<void> {
  await withStore(databaseUrl, async store => {
    const account = await store.findAccountByEmail(email.trim().toLowerCase())
    if (!account) throw new Error('There is no account with this address; "touchline invite" makes one.')
    const { token } = await makePasswordReset({ store, now: Date.now }, account.id)
    await noteAct(store, 'reset-password', { siteId: null, subject: account.id })
    process.stdout.write(`/password#${token}\n`)
  })
}
