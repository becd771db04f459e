import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Scope } from '@touchline/shared/contract/api-key.ts'
import type { ApiKeyRow } from '../store/api-keys.ts'
import type { Deps } from './deps.ts'
import { DomainError } from './errors.ts'

/** Who asks: a site's key, or, where `siteId` is null, a key of the whole installation; or somebody who has signed in. */
export interface Access {
  siteId: number | null
  scope: Scope
  /** Of the key; of somebody who has signed in, their address. */
  prefix: string
  /** The survey that the key means where only one can be meant; null when none was named. */
  surveyId: number | null
  /** The account of somebody who has signed in, and what they are called. */
  account?: string
  name?: string
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
    last_used_at: null,
    survey_id: null,
  }
  return { secret, row }
}

/** Its last use is noted once in this time, in milliseconds, so that reading costs no writing. */
const usePace = 60_000

/** Says what a key allows, and notes that it was used; throws `unauthorized` for one that is missing, unknown or wrong. */
export async function openWithKey(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  secret: string | undefined,
): Promise<Access> {
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
  // Who asks need not wait for it, and a disk that cannot keep it keeps nobody out.
  if (now() - (row.last_used_at ?? 0) >= usePace)
    store.noteKeyUse({ prefix: row.prefix, at: now() }).catch(() => {})
  return {
    siteId: row.site_id,
    scope: row.scope as Scope,
    prefix: row.prefix,
    surveyId: row.survey_id,
  }
}

/** A plain fast hash is enough: the secret has 192 random bits, so there is nothing to guess. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest()
