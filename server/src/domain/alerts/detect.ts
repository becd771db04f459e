import { type Day, dayRange, localDay } from '@touchline/shared/calendar.ts'
import { sources } from '@touchline/shared/channels.ts'
import { describeChange } from '@touchline/shared/detector/describe-change.ts'
import { type DetectorState, newDetector } from '@touchline/shared/detector/state.ts'
import { watchDay } from '@touchline/shared/detector/watch-day.ts'
import { addHistograms, type Histogram } from '@touchline/shared/histogram.ts'
import type { Scale } from '@touchline/shared/scales.ts'
import type { DetectorRow, NewAlert } from '../../store/alerts.ts'
import { readCounts } from '../../store/counts.ts'
import { stateNumber } from '../../store/response-state.ts'
import type { Store } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import type { KnownTouchpoint, SiteDirectory } from '../directory.ts'
import { keysOf } from '../trends/from-counts.ts'
import { select } from '../trends/selection.ts'

/** How much of the past a new detector learns from, and how much of it the reason of an alert may need. */
const historyDays = 730
const reasonDays = 120

/** One score that is watched: the headline of a touchpoint on one of its scales. */
interface Watched {
  touchpoint: KnownTouchpoint
  scale: Scale
  detector: DetectorRow | undefined
  /** The histograms of the days, as far as anybody answered. */
  days: Map<Day, Histogram>
}

/**
 * Looks at the days that have ended since the last time, and raises an alert for each change that is more than chance. What a detector
 * reads when it is new is history, which raises none. Returns how many alerts were raised.
 */
export async function detectChanges(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
): Promise<number> {
  const { site } = directory
  const yesterday = localDay(now(), site.time_zone) - 1
  const detectors = await store.listDetectors(site.id)
  const isUpToDate = detectors.length > 0 && detectors.every(({ day }) => day >= yesterday)
  if (isUpToDate) return 0
  const watched = await readWatched(store, directory, detectors, yesterday)
  let raised = 0
  for (const one of watched) {
    const { row, alerts } = watch(one, { site, yesterday, now: now() })
    const from = one.detector?.day ?? null
    if (row.day !== from && (await store.advanceDetector({ row, from, alerts }))) raised += alerts.length
  }
  return raised
}

async function readWatched(
  store: Store,
  directory: SiteDirectory,
  detectors: DetectorRow[],
  yesterday: Day,
): Promise<Watched[]> {
  const selection = select(directory, {})
  const oldest = Math.min(yesterday, ...detectors.map(({ day }) => day))
  const isNew = detectors.length < selection.touchpoints.size
  const fromDay = isNew ? yesterday - historyDays + 1 : oldest - reasonDays
  const rows = readCounts(
    await store.listCounts({ ...keysOf(directory.site, selection), fromDay, toDay: yesterday }),
  )
  const found = new Map<string, Watched>()
  for (const [touchpointId, measureId, , day, , , , , ...ratings] of rows) {
    const [touchpoint, measure] = [selection.touchpoints.get(touchpointId), selection.measures.get(measureId)]
    if (!touchpoint || measure?.scale.metric !== touchpoint.metric) continue
    const { scale } = measure
    const name = nameOf(touchpointId, scale)
    const known = found.get(name) ?? {
      ...{ touchpoint, scale, days: new Map<Day, Histogram>() },
      detector: detectors.find(one => nameOf(one.touchpoint_id, toScale(one)) === name),
    }
    known.days.set(day, addHistograms(known.days.get(day) ?? [], ratings))
    found.set(name, known)
  }
  await leaveOutImports(store, directory, found, { selection, from: oldest + 1, to: yesterday })
  return [...found.values()]
}

const nameOf = (touchpointId: number, { metric, min, max }: Pick<Scale, 'metric' | 'min' | 'max'>) =>
  `${touchpointId} ${metric} ${min} ${max}`
const toScale = ({ metric, scale_min, scale_max }: DetectorRow) => ({
  metric: metric as Scale['metric'],
  min: scale_min,
  max: scale_max,
})

/** What was imported into the days that are looked at did not happen there and then. New detectors learn from it all the same. */
async function leaveOutImports(
  store: Store,
  { site }: SiteDirectory,
  found: Map<string, Watched>,
  { selection, from, to }: { selection: ReturnType<typeof select>; from: Day; to: Day },
): Promise<void> {
  if (from > to) return
  const imported = await store.listImported({
    siteId: site.id,
    source: sources.indexOf('import'),
    state: stateNumber('counted'),
    from: dayRange(from, site.time_zone).start,
    before: dayRange(to, site.time_zone).end,
  })
  for (const row of imported)
    for (const [measureId, rating] of JSON.parse(row.ratings) as [number, number | null][]) {
      const measure = selection.measures.get(measureId)
      const one = measure && found.get(nameOf(row.touchpoint_id, measure.scale))
      const histogram = one?.detector && one.days.get(row.day)
      if (!one || !histogram || rating === null) continue
      one.days.set(
        row.day,
        histogram.map((count, index) => (index === rating ? count - 1 : count)),
      )
    }
}

function watch(
  { touchpoint, scale, detector, days }: Watched,
  { site, yesterday, now }: { site: SiteDirectory['site']; yesterday: Day; now: number },
): { row: DetectorRow; alerts: NewAlert[] } {
  const key = {
    site_id: site.id,
    touchpoint_id: touchpoint.id,
    metric: scale.metric,
    scale_min: scale.min,
    scale_max: scale.max,
  }
  let state: DetectorState = detector ? JSON.parse(detector.state) : newDetector
  const alerts: NewAlert[] = []
  const first = detector ? detector.day + 1 : Math.min(...days.keys())
  for (let day = first; day <= yesterday; day++) {
    const looked = watchDay(scale, state, day, days.get(day) ?? [])
    state = looked.state
    if (!looked.finding || !detector) continue
    const { kind, since } = looked.finding
    const reason = JSON.stringify(describeChange(scale, days, looked.finding))
    alerts.push({ ...key, kind, since, day, reason, raised_at: now })
  }
  return { row: { ...key, day: yesterday, state: JSON.stringify(state) }, alerts }
}

/** Looks for changes at all sites, unless it is over before. What fails for one site is told and does not keep the others waiting. */
export async function detectAll(
  deps: Pick<Deps, 'store' | 'now' | 'directories'>,
  { isOver = () => false, onError }: { isOver?: () => boolean; onError: (error: unknown) => void },
): Promise<void> {
  for (const { key } of await deps.store.listSites()) {
    if (isOver()) return
    try {
      await detectChanges(deps, await deps.directories.get(key))
    } catch (error) {
      onError(error)
    }
  }
}
