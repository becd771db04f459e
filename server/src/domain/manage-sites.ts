import type { NewSite, Site, SitePatch } from '@touchline/shared/contract/site.ts'
import type { SiteRow } from '../store/sites.ts'
import { type Access, makeApiKey } from './api-keys.ts'
import type { Deps } from './deps.ts'
import { listPresent, type SiteDirectory } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'

/** The site as it crosses the wire. */
export const toSite = (row: SiteRow): Site => ({
  key: row.key,
  name: row.name,
  time_zone: row.time_zone,
  week_start: row.week_start as Site['week_start'],
  calendar: row.calendar as Site['calendar'],
  stages: JSON.parse(row.stages),
  memory: row.memory as Site['memory'],
  pause_days: row.pause_days,
  origins: JSON.parse(row.origins),
  identity: row.identity as Site['identity'],
  dimensions: JSON.parse(row.dimensions),
  demo: row.demo === 1,
  created_at: new Date(row.created_at).toISOString(),
})

/** Lists are kept as JSON; what is not given is left out. */
const toColumns = <Fields extends SitePatch>({ stages, origins, dimensions, ...others }: Fields) => ({
  ...others,
  ...(stages && { stages: JSON.stringify(stages) }),
  ...(origins && { origins: JSON.stringify(origins) }),
  ...(dimensions && { dimensions: JSON.stringify(dimensions) }),
})

/** Adds a site with its first secret key, which can be read only now. Throws `key_taken`. */
export async function createSite({ store, now }: Pick<Deps, 'store' | 'now'>, input: NewSite, demo = false) {
  const key = makeApiKey('first key', 'admin', now())
  const row = await store.insertSite({
    site: {
      ...toColumns(input),
      stages: JSON.stringify(input.stages),
      demo: Number(demo),
      created_at: now(),
    },
    secretKey: key.row,
  })
  if (!row) throw refuseField('key_taken', 'key', `another site has the key "${input.key}"; choose another`)
  return { ...toSite(row), secret_key: key.secret }
}

/** `createSite` for whoever asks: only a key of the whole installation may add sites. */
export async function addSite(deps: Deps, { siteId }: Access, input: NewSite) {
  if (siteId !== null)
    throw new DomainError('forbidden', 'Only a key of the whole installation may add sites.')
  return await createSite(deps, input)
}

/** The sites that a key opens. */
export async function listSites({ store, directories }: Deps, { siteId }: Access): Promise<Site[]> {
  const rows = siteId === null ? await store.listSites() : [(await directories.getById(siteId)).site]
  return rows.map(toSite)
}

/** Changes a site. Throws `in_use` for a new time zone once a survey was live: days are counted in the present one. */
export async function patchSite(
  { store, directories }: Deps,
  { site, touchpoints }: SiteDirectory,
  patch: SitePatch,
): Promise<Site> {
  const orphan = listPresent(touchpoints).find(({ stage }) => patch.stages && !patch.stages.includes(stage))
  if (orphan)
    throw refuseField('in_use', 'stages', `the touchpoint "${orphan.key}" is at the stage "${orphan.stage}"`)
  const isNewZone = patch.time_zone !== undefined && patch.time_zone !== site.time_zone
  if (!(await store.updateSite({ id: site.id, set: toColumns(patch), isNewZone })))
    throw refuseField(
      'in_use',
      'time_zone',
      'a survey was live already, and answers are counted in days of this zone',
    )
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
