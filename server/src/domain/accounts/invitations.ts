import {
  type Acceptance,
  type CreatedInvitation,
  fewestPasswordCharacters,
  type Invitation,
  type NewInvitation,
  type OfferedInvitation,
} from '@touchline/shared/contract/account.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import type { Role } from '@touchline/shared/roles.ts'
import type { AccountRow } from '../../store/accounts.ts'
import type { InvitationRow } from '../../store/invitations.ts'
import type { Place } from '../collecting/places.ts'
import type { Deps } from '../deps.ts'
import { DomainError, refuseField } from '../errors.ts'
import { hashPassword } from './passwords.ts'
import type { SignIn } from './sign-in.ts'
import { hashOfToken, makeId, makeToken } from './tokens.ts'

/** How long an invitation can be taken, in milliseconds: a week. */
const lasting = 7 * 86_400_000

export const toInvitation = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role as Role,
  created_at: new Date(row.created_at).toISOString(),
  expires_at: new Date(row.expires_at).toISOString(),
})

type Means = Pick<Deps, 'store' | 'now'>

/** An invitation with its token, which can be read only now; how it gets to whom it is for is another matter. */
export type MadeInvitation = Omit<CreatedInvitation, 'is_mailed'>

/** Invites to a site, or, where that is null, to be an operator of the installation. Its token can be read only now. */
export const invite = (
  deps: Means,
  siteId: number | null,
  { email, role }: NewInvitation,
): Promise<MadeInvitation> =>
  makeInvitation(deps, { site_id: siteId, role, email: email ?? null, is_first: 0 })

/** Invites the first operator: nobody can take it any more once there is an account. */
export const inviteFirst = (deps: Means): Promise<MadeInvitation> =>
  makeInvitation(deps, { site_id: null, role: 'owner', email: null, is_first: 1 })

async function makeInvitation(
  { store, now }: Means,
  of: Pick<InvitationRow, 'site_id' | 'role' | 'email' | 'is_first'>,
): Promise<MadeInvitation> {
  const token = makeToken()
  const row = {
    ...{ id: makeId(), hash: hashOfToken(token), ...of },
    ...{ created_at: now(), expires_at: now() + lasting },
  }
  await store.insertInvitation(row)
  return { ...toInvitation(row), token }
}

/** Throws `not_found` for one that was used, withdrawn or is too old. */
export async function readInvitation(
  { store, now }: Means,
  token: string,
): Promise<OfferedInvitation & { hash: string; siteId: number | null }> {
  const found = await store.findInvitation({ hash: hashOfToken(token), at: now() })
  if (!found)
    throw new DomainError('not_found', 'This invitation was used or is too old; ask for another one.')
  return {
    ...{ site: found.site_name, role: found.role as Role, email: found.email },
    ...{ hash: found.hash, siteId: found.site_id },
  }
}

/**
 * Takes an invitation, for a new account or for the one that has this address and password. Throws `not_found`, `forbidden` where it is for
 * somebody else, `invalid`, or what `signIn` throws.
 */
export async function acceptInvitation(
  deps: Means,
  signIn: SignIn,
  { token, email, name, password, language }: Acceptance,
  place: Place,
): Promise<{ accountId: string; siteId: number | null; role: Role }> {
  const offered = await readInvitation(deps, token)
  if (offered.email !== null && offered.email !== email)
    throw new DomainError('forbidden', 'This invitation is for another address.')
  const known = await deps.store.findAccountByEmail(email)
  if (!known) signIn.limit(place)
  const account = known
    ? await signIn({ email, password }, place)
    : await makeAccount({ email, name, password, language }, deps.now())
  const taking = await deps.store.takeInvitation({ hash: offered.hash, account, isNew: !known })
  if (taking !== 'taken') throw new DomainError('conflict', whyNot[taking])
  return { accountId: account.id, siteId: offered.siteId, role: offered.role }
}

const whyNot = {
  gone: 'Somebody has used this invitation just now; ask for another one.',
  no_account: 'The account with this address was made or removed just now; try once more.',
}

async function makeAccount(
  { email, name, password, language }: Omit<Acceptance, 'token'>,
  at: number,
): Promise<AccountRow> {
  if (name === undefined) throw refuseField('invalid', 'name', 'is missing; a new account needs one')
  if (password.length < fewestPasswordCharacters)
    throw refuseField(
      'invalid',
      'password',
      fieldFault('short_password', { count: fewestPasswordCharacters }),
    )
  const kept = await hashPassword(password)
  return { id: makeId(), email, name, language, password: kept, is_operator: 0, created_at: at }
}
