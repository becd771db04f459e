import type { ApiKey, NewApiKey } from '@touchline/shared/contract/api-key.ts'
import type { ApiKeyRow } from '../store/api-keys.ts'
import { type Access, makeApiKey } from './api-keys.ts'
import type { Deps } from './deps.ts'
import { type KnownSurvey, listPresent } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'

/** Whose keys: a site's, or for null those of the whole installation. */
type Owner = number | null

const toApiKey = (
  { prefix, name, scope, survey_id, created_at, last_used_at }: ApiKeyRow,
  surveys: KnownSurvey[],
): ApiKey => ({
  prefix,
  name,
  scope: scope as ApiKey['scope'],
  survey: surveys.find(({ id }) => id === survey_id)?.key ?? null,
  created_at: new Date(created_at).toISOString(),
  last_used_at: last_used_at === null ? null : new Date(last_used_at).toISOString(),
})

/** Those that a key of this owner can mean. */
async function surveysOf({ directories }: Deps, siteId: Owner): Promise<KnownSurvey[]> {
  return siteId === null ? [] : listPresent((await directories.getById(siteId)).surveys)
}

export async function listKeys(deps: Deps, siteId: Owner): Promise<ApiKey[]> {
  const surveys = await surveysOf(deps, siteId)
  return (await deps.store.listApiKeys(siteId)).map(row => toApiKey(row, surveys))
}

/** Makes a key, which can be read only now. Throws `unknown_survey` for one that means a survey that its owner does not have. */
export async function addKey(deps: Deps, siteId: Owner, { name, scope, survey }: NewApiKey) {
  const surveys = await surveysOf(deps, siteId)
  const meant = surveys.find(({ key }) => key === survey)
  if (survey !== undefined && !meant)
    throw refuseField('unknown_survey', 'survey', 'there is no such survey here; GET /v1/surveys lists them')
  const { secret, row } = makeApiKey(name, scope, deps.now())
  const kept = { ...row, survey_id: meant?.id ?? null, site_id: siteId }
  await deps.store.insertApiKey(kept)
  return { ...toApiKey(kept, surveys), secret_key: secret }
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
