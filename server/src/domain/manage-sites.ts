import type { NewSite, Site, SitePatch } from '@touchline/shared/contract/site.ts'
import type { SiteRow } from '../store/sites.ts'
import { makeApiKey } from './api-keys.ts'
import type { Deps } from './deps.ts'
import type { SiteDirectory } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'

/** The site as it crosses the wire. */
export const toSite = (row: SiteRow): Site => ({
  key: row.key,
  name: row.name,
  time_zone: row.time_zone,
  week_start: row.week_start as Site['week_start'],
  stages: JSON.parse(row.stages),
  memory: row.memory as Site['memory'],
  pause_days: row.pause_days,
  demo: row.demo === 1,
  created_at: new Date(row.created_at).toISOString(),
})

/** Adds a site with its first secret key, which can be read only now. Throws `key_taken`. */
export async function createSite({ store, now }: Omit<Deps, 'directories'>, input: NewSite, demo = false) {
  const key = makeApiKey('first key', 'admin', now())
  const row = await store.insertSite({
    site: { ...input, stages: JSON.stringify(input.stages), demo: Number(demo), created_at: now() },
    secretKey: key.row,
  })
  if (!row) throw refuseField('key_taken', 'key', `another site has the key "${input.key}"; choose another`)
  return { ...toSite(row), secret_key: key.secret }
}

/** Changes a site. Throws `in_use` for a new time zone once there are counts, whose days would no longer be right. */
export async function patchSite(
  { store, directories }: Deps,
  { site, touchpoints }: SiteDirectory,
  patch: SitePatch,
): Promise<Site> {
  const orphan = [...touchpoints.values()].find(({ stage }) => patch.stages && !patch.stages.includes(stage))
  if (orphan)
    throw refuseField('in_use', 'stages', `the touchpoint "${orphan.key}" is at the stage "${orphan.stage}"`)
  if (patch.time_zone && patch.time_zone !== site.time_zone && (await store.hasCounts({ siteId: site.id })))
    throw refuseField('in_use', 'time_zone', 'there are answers already, counted in days of the present zone')
  const { stages, ...set } = patch
  await store.updateSite({ id: site.id, set: { ...set, ...(stages && { stages: JSON.stringify(stages) }) } })
  directories.forget(site.key)
  return toSite((await directories.get(site.key)).site)
}

/** Removes a site that was never answered or shown. Throws `in_use` otherwise: nothing is lost by accident. */
export async function removeSite({ store, directories }: Deps, { site }: SiteDirectory): Promise<void> {
  if (!(await store.deleteSite(site.id)))
    throw new DomainError(
      'in_use',
      `The site "${site.key}" holds answers; they are not deleted along with a site.`,
    )
  directories.forget(site.key)
}
