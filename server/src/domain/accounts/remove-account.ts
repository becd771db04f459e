import type { KnownAccount } from '../../store/accounts.ts'
import { clearAll } from '../deliveries/emptying.ts'
import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'

/**
 * Removes an account wherever it may look, and ends its sessions and links at once; returns it as it was. Throws `not_found`, or `conflict`
 * for the last operator and for the last owner of a site where there is no operator.
 */
export async function removeAccount({ store }: Pick<Deps, 'store'>, email: string): Promise<KnownAccount> {
  const found = await store.findAccountByEmail(email)
  const account = found && (await store.findAccount(found.id))
  const removal = account ? await store.removeAccount(account.id) : 'no_account'
  if (!account || removal === 'no_account')
    throw new DomainError('not_found', 'There is no account with this address.')
  if (removal === 'last_operator')
    throw new DomainError(
      'conflict',
      'This is the last operator. Let another one in first: "touchline invite" prints a link, and whoever takes it is one.',
    )
  if ('lastOwnerOf' in removal)
    throw new DomainError(
      'conflict',
      `This is the last owner of the site "${removal.lastOwnerOf}". Let another one in first: "touchline invite --site ${removal.lastOwnerOf}" prints a link.`,
    )
  for (const siteId of removal.toldAt) await clearAll(store, { siteId, destinationId: account.id })
  return account
}
