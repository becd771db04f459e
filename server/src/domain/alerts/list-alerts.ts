import { formatDay } from '@touchline/shared/calendar.ts'
import type { Alert, AlertPage, AlertQuery } from '@touchline/shared/contract/alert.ts'
import type { Change } from '@touchline/shared/describe-change.ts'
import type { Metric } from '@touchline/shared/scales.ts'
import type { AlertRow } from '../../store/alerts.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
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
    watched: [],
  }
}

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

function toAlert(directory: SiteDirectory, row: AlertRow): Alert {
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
    acknowledged_at: row.acknowledged_at === null ? null : new Date(row.acknowledged_at).toISOString(),
    acknowledged_by: row.acknowledged_by,
  }
}
