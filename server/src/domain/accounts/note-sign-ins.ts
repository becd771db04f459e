import type { KnownAccount } from '../../store/accounts.ts'
import { Recent } from '../collecting/recent.ts'
import type { Deps } from '../deps.ts'

type Means = Pick<Deps, 'store' | 'now'>

const hourMs = 3_600_000

/** So many accounts are remembered at least. */
const leastAccounts = 10_000

/** Where an account is known: at its sites, and that of an operator at the installation (0) too. */
export const placesOf = ({ is_operator, memberships }: KnownAccount): number[] => [
  ...(is_operator === 1 ? [0] : []),
  ...memberships.map(({ site_id }) => site_id),
]

/** Notes that somebody has signed in, wherever they may look. */
export const noteSignIn = async ({ store, now }: Means, account: KnownAccount): Promise<void> =>
  await store.addAuditAt({
    siteIds: placesOf(account),
    act: { at: now(), actor: account.id, act: 'POST /v1/login', subject: null },
  })

/** Notes that somebody has set a new password in place of the old one, wherever they may look. */
export const noteNewPassword = async ({ store, now }: Means, account: KnownAccount): Promise<void> =>
  await store.addAuditAt({
    siteIds: placesOf(account),
    act: { at: now(), actor: account.id, act: 'PATCH /v1/account', subject: null },
  })

/**
 * Notes tries that were refused: the first of an account within an hour, the tenth, the hundredth and so on, with how many there were, so that
 * no flood buries what else was noted. Without an account stands for all addresses that nobody has, which are not kept.
 */
export function createRefusals({ store, now }: Means): (accountId: string | undefined) => Promise<void> {
  const counted = new Recent<{ since: number; times: number }>(leastAccounts)
  return async accountId => {
    const known = counted.get(accountId ?? '')
    const isOver = known === undefined || now() - known.since >= hourMs
    const count = isOver ? { since: now(), times: 1 } : { ...known, times: known.times + 1 }
    counted.set(accountId ?? '', count)
    if (!/^10*$/.test(`${count.times}`)) return
    const account = accountId === undefined ? undefined : await store.findAccount(accountId)
    await store.addAuditAt({
      siteIds: account ? placesOf(account) : [0],
      act: {
        ...{ at: now(), actor: 'nobody', act: 'POST /v1/login refused' },
        ...{ subject: accountId ?? null, times: count.times },
      },
    })
  }
}
