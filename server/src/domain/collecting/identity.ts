import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import type { CustomerClaim } from '@touchline/shared/contract/answer.ts'
import type { IdentityAlgorithm } from '@touchline/shared/contract/identity-key.ts'
import { decodeProtectedHeader, errors, jwtVerify } from 'jose'
import type { IdentityKeyRow } from '../../store/identity-keys.ts'
import type { Sealer } from '../sealer.ts'

/** A key of a site, ready to prove customers with. */
export interface IdentityKey {
  id: string
  algorithm: IdentityAlgorithm
  key: KeyObject
}

/** Reads a site's keys. One whose secret cannot be opened any more proves nobody, and nobody is refused for it. */
export const readIdentityKeys = (rows: IdentityKeyRow[], sealer: Sealer): IdentityKey[] =>
  rows.flatMap(({ id, algorithm, secret }) => {
    if (algorithm === 'EdDSA') return { id, algorithm, key: createPublicKey(secret) }
    const opened = sealer.open(secret)
    return opened ? { id, algorithm: 'HS256' as const, key: createSecretKey(opened, 'base64url') } : []
  })

/** Is the customer proven, and if a token did not do it, why. */
export interface Proof {
  isVerified: boolean
  notice?: string
}

/** No honest token is longer, in characters. */
const longestToken = 4096
/** How far the clocks of two servers may differ, in seconds. */
const clockTolerance = 60

/**
 * Proves a customer by the token of the claim: a JWT signed by one of the site's keys, whose `sub` is the id, whose `aud` is the
 * site's key, and which has not expired. `now` is in milliseconds.
 */
export async function proveCustomer(
  keys: IdentityKey[],
  claim: Pick<CustomerClaim, 'id' | 'token'>,
  { site, now }: { site: string; now: number },
): Promise<Proof> {
  if (claim.token === undefined || claim.token === '') return { isVerified: false }
  const reason = await faultOf(claim.token, keys, { subject: claim.id, audience: site, now })
  if (reason === undefined) return { isVerified: true }
  return { isVerified: false, notice: `The customer is kept as unverified, because the token ${reason}.` }
}

interface Wanted {
  subject: string
  audience: string
  now: number
}

async function faultOf(token: string, keys: IdentityKey[], wanted: Wanted): Promise<string | undefined> {
  if (token.length > longestToken) return `is longer than ${longestToken} characters`
  const tried = keysFor(token, keys)
  if (tried === undefined) return 'is not a JWT signed with EdDSA or HS256'
  let reason = 'is signed with none of the keys of this site'
  for (const { key, algorithm } of tried)
    try {
      await jwtVerify(token, key, {
        algorithms: [algorithm],
        subject: wanted.subject,
        audience: wanted.audience,
        requiredClaims: ['exp'],
        currentDate: new Date(wanted.now),
        clockTolerance,
      })
      return undefined
    } catch (error) {
      if (error instanceof errors.JWTExpired) reason = 'has expired'
      else if (error instanceof errors.JWTClaimValidationFailed)
        reason = wordsOf[error.claim] ?? `has no valid "${error.claim}"`
    }
  return reason
}

const wordsOf: Record<string, string> = {
  sub: 'is about another customer',
  aud: 'is meant for another site',
  exp: 'has no end: give it an "exp" in seconds since 1970',
  nbf: 'is not valid yet',
}

/** Those that a token may be signed with: never by another way than the key is for. Undefined for what is no token. */
function keysFor(token: string, keys: IdentityKey[]): IdentityKey[] | undefined {
  try {
    const { alg, kid } = decodeProtectedHeader(token)
    return keys.filter(key => key.algorithm === alg && (kid === undefined || kid === key.id))
  } catch {
    return undefined
  }
}
