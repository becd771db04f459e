import type { CreatedSite, NewSite, Site, SitePatch } from '@touchline/shared/contract/site.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import type { RecountingTable } from '../store/count-tables.ts'
import type { SiteRow } from '../store/sites.ts'
import { type Access, makeApiKey } from './api-keys.ts'
import type { Deps } from './deps.ts'
import { listPresent, type SiteDirectory } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'
import { toRecounting } from './recount-site.ts'

/** The site as it crosses the wire. */
export const toSite = (row: SiteRow, recounting?: RecountingTable | undefined): Site => ({
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
  recounting: toRecounting(recounting),
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
export async function createSite(deps: Pick<Deps, 'store' | 'now'>, input: NewSite, demo = false) {
  const key = makeApiKey('first key', 'admin', deps.now())
  return { ...(await insertSite(deps, { input, demo, secretKey: key.row })), secret_key: key.secret }
}

async function insertSite(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { input, demo, secretKey }: { input: NewSite; demo: boolean; secretKey: FirstKey },
): Promise<Site> {
  const site = {
    ...toColumns(input),
    ...{ stages: JSON.stringify(input.stages), demo: Number(demo), created_at: now() },
  }
  const row = await store.insertSite({ site, secretKey })
  if (!row) throw refuseField('key_taken', 'key', fieldFault('taken', { kind: 'site', key: input.key }))
  return toSite(row)
}

type FirstKey = ReturnType<typeof makeApiKey>['row'] | undefined

/**
 * Adds a site for whoever asks: only a key of the whole installation may, and operators. Theirs begins without a key, because nobody would
 * see it. Throws `forbidden` or `key_taken`.
 */
export async function addSite(deps: Deps, { siteId, account }: Access, input: NewSite): Promise<CreatedSite> {
  if (siteId !== null)
    throw new DomainError('forbidden', 'Only a key of the whole installation may add sites.')
  if (account === undefined) return await createSite(deps, input)
  return { ...(await insertSite(deps, { input, demo: false, secretKey: undefined })), secret_key: null }
}

/** The sites that a key opens. */
export async function listSites({ store, directories }: Deps, { siteId }: Access): Promise<Site[]> {
  if (siteId !== null) return [readSite(await directories.getById(siteId))]
  const [rows, recountings] = await Promise.all([store.listSites(), store.listRecountings()])
  return rows.map(row =>
    toSite(
      row,
      recountings.find(({ site_id }) => site_id === row.id),
    ),
  )
}

/** The site of a directory, as it crosses the wire. */
export const readSite = ({ site, recounting }: SiteDirectory): Site => toSite(site, recounting)

/**
 * Changes a site. A new time zone or other dimensions are served as soon as everything is counted anew, unless nothing is counted yet.
 * Throws `in_use` for a stage that is to go while a touchpoint is there.
 */
export async function patchSite(
  { store, directories, now }: Deps,
  { site, touchpoints }: SiteDirectory,
  { time_zone: timeZone, dimensions, ...patch }: SitePatch,
): Promise<Site> {
  const orphan = listPresent(touchpoints).find(({ stage }) => patch.stages && !patch.stages.includes(stage))
  if (orphan)
    throw refuseField(
      'in_use',
      'stages',
      fieldFault('stage_in_use', { touchpoint: orphan.key, stage: orphan.stage }),
    )
  const isCounted = timeZone !== undefined || dimensions !== undefined
  const total = isCounted ? await store.sumCounts(site.id) : 0
  await store.updateSite({
    set: toColumns(patch),
    counts: { siteId: site.id, timeZone, dimensions, total, at: now() },
  })
  directories.forget(site.key)
  return readSite(await directories.get(site.key))
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
