import { formatDay } from '@touchline/shared/calendar.ts'
import type { OverviewEntry, OverviewQuery, OverviewReply } from '@touchline/shared/contract/overview.ts'
import { discoveries } from '@touchline/shared/false-discovery.ts'
import { earlierWindow } from '@touchline/shared/window-lengths.ts'
import type { Store } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import {
  currentVersion,
  type KnownSurvey,
  type KnownTouchpoint,
  listPresent,
  type SiteDirectory,
} from '../directory.ts'
import { keysOf } from '../trends/from-counts.ts'
import { type Selection, select } from '../trends/selection.ts'
import { type Span, spanOf } from '../trends/span.ts'
import {
  emptyPlace,
  gatherWindow,
  isRelationship,
  type Place,
  placesOf,
  toEntry,
  type WindowCounts,
} from './entries.ts'
import { readLines } from './lines.ts'
import { rank } from './ranking.ts'
import type { SegmentFinder } from './segments.ts'

/** How satisfied customers are at every touchpoint of their life, beside an earlier window of the same length. */
export async function buildOverview(
  { store, now, segments }: Pick<Deps, 'store' | 'now'> & { segments: SegmentFinder },
  directory: SiteDirectory,
  query: OverviewQuery,
): Promise<OverviewReply> {
  const { to } = spanOf({ to: query.to, from: undefined, every: 'day' }, directory.site.time_zone, now())
  const windows = windowsOf(to, query)
  const selection = select(directory, {})
  const placeOf = placesOf(directory, selection)
  const gather = async (span: Span | null) =>
    span && gatherWindow(await readWindow(store, directory, selection, span), placeOf)
  const [current, previous, lines] = await Promise.all([
    gather(windows.current),
    gather(windows.previous),
    query.lines ? readLines(store, directory, { to, days: query.days, selection, placeOf }) : undefined,
  ])
  const places = listPlaces(directory, selection, [current, previous])
  const last = await lastDays(store, directory, selection, {
    to,
    places,
    current: current as Gathered,
    placeOf,
  })
  const entries = places.map(place => ({
    ...toEntry(place, current?.get(place), previous ? previous.get(place) : null, last.get(place) ?? null),
    ...(lines && { line: lines.of(place) }),
  }))
  const told = withoutChance(entries)
  const stages: string[] = JSON.parse(directory.site.stages)
  return {
    time_zone: directory.site.time_zone,
    days: query.days,
    compare: query.compare,
    current: toDates(windows.current),
    previous: windows.previous && toDates(windows.previous),
    ...(lines && { lines: lines.shape }),
    relationship: told.filter(({ survey }) => survey !== null),
    stages: stages.map(stage => ({
      stage,
      touchpoints: told.filter(entry => entry.survey === null && entry.stage === stage),
    })),
    ranking: rank(places, current as Gathered),
    segments: await segments.find(directory, { span: windows.current, selection, placeOf }),
  }
}

type Gathered = Map<Place, WindowCounts>

function windowsOf(to: number, { days, compare }: OverviewQuery): { current: Span; previous: Span | null } {
  const current = { from: to - days + 1, to }
  if (compare === 'none') return { current, previous: null }
  const { first, last } = earlierWindow(to, days, compare)
  return { current, previous: { from: first, to: last } }
}

const toDates = ({ from, to }: Span) => ({ from: formatDay(from), to: formatDay(to) })

const readWindow = async (store: Store, { site }: SiteDirectory, selection: Selection, span: Span) =>
  await store.listWindowCounts({ ...keysOf(site, selection), fromDay: span.from, toDay: span.to })

/** All that was counted, and every touchpoint and survey of the site besides, whether anybody answered there or not. */
function listPlaces(directory: SiteDirectory, selection: Selection, windows: (Gathered | null)[]): Place[] {
  const counted = [...new Set(windows.flatMap(window => [...(window?.keys() ?? [])]))]
  const has = (touchpointId: number, survey: KnownSurvey | null) =>
    counted.some(place => place.touchpoint.id === touchpointId && place.survey === survey)
  const silent = [
    ...listMeasured(directory, selection)
      .filter(({ id }) => !has(id, null))
      .map(emptyPlace),
    ...listRelationships(directory, selection).filter(
      ({ touchpoint, survey }) => !has(touchpoint.id, survey),
    ),
  ]
  const order = [...selection.touchpoints.keys()]
  return [...counted, ...silent].sort(
    (a, b) => order.indexOf(a.touchpoint.id) - order.indexOf(b.touchpoint.id),
  )
}

/** The touchpoints but for those that are asked about the whole relation only. */
function listMeasured(directory: SiteDirectory, { touchpoints }: Selection): KnownTouchpoint[] {
  const surveys = listPresent(directory.surveys)
  return [...touchpoints.values()].filter(({ key }) => {
    const here = surveys.filter(survey => currentVersion(survey).definition.touchpoint === key)
    return here.length === 0 || !here.every(isRelationship)
  })
}

/** The surveys about the whole relation, at their own touchpoints. */
function listRelationships(
  directory: SiteDirectory,
  { touchpoints }: Selection,
): (Place & { survey: KnownSurvey })[] {
  return listPresent(directory.surveys)
    .filter(isRelationship)
    .flatMap(survey => {
      const { definition, measures } = currentVersion(survey)
      const touchpoint = [...touchpoints.values()].find(({ key }) => key === definition.touchpoint)
      const scale = measures[0]?.scale
      return touchpoint && scale ? [{ touchpoint, survey, scale }] : []
    })
}

/** When somebody answered last: only where nobody did within the window, the past has to be searched. */
async function lastDays(
  store: Store,
  { site }: SiteDirectory,
  selection: Selection,
  of: { to: number; places: Place[]; current: Gathered; placeOf: ReturnType<typeof placesOf> },
): Promise<Map<Place, number>> {
  const found = new Map<Place, number>()
  for (const [place, { lastDay }] of of.current) if (lastDay !== null) found.set(place, lastDay)
  const silent = of.places.filter(place => !found.has(place)).map(({ touchpoint }) => touchpoint.id)
  const keys = { ...keysOf(site, selection), touchpointIds: [...new Set(silent)] }
  for (const { touchpoint_id, measure_id, day } of await store.listLastDays({ ...keys, toDay: of.to })) {
    const counted = of.placeOf(touchpoint_id, measure_id)
    // A touchpoint without an answer in either window has a place that nothing was gathered for.
    const place =
      of.places.find(one => one === counted) ??
      of.places.find(one => one.survey === counted?.survey && one.touchpoint === counted?.touchpoint)
    if (place && day > (found.get(place) ?? Number.NEGATIVE_INFINITY)) found.set(place, day)
  }
  return found
}

/** Among many touchpoints some differ by chance alone: so many may be told that at most one in twenty of them is false. */
function withoutChance(entries: OverviewEntry[]): OverviewEntry[] {
  const judged = entries.filter(({ change }) => change && change.p !== null && change.verdict !== 'too_few')
  const found = discoveries(judged.map(({ change }) => change?.p as number))
  const chance = new Set(judged.filter((_, index) => !found[index]))
  return entries.map(entry =>
    entry.change && chance.has(entry) && /better|worse/.test(entry.change.verdict)
      ? { ...entry, change: { ...entry.change, verdict: 'unclear' } }
      : entry,
  )
}
