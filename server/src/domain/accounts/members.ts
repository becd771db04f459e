import type { Member } from '@touchline/shared/contract/account.ts'
import type { Role } from '@touchline/shared/roles.ts'
import type { MembershipChange } from '../../store/memberships.ts'
import { clearAll } from '../deliveries/emptying.ts'
import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'

/** The people of a site. */
export const listMembers = async ({ store }: Pick<Deps, 'store'>, siteId: number): Promise<Member[]> =>
  (await store.listMembers(siteId)).map(({ account_id, email, name, role }) => ({
    account: account_id,
    email,
    name,
    role: role as Role,
  }))

/** Throws `not_found`, or `conflict` for the last owner. */
export async function changeRole(
  { store }: Pick<Deps, 'store'>,
  of: { siteId: number; accountId: string; role: Role },
): Promise<void> {
  refuseFor(await store.updateMembership(of))
}

/** Throws `not_found`, or `conflict` for the last owner. The account stays where it may see other sites. */
export async function removeMember(
  { store }: Pick<Deps, 'store'>,
  of: { siteId: number; accountId: string },
): Promise<void> {
  refuseFor(await store.deleteMembership(of))
  const { siteId, accountId } = of
  // Whoever may see the site all the same is told further.
  if (!(await store.findDestination({ siteId, id: accountId })))
    await clearAll(store, { siteId, destinationId: accountId })
}

function refuseFor(change: MembershipChange): void {
  if (change === 'no_member')
    throw new DomainError('not_found', 'The site has no such member; GET /v1/members lists them.')
  if (change === 'last_owner')
    throw new DomainError(
      'conflict',
      'This is the last owner of the site; make somebody else an owner first.',
    )
}
