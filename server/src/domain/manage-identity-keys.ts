import { createPublicKey, randomBytes } from 'node:crypto'
import type {
  IdentityAlgorithm,
  IdentityKey,
  NewIdentityKey,
} from '@touchline/shared/contract/identity-key.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import type { IdentityKeyRow } from '../store/identity-keys.ts'
import type { Deps } from './deps.ts'
import type { SiteDirectory } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'

/** So many at once: one to sign with, one that is about to be replaced, for two ways of signing. */
const mostKeys = 4

const toIdentityKey = ({ id, algorithm, created_at }: IdentityKeyRow): IdentityKey => ({
  id,
  algorithm: algorithm as IdentityAlgorithm,
  created_at: new Date(created_at).toISOString(),
})

export const listIdentityKeys = async ({ store }: Deps, { site }: SiteDirectory): Promise<IdentityKey[]> =>
  (await store.listIdentityKeys(site.id)).map(toIdentityKey)

/** Adds a key; the secret of an HS256 key can be read only now. Throws `invalid`, or `in_use` when there are enough. */
export async function addIdentityKey(
  { store, directories, sealer, now }: Deps,
  { site }: SiteDirectory,
  input: NewIdentityKey,
): Promise<IdentityKey & { secret?: string }> {
  const secret = input.algorithm === 'HS256' ? randomBytes(32).toString('base64url') : undefined
  const kept = input.algorithm === 'EdDSA' ? readPublicKey(input.public_key) : sealer.seal(secret as string)
  if (kept === undefined)
    throw refuseField(
      'invalid',
      'algorithm',
      'a secret can be kept only sealed: start the server with TOUCHLINE_SECRET, 32 random characters or more, or use EdDSA, which needs none',
    )
  const row = {
    site_id: site.id,
    id: randomBytes(6).toString('base64url'),
    algorithm: input.algorithm,
    secret: kept,
    created_at: now(),
  }
  if (!(await store.insertIdentityKey({ row, most: mostKeys })))
    throw new DomainError(
      'in_use',
      `A site has at most ${mostKeys} identity keys; remove one that signs nothing any more.`,
    )
  directories.forget(site.key)
  return { ...toIdentityKey(row), ...(secret !== undefined && { secret }) }
}

/** Tokens that were signed with it prove nothing from now on. Throws `not_found`. */
export async function removeIdentityKey(
  { store, directories }: Deps,
  { site }: SiteDirectory,
  id: string,
): Promise<void> {
  if (!(await store.deleteIdentityKey({ siteId: site.id, id })))
    throw new DomainError(
      'not_found',
      'The site has no identity key with this id; GET /v1/identity-keys lists them.',
    )
  directories.forget(site.key)
}

function readPublicKey(pem: string): string {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType === 'ed25519' && !pem.includes('PRIVATE'))
      return key.export({ type: 'spki', format: 'pem' }) as string
  } catch {
    // Said below.
  }
  throw refuseField('invalid', 'public_key', fieldFault('no_public_key', {}))
}
