import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ApiKeyRow } from '../store/api-keys.ts'
import type { Store } from '../store/store.ts'
import { DomainError } from './errors.ts'

/** What a key allows; each includes those before it. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** Who asks: a site's key, or, where `siteId` is null, a key of the whole installation. */
export interface Access {
  siteId: number | null
  scope: Scope
}

const mark = 'tls_'
const prefixLength = mark.length + 8

/**
 * A new secret key: `tls_`, eight characters to find it by, and 192 random bits, 44 characters in all because
 * Delighted's Ruby client cannot carry more. Only its hash is kept.
 */
export function makeApiKey(name: string, scope: Scope, at: number) {
  const secret = mark + randomBytes(6).toString('base64url') + randomBytes(24).toString('base64url')
  const row: Omit<ApiKeyRow, 'site_id'> = {
    prefix: secret.slice(0, prefixLength),
    hash: hashOf(secret).toString('base64url'),
    scope,
    name,
    created_at: at,
  }
  return { secret, row }
}

/** Says what a key allows; throws `unauthorized` for a key that is missing, unknown or wrong. */
export async function openWithKey(store: Store, secret: string | undefined): Promise<Access> {
  if (!secret)
    throw new DomainError(
      'unauthorized',
      'Send a secret key as "Authorization: Bearer tls_…"; sites get theirs when created.',
    )
  const row = await store.findApiKey(secret.slice(0, prefixLength))
  if (!row || !timingSafeEqual(hashOf(secret), Buffer.from(row.hash, 'base64url')))
    throw new DomainError(
      'unauthorized',
      'This secret key is not known here; check that it was copied whole.',
    )
  return { siteId: row.site_id, scope: row.scope as Scope }
}

/** A plain fast hash is enough: the secret has 192 random bits, so there is nothing to guess. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest()
