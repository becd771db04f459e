import type { ApiKey, NewApiKey } from '@touchline/shared/contract/api-key.ts'
import type { ApiKeyRow } from '../store/api-keys.ts'
import { type Access, makeApiKey } from './api-keys.ts'
import type { Deps } from './deps.ts'
import { DomainError } from './errors.ts'

/** Whose keys: a site's, or for null those of the whole installation. */
type Owner = number | null

const toApiKey = ({ prefix, name, scope, created_at, last_used_at }: ApiKeyRow): ApiKey => ({
  prefix,
  name,
  scope: scope as ApiKey['scope'],
  created_at: new Date(created_at).toISOString(),
  last_used_at: last_used_at === null ? null : new Date(last_used_at).toISOString(),
})

export const listKeys = async ({ store }: Deps, siteId: Owner): Promise<ApiKey[]> =>
  (await store.listApiKeys(siteId)).map(toApiKey)

/** Makes a key, which can be read only now. */
export async function addKey({ store, now }: Deps, siteId: Owner, { name, scope }: NewApiKey) {
  const { secret, row } = makeApiKey(name, scope, now())
  const kept = { ...row, site_id: siteId }
  await store.insertApiKey(kept)
  return { ...toApiKey(kept), secret_key: secret }
}

/** Revokes a key at once. Throws `not_found`, or `in_use` for the key that asks: who locks the door needs another key. */
export async function revokeKey(
  { store }: Deps,
  siteId: Owner,
  prefix: string,
  { prefix: own }: Access,
): Promise<void> {
  if (prefix === own)
    throw new DomainError('in_use', 'This is the key that you ask with; revoke it with another one.')
  if (!(await store.deleteApiKey({ siteId, prefix })))
    throw new DomainError(
      'not_found',
      `There is no key that begins with "${prefix}"; GET /v1/keys lists them.`,
    )
}
