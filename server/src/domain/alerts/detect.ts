import { type Day, dayRange, localDay } from '@touchline/shared/calendar.ts'
import { sources } from '@touchline/shared/channels.ts'
import { describeChange } from '@touchline/shared/detector/describe-change.ts'
import { type DetectorState, newDetector } from '@touchline/shared/detector/state.ts'
import { watchDay } from '@touchline/shared/detector/watch-day.ts'
import { addHistograms, type Histogram } from '@touchline/shared/histogram.ts'
import { findScale, type Scale } from '@touchline/shared/scales.ts'
import type { DetectorRow, Found } from '../../store/alerts.ts'
import { readCounts } from '../../store/counts.ts'
import { stateNumber } from '../../store/response-state.ts'
import type { Store } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import type { KnownTouchpoint, SiteDirectory } from '../directory.ts'
import { keysOf } from '../trends/from-counts.ts'
import { type Selection, select } from '../trends/selection.ts'
import { oneByOne } from '../turn.ts'

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

/** So long after a day has ended its last answers may still be on their way. */
const settlingMs = 15 * 60_000

/**
 * Looks at the days that have ended since the last time, and raises an alert for each change that is more than chance. What a detector
 * reads when it is new is history, which raises none; nor do imported answers, unless `takesImports`. Returns how many alerts were raised.
 */
export async function detectChanges(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  { takesImports = false }: { takesImports?: boolean } = {},
): Promise<number> {
  const { site } = directory
  const yesterday = localDay(now() - settlingMs, site.time_zone) - 1
  const selection = select(directory, {})
  const detectors = await store.listDetectors(site.id)
  const known = await keepWatched(store, selection, { detectors, yesterday, at: now() })
  if (known.length > 0 && known.every(({ day }) => day >= yesterday)) return 0
  const watched = await readWatched(store, directory, { selection, known, yesterday })
  if (!takesImports) await leaveOutImports(store, directory, watched, { selection, yesterday })
  let raised = 0
  for (const one of watched.values()) {
    const { row, found } = watch(one, { site, yesterday, now: now() })
    const from = one.detector?.day ?? null
    if (row.day !== from && (await store.advanceDetector({ row, from, found, at: now() })))
      raised += found.filter(event => 'raised' in event).length
  }
  return raised
}

/** Of a touchpoint that is gone, or whose headline has become another metric, the old score is not watched any more. */
async function keepWatched(
  store: Store,
  { touchpoints }: Selection,
  { detectors, yesterday, at }: { detectors: DetectorRow[]; yesterday: Day; at: number },
): Promise<DetectorRow[]> {
  const isWatched = ({ touchpoint_id, metric }: DetectorRow) =>
    touchpoints.get(touchpoint_id)?.metric === metric
  const rows = detectors.filter(row => !isWatched(row))
  if (rows.length > 0) await store.retireDetectors({ rows, day: yesterday, at })
  return detectors.filter(isWatched)
}

/** The scores that are watched already, and those for which there are answers now. */
async function readWatched(
  store: Store,
  directory: SiteDirectory,
  { selection, known, yesterday }: { selection: Selection; known: DetectorRow[]; yesterday: Day },
): Promise<Map<string, Watched>> {
  const watched = new Map<string, Watched>()
  for (const detector of known) {
    const scale = findScale(detector.metric, detector.scale_min, detector.scale_max)
    const touchpoint = selection.touchpoints.get(detector.touchpoint_id)
    if (scale && touchpoint)
      watched.set(nameOf(touchpoint.id, scale), { touchpoint, scale, detector, days: new Map() })
  }
  const isAnyNew = [...selection.touchpoints.keys()].some(
    id => !known.some(({ touchpoint_id }) => touchpoint_id === id),
  )
  const fromDay = isAnyNew ? yesterday - historyDays + 1 : oldestOf(watched, yesterday) - reasonDays
  const query = { ...keysOf(directory.site, selection), fromDay, toDay: yesterday }
  for (const [touchpointId, measureId, , day, , , , , ...ratings] of readCounts(
    await store.listFreshCounts(query),
  )) {
    const [touchpoint, measure] = [selection.touchpoints.get(touchpointId), selection.measures.get(measureId)]
    if (!touchpoint || measure?.scale.metric !== touchpoint.metric) continue
    const { scale } = measure
    const name = nameOf(touchpointId, scale)
    const one = watched.get(name) ?? { touchpoint, scale, detector: undefined, days: new Map() }
    one.days.set(day, addHistograms(one.days.get(day) ?? [], ratings))
    watched.set(name, one)
  }
  return watched
}

const oldestOf = (watched: Map<string, Watched>, yesterday: Day): Day =>
  Math.min(yesterday, ...[...watched.values()].flatMap(({ detector }) => detector?.day ?? []))

const nameOf = (touchpointId: number, { metric, min, max }: Pick<Scale, 'metric' | 'min' | 'max'>) =>
  `${touchpointId} ${metric} ${min} ${max}`

/** What was imported into the days that are looked at did not happen there and then. New detectors learn from it all the same. */
async function leaveOutImports(
  store: Store,
  { site }: SiteDirectory,
  watched: Map<string, Watched>,
  { selection, yesterday }: { selection: Selection; yesterday: Day },
): Promise<void> {
  const first = oldestOf(watched, yesterday) + 1
  if (first > yesterday) return
  const imported = await store.listImported({
    siteId: site.id,
    source: sources.indexOf('import'),
    state: stateNumber('counted'),
    from: dayRange(first, site.time_zone).start,
    before: dayRange(yesterday, site.time_zone).end,
  })
  for (const row of imported)
    for (const [measureId, rating] of JSON.parse(row.ratings) as [number, number | null][]) {
      const measure = selection.measures.get(measureId)
      const one = measure && watched.get(nameOf(row.touchpoint_id, measure.scale))
      const day = localDay(row.answered_at, site.time_zone)
      const histogram = one?.detector && one.days.get(day)
      if (!histogram || rating === null) continue
      one.days.set(
        day,
        histogram.map((count, index) => (index === rating ? Math.max(0, count - 1) : count)),
      )
    }
}

function watch(
  { touchpoint, scale, detector, days }: Watched,
  { site, yesterday, now }: { site: SiteDirectory['site']; yesterday: Day; now: number },
): { row: DetectorRow; found: Found[] } {
  const key = {
    site_id: site.id,
    touchpoint_id: touchpoint.id,
    metric: scale.metric,
    scale_min: scale.min,
    scale_max: scale.max,
  }
  let state: DetectorState = detector ? JSON.parse(detector.state) : newDetector
  const found: Found[] = []
  const first = detector ? detector.day + 1 : Math.min(...days.keys())
  for (let day = first; day <= yesterday; day++) {
    const looked = watchDay(scale, state, day, days.get(day) ?? [])
    state = looked.state
    if (!looked.finding || !detector) continue
    const { kind, since } = looked.finding
    const reason = JSON.stringify(describeChange(scale, days, looked.finding))
    found.push(
      kind === 'return' ? { ended: since } : { raised: { ...key, kind, since, day, reason, raised_at: now } },
    )
  }
  return { row: { ...key, day: yesterday, state: JSON.stringify(state) }, found }
}

/** Looks for changes at all sites, unless it is over before. What fails for one site is told and does not keep the others waiting. */
export async function detectAll(
  deps: Pick<Deps, 'store' | 'now' | 'directories'>,
  { isOver = () => false, onError }: { isOver?: () => boolean; onError: (error: unknown) => void },
): Promise<void> {
  await oneByOne(
    await deps.store.listSites(),
    { isOver, onError },
    async ({ key }) => await detectChanges(deps, await deps.directories.get(key)),
  )
}
