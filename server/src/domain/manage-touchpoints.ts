import type { NewTouchpoint, Touchpoint, TouchpointPatch } from '@touchline/shared/contract/touchpoint.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import type { Deps } from './deps.ts'
import { currentVersion, type KnownTouchpoint, listPresent, type SiteDirectory } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'

/** The touchpoint as it crosses the wire. */
export const toTouchpoint = ({ key, name, stage, metric, owner }: KnownTouchpoint): Touchpoint => ({
  key,
  name,
  stage,
  metric,
  ...(owner !== undefined && { owner }),
})

/** The site's touchpoint with this key; throws `unknown_touchpoint`. */
export function getTouchpoint(directory: SiteDirectory, key: string): KnownTouchpoint {
  const touchpoint = directory.touchpoints.get(key)
  if (!touchpoint || touchpoint.isRemoved)
    throw refuseField('unknown_touchpoint', 'touchpoint', `this site has no touchpoint "${key}"`)
  return touchpoint
}

/** Adds a touchpoint at one of the site's stages. Throws `key_taken` or `invalid`. */
export async function createTouchpoint(
  { store, directories }: Deps,
  directory: SiteDirectory,
  input: NewTouchpoint,
): Promise<Touchpoint> {
  requireStage(directory, input.stage)
  const row = { ...input, site_id: directory.site.id, owner: input.owner ?? null }
  if (!(await store.insertTouchpoint(row)))
    throw refuseField('key_taken', 'key', fieldFault('taken', { kind: 'touchpoint', key: input.key }))
  directories.forget(directory.site.key)
  return input
}

/** Changes a touchpoint; its key stays, because pages and answers name it. */
export async function patchTouchpoint(
  { store, directories }: Deps,
  directory: SiteDirectory,
  touchpoint: KnownTouchpoint,
  patch: TouchpointPatch,
): Promise<Touchpoint> {
  if (patch.stage !== undefined) requireStage(directory, patch.stage)
  await store.updateTouchpoint({ siteId: directory.site.id, id: touchpoint.id, set: patch })
  directories.forget(directory.site.key)
  return toTouchpoint(getTouchpoint(await directories.get(directory.site.key), touchpoint.key))
}

/** Removes a touchpoint at which nothing was counted and which no survey names. Throws `in_use` otherwise. */
export async function removeTouchpoint(
  { store, directories, now }: Deps,
  directory: SiteDirectory,
  { id, key }: KnownTouchpoint,
): Promise<void> {
  const survey = listPresent(directory.surveys).find(
    known => currentVersion(known).definition.touchpoint === key,
  )
  if (survey)
    throw new DomainError(
      'in_use',
      `The survey "${survey.key}" asks at this touchpoint; change the survey first.`,
    )
  if (!(await store.removeTouchpoint({ siteId: directory.site.id, touchpointId: id, at: now() })))
    throw new DomainError('in_use', 'This touchpoint holds answers; they are not removed along with it.')
  directories.forget(directory.site.key)
}

function requireStage({ site }: SiteDirectory, stage: string): void {
  const stages: string[] = JSON.parse(site.stages)
  if (!stages.includes(stage))
    throw refuseField('invalid', 'stage', `must be one of this site's stages: ${stages.join(', ')}`)
}
