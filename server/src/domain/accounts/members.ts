import type { Member, Role } from '@touchline/shared/contract/account.ts'
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

/** Throws `not_found`. */
export async function changeRole(
  { store }: Pick<Deps, 'store'>,
  of: { siteId: number; accountId: string; role: Role },
): Promise<void> {
  if (!(await store.updateMembership(of))) throw noMember
}

/** Throws `not_found`. The account stays, for other sites. */
export async function removeMember(
  { store }: Pick<Deps, 'store'>,
  of: { siteId: number; accountId: string },
): Promise<void> {
  if (!(await store.deleteMembership(of))) throw noMember
}

const noMember = new DomainError('not_found', 'The site has no such member; GET /v1/members lists them.')
