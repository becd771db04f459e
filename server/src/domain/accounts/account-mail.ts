import type { Role } from '@touchline/shared/roles.ts'
import type { SiteRow } from '../../store/sites.ts'
import { TokenBuckets } from '../collecting/token-buckets.ts'
import type { Deps } from '../deps.ts'
import type { Facts } from '../messages/facts.ts'
import { languageOf } from '../messages/languages.ts'
import { formatMail, type Mail } from '../messages/mail.ts'
import { createSpeech } from '../messages/speech.ts'
import { writeMessage } from '../messages/write-message.ts'
import type { Mailer } from '../telling/mailer.ts'
import type { Postman } from '../telling/postman.ts'
import type { MadeInvitation } from './invitations.ts'
import { createTryLimit, type LimitTries, type TryRates } from './limit-tries.ts'
import { placesOf } from './note-sign-ins.ts'
import { makePasswordReset } from './password-resets.ts'

/**
 * So often may a link for a new password be asked for. Slower than trying passwords, because each one fills somebody's letter box and ends the
 * link before it; whoever is kept waiting has mails that arrived before.
 */
const resetRates: TryRates = {
  account: { perSecond: 1 / 300, burst: 3 },
  everywhere: { perSecond: 1 / 900, burst: 5 },
  place: { perSecond: 1 / 10, burst: 30 },
  crowd: { perSecond: 1, burst: 300 },
}

/** Nobody can make a site write to all the world, or bury one address, by inviting. */
const invitationRates = {
  site: { perSecond: 1 / 120, burst: 50 },
  address: { perSecond: 1 / 3600, burst: 3 },
}

export interface InvitationByMail {
  invitation: MadeInvitation & { email: string }
  site: SiteRow
  /** The account that invites; undefined where a key does. */
  by: string | undefined
}

/** Mails to the addresses of accounts, and of those who shall have one. Nobody waits for any of them. */
export interface AccountMail {
  /** Mails the link of an invitation; false where so many were mailed lately that this one is not. */
  invite(of: InvitationByMail): boolean
  /** To be asked before `resetPassword`. */
  limitResets: LimitTries
  /** Mails a link for a new password to the account that has this address; to nobody where there is none. */
  resetPassword(email: string): void
}

export interface AccountMailMeans extends Pick<Deps, 'store' | 'now' | 'directories'> {
  /** Where people find this server, without a slash at its end. */
  publicUrl: string
  mailer: Mailer
  postman: Postman
  /** The address of an account that strangers share, which gets no links. */
  shared: string | undefined
}

export function createAccountMail(means: AccountMailMeans): AccountMail {
  const { now, postman, shared } = means
  const sites = new TokenBuckets(invitationRates.site, now)
  const addresses = new TokenBuckets(invitationRates.address, now)
  const mayInvite = ({ id }: SiteRow, email: string) =>
    addresses.take(email) === 0 && sites.take(`${id}`) === 0
  return {
    invite: of =>
      mayInvite(of.site, of.invitation.email) &&
      postman.take({
        about: `invitation ${of.invitation.id}`,
        name: 'An invitation',
        write: () => writeInvitation(means, of),
      }),
    limitResets: createTryLimit(resetRates, now),
    resetPassword: email => {
      if (email === shared) return
      postman.take({
        about: `password ${email}`,
        name: 'A link for a new password',
        write: () => writePasswordReset(means, email),
      })
    },
  }
}

/** In the language of whoever has an account with this address, or else of whoever invites. */
async function writeInvitation(means: AccountMailMeans, { invitation, site, by }: InvitationByMail) {
  const known = await means.store.findAccountByEmail(invitation.email)
  const inviting = by === undefined ? undefined : await means.store.findAccount(by)
  const facts: Facts = {
    ...{ kind: 'invitation', site: site.name, role: invitation.role as Role, from: inviting?.name ?? null },
    ...{ url: `${means.publicUrl}/invitation#${invitation.token}`, expiresAt: invitation.expires_at },
  }
  return mailOf(means, facts, {
    ...{ to: invitation.email, key: `invitation ${invitation.id}`, site },
    language: (known ?? inviting)?.language,
  })
}

/** Makes the link as well, so that neither is seen from outside, and notes it wherever the account is known. */
async function writePasswordReset(means: AccountMailMeans, email: string): Promise<Mail | undefined> {
  const { store, directories, now } = means
  const found = await store.findAccountByEmail(email)
  const account = found && (await store.findAccount(found.id))
  if (!account) return undefined
  const [first] = account.memberships
  const site = first && (await directories.getKnown(first.site_id)).site
  await store.addAuditAt({
    siteIds: placesOf(account),
    act: { at: now(), actor: 'nobody', act: 'POST /v1/password-resets/request', subject: account.id },
  })
  const { token, expires_at } = await makePasswordReset(means, account.id)
  const facts: Facts = {
    kind: 'password_reset',
    ...{ url: `${means.publicUrl}/password#${token}`, expiresAt: expires_at },
  }
  const key = `password ${account.id} ${expires_at}`
  return mailOf(means, facts, { to: email, key, site, language: account.language })
}

function mailOf(
  { mailer }: AccountMailMeans,
  facts: Facts,
  {
    site,
    language,
    ...to
  }: { to: string; key: string; site?: SiteRow | undefined; language?: string | undefined },
): Mail {
  const speech = createSpeech(languageOf(language ?? 'en'), {
    timeZone: site?.time_zone ?? 'UTC',
    calendar: site?.calendar === 'persian' ? 'persian' : 'gregorian',
  })
  return formatMail(writeMessage(facts, speech), { ...to, domain: mailer.domain, unsubscribeUrl: null })
}
