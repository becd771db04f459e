import type { CustomerClaim } from '@touchline/shared/contract/answer.ts'
import type { CustomerWrite } from '../../store/customers.ts'

/** What is kept of a claim, and a sentence for the integrator about what is not. */
export interface KnownCustomer {
  customer?: Pick<CustomerWrite, 'id' | 'email' | 'traits'>
  notice?: string
  /** Names of traits that are not kept. */
  lost?: string[]
}

type Trait = string | number | boolean | null

/** So many traits of a customer are taken at once. */
export const mostTraits = 50
const isFlat = (value: unknown): value is Trait =>
  value === null || ['number', 'boolean'].includes(typeof value) || isText(value, 500)
const isText = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length <= length && !value.includes('\0')

/**
 * Takes what can be kept of a page's claim about its customer. A slip of the integrator costs the trait or the identity, with
 * a notice, and never what the visitor said.
 */
export function readClaim(claim: CustomerClaim | undefined): KnownCustomer {
  if (!claim) return {}
  if (claim.id === '' || claim.id.startsWith('[object ') || !isText(claim.id, 200))
    return {
      notice:
        'The customer has no id of 1 to 200 characters, so the answer is kept as anonymous: call touchline("identify", "4711").',
    }
  const { email, ...others } = claim.traits ?? {}
  const entries = Object.entries(others)
  const kept = entries.filter(([name, value]) => isText(name, 64) && isFlat(value)).slice(0, mostTraits)
  const lost = entries.filter(([name]) => !kept.some(([known]) => known === name)).map(([name]) => name)
  const address = claim.email ?? email
  return {
    customer: {
      id: claim.id,
      email: isText(address, 320) ? address : undefined,
      traits: Object.fromEntries(kept) as Record<string, Trait>,
    },
    ...(lost.length > 0 && {
      lost,
      notice: `Not kept of the customer: ${lost.slice(0, 5).join(', ')}. A trait is a text of up to 500 characters, a number, true, false or null; ${mostTraits} are kept.`,
    }),
  }
}
