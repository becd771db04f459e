import { formatDay } from '@touchline/shared/calendar.ts'
import { type Channel, channels } from '@touchline/shared/channels.ts'
import type { OverviewEntry } from '@touchline/shared/contract/overview.ts'
import { countsOf } from '@touchline/shared/counts.ts'
import { countOf, type Histogram } from '@touchline/shared/histogram.ts'
import { type Scale, scales } from '@touchline/shared/scales.ts'
import { summarize, summarizeBucket } from '@touchline/shared/trend.ts'
import { fewestAnswers } from '@touchline/shared/verdict.ts'
import { changeOf } from '@touchline/shared/windows.ts'
import type { WindowCountsRow } from '../../store/window-counts.ts'
import { currentVersion, type KnownSurvey, type KnownTouchpoint, type SiteDirectory } from '../directory.ts'
import type { Selection } from '../trends/selection.ts'

/** What an entry of the overview is about. */
export interface Place {
  touchpoint: KnownTouchpoint
  /** A survey about the whole relation has an entry of its own. */
  survey: KnownSurvey | null
  scale: Scale
}

/** What was counted in one window: all together, and by channel. */
export interface WindowCounts {
  counts: number[]
  byChannel: Map<number, number[]>
  lastDay: number | null
}

const none: readonly number[] = new Array<number>(15).fill(0)
const add = (a: readonly number[], b: readonly number[]) =>
  a.map((count, index) => count + (b[index] as number))

/** Tells what a measure at a touchpoint counts for; undefined where it is not the metric that is looked at there. */
export function placesOf(directory: SiteDirectory, { touchpoints, measures }: Selection) {
  const surveys = new Map([...directory.surveys.values()].map(survey => [survey.id, survey]))
  const known = new Map<string, Place>()
  const share = (name: string, place: Place) => {
    const found = known.get(name) ?? place
    known.set(name, found)
    return found
  }
  return (touchpointId: number, measureId: number): Place | undefined => {
    const [touchpoint, measure] = [touchpoints.get(touchpointId), measures.get(measureId)]
    const survey = surveys.get(measure?.surveyId ?? 0)
    if (!touchpoint || !measure || !survey) return undefined
    const { scale } = measure
    const scaleName = `${scale.metric} ${scale.min} ${scale.max}`
    if (isRelationship(survey))
      return scale.metric === headlineOf(survey)
        ? share(`survey ${survey.id} ${touchpointId} ${scaleName}`, { touchpoint, survey, scale })
        : undefined
    if (scale.metric !== touchpoint.metric) return undefined
    return share(`${touchpointId} ${scaleName}`, { touchpoint, survey: null, scale })
  }
}

export const isRelationship = (survey: KnownSurvey) =>
  currentVersion(survey).definition.kind === 'relationship'

const headlineOf = (survey: KnownSurvey) => currentVersion(survey).measures[0]?.scale.metric

/** The rows of a window by what they count for. */
export function gatherWindow(
  rows: WindowCountsRow[],
  placeOf: ReturnType<typeof placesOf>,
): Map<Place, WindowCounts> {
  const gathered = new Map<Place, WindowCounts>()
  for (const [touchpointId, measureId, channel, lastDay, ...counts] of rows) {
    const place = placeOf(touchpointId, measureId)
    if (!place) continue
    const window = gathered.get(place) ?? { counts: [...none], byChannel: new Map(), lastDay: null }
    window.counts = add(window.counts, counts as number[])
    window.byChannel.set(channel, add(window.byChannel.get(channel) ?? none, counts as number[]))
    window.lastDay = lastDay === null ? window.lastDay : Math.max(window.lastDay ?? lastDay, lastDay)
    gathered.set(place, window)
  }
  return gathered
}

/** The place of a touchpoint at which nothing was counted. */
export const emptyPlace = (touchpoint: KnownTouchpoint): Place => ({
  touchpoint,
  survey: null,
  scale: scales[touchpoint.metric],
})

export const ratingsOf = (window: WindowCounts | undefined): Histogram =>
  countsOf(window?.counts ?? none).histogram

/** An entry as it is told; without an earlier window where nothing is compared. */
export function toEntry(
  { touchpoint, survey, scale }: Place,
  current: WindowCounts | undefined,
  previous: WindowCounts | undefined | null,
  lastDay: number | null,
): OverviewEntry {
  const summary = summarize(scale, countsOf(current?.counts ?? none))
  return {
    touchpoint: touchpoint.key,
    name: survey?.name ?? touchpoint.name,
    stage: touchpoint.stage,
    survey: survey?.key ?? null,
    metric: scale.metric,
    scale: { min: scale.min, max: scale.max },
    current: summary,
    previous: previous === null ? null : briefly(scale, previous?.counts ?? none),
    change: previous === null ? null : changeOf(scale, ratingsOf(previous), ratingsOf(current)),
    last_answer_on: lastDay === null ? null : formatDay(lastDay),
    few_lately: summary.count < fewestAnswers,
    channels: [...(current?.byChannel ?? [])]
      .filter(([, counts]) => countOf(countsOf(counts).histogram) > 0)
      .sort(([a], [b]) => a - b)
      .map(([channel, counts]) => ({ channel: channels[channel] as Channel, ...briefly(scale, counts) })),
  }
}

function briefly(scale: Scale, counts: readonly number[]) {
  const { count, score, interval } = summarizeBucket(scale, countsOf(counts))
  return { count, score, interval }
}
