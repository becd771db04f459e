import { formatDay } from '@touchline/shared/calendar.ts'
import type { Alert, AlertPage, AlertQuery } from '@touchline/shared/contract/alert.ts'
import { stillToLearn } from '@touchline/shared/detector/baseline.ts'
import type { Change } from '@touchline/shared/detector/describe-change.ts'
import { type DetectorState, newDetector } from '@touchline/shared/detector/state.ts'
import { type Metric, scales } from '@touchline/shared/scales.ts'
import type { AlertRow } from '../../store/alerts.ts'
import type { Store } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { listPresent, type SiteDirectory } from '../directory.ts'
import { DomainError } from '../errors.ts'

/** A page of alerts, the newest first, with what is watched. */
export async function listAlerts(
  { store }: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  { open, limit, cursor }: AlertQuery,
): Promise<AlertPage> {
  const rows = await store.listAlerts({
    siteId: directory.site.id,
    below: cursor,
    isOpenOnly: open === 'true',
    most: limit + 1,
  })
  const shown = rows.slice(0, limit)
  return {
    alerts: shown.map(row => toAlert(directory, row)),
    next: rows.length > limit ? (shown.at(-1) as AlertRow).id : null,
    watched: await listWatched(store, directory),
  }
}

export async function findAlert(
  store: Pick<Store, 'listAlerts'>,
  siteId: number,
  id: number,
): Promise<AlertRow | undefined> {
  const [row] = await store.listAlerts({ siteId, below: id + 1, isOpenOnly: false, most: 1 })
  return row?.id === id ? row : undefined
}

/** Every touchpoint of the site: whether it is known yet what is usual there, and whether it still is. */
async function listWatched(store: Store, directory: SiteDirectory): Promise<AlertPage['watched']> {
  const detectors = await store.listDetectors(directory.site.id)
  return listPresent(directory.touchpoints).flatMap(({ id, metric }) => {
    const own = detectors.filter(one => one.touchpoint_id === id && one.metric === metric)
    if (own.length === 0) {
      const { min: scale_min, max: scale_max } = scales[metric]
      own.push({ site_id: directory.site.id, touchpoint_id: id, metric, scale_min, scale_max, ...unseen })
    }
    return own.map(row => {
      const state: DetectorState = JSON.parse(row.state)
      const until = state.shift ? null : stillToLearn(state.usual, row.day)
      const told = until ? ('learning' as const) : state.shift ? ('shifted' as const) : ('watching' as const)
      return { ...toPlace(directory, row), state: told, until }
    })
  })
}

/** Of a touchpoint where nobody has answered yet. */
const unseen = { day: 0, state: JSON.stringify(newDetector) }

/** Notes that somebody has seen an alert; who did first stays. Throws `not_found`. */
export async function acknowledge(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  { id, by }: { id: number; by: string },
): Promise<Alert> {
  const row = await store.acknowledgeAlert({ siteId: directory.site.id, id, at: now(), by })
  if (!row) throw new DomainError('not_found', `There is no alert ${id} here; GET /v1/alerts lists them.`)
  return toAlert(directory, row)
}

export const toPlace = (
  { touchpoints }: SiteDirectory,
  row: Pick<AlertRow, 'touchpoint_id' | 'metric' | 'scale_min' | 'scale_max'>,
) => {
  const touchpoint = [...touchpoints.values()].find(({ id }) => id === row.touchpoint_id)
  return {
    touchpoint: touchpoint?.key ?? '',
    name: touchpoint?.name ?? '',
    stage: touchpoint?.stage ?? '',
    metric: row.metric as Metric,
    scale: { min: row.scale_min, max: row.scale_max },
  }
}

export function toAlert(directory: SiteDirectory, row: AlertRow): Alert {
  const reason: Change | null = JSON.parse(row.reason)
  return {
    id: row.id,
    ...toPlace(directory, row),
    kind: row.kind as Alert['kind'],
    since: formatDay(row.since),
    day: formatDay(row.day),
    reason: reason && {
      days: reason.days,
      against_days: reason.againstDays,
      count: reason.count,
      against_count: reason.againstCount,
      difference: reason.difference,
      interval: reason.interval,
      p: reason.p,
    },
    raised_at: new Date(row.raised_at).toISOString(),
    ended_on: row.ended === null ? null : formatDay(row.ended),
    acknowledged_at: row.acknowledged_at === null ? null : new Date(row.acknowledged_at).toISOString(),
    acknowledged_by: row.acknowledged_by,
  }
}
