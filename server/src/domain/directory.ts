import {
  type SurveyDefinition,
  type SurveyStatus,
  surveyDefinition,
} from '@touchline/shared/contract/survey.ts'
import { findScale, type Metric, type Scale, scaleOf } from '@touchline/shared/scales.ts'
import type { RecountingTable } from '../store/count-tables.ts'
import type { DirectoryRows } from '../store/directory.ts'
import type { SiteRow } from '../store/sites.ts'
import { type IdentityKey, readIdentityKeys } from './collecting/identity.ts'
import type { Sealer } from './sealer.ts'

export interface KnownTouchpoint {
  id: number
  key: string
  name: string
  stage: string
  metric: Metric
  owner: string | undefined
  isRemoved: boolean
}

/** The immutable identity of what one rated question measures. */
export interface Measure {
  id: number
  surveyId: number
  question: string
  scale: Scale
}

export interface KnownVersion {
  version: number
  definition: SurveyDefinition
  wasLive: boolean
  /** When it first became live, in epoch milliseconds; null where it never was. */
  liveAt: number | null
  /** In the order of the rated questions; the first is the headline. */
  measures: Measure[]
}

export interface KnownSurvey {
  id: number
  key: string
  name: string
  status: SurveyStatus
  version: number
  versions: Map<number, KnownVersion>
  /** For how many days answers tell who gave them; null for ever. */
  keepDays: number | null
  createdAt: number
  updatedAt: number
  isRemoved: boolean
}

/**
 * One site with everything that defines it, ready to be asked without the database. Removed touchpoints and surveys are
 * among it, because answers to them may still be on their way.
 */
export interface SiteDirectory {
  site: SiteRow
  /** The counts that are being built for it, if any. */
  recounting: RecountingTable | undefined
  touchpoints: Map<string, KnownTouchpoint>
  surveys: Map<string, KnownSurvey>
  measures: Measure[]
  /** Whose pages may send. */
  origins: string[]
  /** The facts by which answers are counted, or are going to be. */
  dimensions: string[]
  identityKeys: IdentityKey[]
}

/** The version that is shown, or would be if the survey were live. */
export const currentVersion = (survey: KnownSurvey) => survey.versions.get(survey.version) as KnownVersion

/** Those that the site's people see. */
export const listPresent = <Thing extends { isRemoved: boolean }>(things: Map<string, Thing>): Thing[] =>
  [...things.values()].filter(thing => !thing.isRemoved)

/** Reads what is stored of a site. */
export function readDirectory(rows: DirectoryRows, sealer: Sealer): SiteDirectory {
  const measures = rows.measures.map(row => ({
    id: row.id,
    surveyId: row.survey_id,
    question: row.question,
    scale: findScale(row.metric, row.scale_min, row.scale_max) as Scale,
  }))
  return {
    site: rows.site,
    measures,
    origins: JSON.parse(rows.site.origins),
    recounting: rows.recounting,
    dimensions: [
      ...new Set<string>([
        ...JSON.parse(rows.site.dimensions),
        ...JSON.parse(rows.recounting?.dimensions ?? '[]'),
      ]),
    ],
    identityKeys: readIdentityKeys(rows.identityKeys, sealer),
    touchpoints: new Map(
      rows.touchpoints.map(row => [
        row.key,
        {
          ...row,
          metric: row.metric as Metric,
          owner: row.owner ?? undefined,
          isRemoved: row.removed_at !== null,
        },
      ]),
    ),
    surveys: new Map(rows.surveys.map(row => [row.key, readSurvey(row, rows, measures)])),
  }
}

function readSurvey(
  row: DirectoryRows['surveys'][number],
  rows: DirectoryRows,
  measures: Measure[],
): KnownSurvey {
  const versions = rows.versions.filter(version => version.survey_id === row.id)
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    status: row.status as SurveyStatus,
    version: row.version,
    versions: new Map(versions.map(version => [version.version, readVersion(version, measures)])),
    keepDays: row.keep_days,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    isRemoved: row.removed_at !== null,
  }
}

/** Parsed again, because a definition that an earlier release stored lacks what has been added since. */
function readVersion(row: DirectoryRows['versions'][number], measures: Measure[]): KnownVersion {
  const definition = surveyDefinition.parse(JSON.parse(row.definition))
  const ofSurvey = measures.filter(measure => measure.surveyId === row.survey_id)
  return {
    version: row.version,
    definition,
    wasLive: row.live_at !== null,
    liveAt: row.live_at,
    measures: definition.questions.flatMap(question => {
      if (question.type !== 'rating') return []
      return (
        ofSurvey.find(({ question: id, scale }) => id === question.id && scale === scaleOf(question)) ?? []
      )
    }),
  }
}
