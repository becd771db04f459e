import type { Scope } from '@touchline/shared/contract/api-key.ts'
import type { Role } from '@touchline/shared/roles.ts'
import type { KnownAccount } from '../../store/accounts.ts'
import type { Access } from '../api-keys.ts'
import type { Deps } from '../deps.ts'
import { DomainError, refuseField } from '../errors.ts'
import { getAccount } from './own-account.ts'

const scopeOf: Record<Role, Scope> = { viewer: 'read', editor: 'write', owner: 'admin' }

/**
 * What an account may do at the site that is named, or at its only one. Throws `unauthorized`, `forbidden` for a site of others, or `invalid`
 * where it is not clear which site is meant.
 */
export async function openForAccount(
  deps: Pick<Deps, 'store'>,
  id: string,
  site: string | undefined,
): Promise<Access> {
  const account = await getAccount(deps, id)
  const who = { prefix: account.email, account: account.id, name: account.name, surveyId: null }
  if (account.is_operator === 1) return { siteId: null, scope: 'admin', ...who }
  const { site_id, role } = membershipAt(account, site)
  return { siteId: site_id, scope: scopeOf[role as Role], ...who }
}

function membershipAt({ memberships }: KnownAccount, site: string | undefined) {
  const [first, second] = site === undefined ? memberships : memberships.filter(({ key }) => key === site)
  if (!first)
    throw new DomainError('forbidden', 'You are no member of this site; ask one of its owners to invite you.')
  if (second)
    throw refuseField('invalid', 'site', 'name the site with ?site=KEY, because you are a member of several')
  return first
}
