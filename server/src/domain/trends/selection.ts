import { channels } from '@touchline/shared/channels.ts'
import type { TrendQuery } from '@touchline/shared/contract/trend.ts'
import type { Metric } from '@touchline/shared/scales.ts'
import {
  type KnownSurvey,
  type KnownTouchpoint,
  listPresent,
  type Measure,
  type SiteDirectory,
} from '../directory.ts'
import { refuseField } from '../errors.ts'
import { getSurvey } from '../manage-surveys.ts'
import { getTouchpoint } from '../manage-touchpoints.ts'

/** Which answers a trend is about. */
export interface Selection {
  touchpoints: Map<number, KnownTouchpoint>
  measures: Map<number, Measure>
  /** The numbers of the channels; undefined for all of them. */
  channels: Set<number> | undefined
  /** The metric that counts at a touchpoint. */
  metricAt(touchpoint: KnownTouchpoint): Metric
}

/** Throws `unknown_…` or `invalid` with the field that names what is not there. */
export function select(
  directory: SiteDirectory,
  query: Pick<TrendQuery, 'touchpoint' | 'stage' | 'survey' | 'question' | 'channel' | 'metric'>,
): Selection {
  const touchpoints = touchpointsOf(directory, query)
  return {
    touchpoints: new Map(touchpoints.map(touchpoint => [touchpoint.id, touchpoint])),
    measures: new Map(measuresOf(directory, query).map(measure => [measure.id, measure])),
    channels: query.channel && new Set(query.channel.map(channel => channels.indexOf(channel))),
    metricAt: touchpoint => query.metric ?? touchpoint.metric,
  }
}

function touchpointsOf(
  directory: SiteDirectory,
  { touchpoint, stage }: Pick<TrendQuery, 'touchpoint' | 'stage'>,
): KnownTouchpoint[] {
  const stages: string[] = JSON.parse(directory.site.stages)
  const unknown = stage?.find(one => !stages.includes(one))
  if (unknown !== undefined)
    throw refuseField('invalid', 'stage', `"${unknown}" is none of the site's stages: ${stages.join(', ')}`)
  const named = touchpoint
    ? [...new Set(touchpoint)].map(key => getTouchpoint(directory, key))
    : listPresent(directory.touchpoints)
  return stage ? named.filter(one => stage.includes(one.stage)) : named
}

/**
 * The measures whose counts are asked for. Where a survey asks several questions of one metric, the first of them stands for the metric:
 * one person must not count twice. The others can be asked for by name.
 */
function measuresOf(
  directory: SiteDirectory,
  { survey, question }: Pick<TrendQuery, 'survey' | 'question'>,
): Measure[] {
  const surveys = survey ? survey.map(key => getSurvey(directory, key)) : [...directory.surveys.values()]
  if (!question) return surveys.flatMap(headlinesOf)
  const unknown = question.find(name => !directory.measures.some(measure => measure.question === name))
  if (unknown !== undefined)
    throw refuseField(
      'invalid',
      'question',
      `no survey of this site asks for a rating by the name "${unknown}"`,
    )
  const surveyIds = new Set(surveys.map(({ id }) => id))
  return directory.measures.filter(
    measure => surveyIds.has(measure.surveyId) && question.includes(measure.question),
  )
}

/**
 * Of each metric the first question of the newest version, and what earlier versions asked instead of it: a measure that ever stood
 * beside one that is taken already would count the same person once more.
 */
function headlinesOf({ versions }: KnownSurvey): Measure[] {
  const all = [...versions.values()].toSorted((a, b) => b.version - a.version).map(({ measures }) => measures)
  const taken = new Set<Measure>()
  for (const measures of all)
    for (const measure of firstPerMetric(measures)) {
      const rivals = all.filter(others => others.includes(measure)).flat()
      const isBeside = rivals.some(
        rival => rival !== measure && taken.has(rival) && rival.scale.metric === measure.scale.metric,
      )
      if (!isBeside) taken.add(measure)
    }
  return [...taken]
}

const firstPerMetric = (measures: Measure[]) =>
  measures.filter(
    (measure, index) => measures.findIndex(({ scale }) => scale.metric === measure.scale.metric) === index,
  )
