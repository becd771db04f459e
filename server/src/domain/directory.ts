import {
  type SurveyDefinition,
  type SurveyStatus,
  surveyDefinition,
} from '@touchline/shared/contract/survey.ts'
import { findScale, type Metric, type Scale, scaleOf } from '@touchline/shared/scales.ts'
import type { DirectoryRows } from '../store/directory.ts'
import type { SiteRow } from '../store/sites.ts'
import type { Store } from '../store/store.ts'
import { refuseField } from './errors.ts'

export interface KnownTouchpoint {
  id: number
  key: string
  name: string
  stage: string
  metric: Metric
  owner: string | undefined
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
  createdAt: number
  updatedAt: number
}

/** One site with everything that defines it, ready to be asked without the database. */
export interface SiteDirectory {
  site: SiteRow
  touchpoints: Map<string, KnownTouchpoint>
  surveys: Map<string, KnownSurvey>
  measures: Measure[]
}

/** The version that is shown, or would be if the survey were live. */
export const currentVersion = (survey: KnownSurvey) => survey.versions.get(survey.version) as KnownVersion

/** How long a node may serve from memory what another node has changed since, in milliseconds. */
const freshFor = 5000

export interface Directories {
  /** Throws `unknown_site` when there is none with this key. */
  get(siteKey: string): Promise<SiteDirectory>
  getById(siteId: number): Promise<SiteDirectory>
  /** To be called after each change of a site's definitions. */
  forget(siteKey: string): void
}

/** Sites that were asked lately, kept in memory so that answers need no reading. */
export function createDirectories(store: Store, now: () => number): Directories {
  const known = new Map<string, { directory: SiteDirectory; readAt: number }>()

  const read = async (of: { key: string } | { id: number }) => {
    const readAt = now()
    const rows = await store.findDirectory(of)
    if (!rows)
      throw refuseField(
        'unknown_site',
        'site',
        'no site has this key; copy it from the script tag of your site',
      )
    const directory = toDirectory(rows)
    known.set(rows.site.key, { directory, readAt })
    return directory
  }

  return {
    get: async siteKey => {
      const found = known.get(siteKey)
      return found && now() - found.readAt < freshFor ? found.directory : await read({ key: siteKey })
    },
    getById: async siteId => await read({ id: siteId }),
    forget: siteKey => void known.delete(siteKey),
  }
}

function toDirectory(rows: DirectoryRows): SiteDirectory {
  const measures = rows.measures.map(row => ({
    id: row.id,
    surveyId: row.survey_id,
    question: row.question,
    scale: findScale(row.metric, row.scale_min, row.scale_max) as Scale,
  }))
  return {
    site: rows.site,
    measures,
    touchpoints: new Map(
      rows.touchpoints.map(row => [
        row.key,
        { ...row, metric: row.metric as Metric, owner: row.owner ?? undefined },
      ]),
    ),
    surveys: new Map(rows.surveys.map(row => [row.key, toSurvey(row, rows, measures)])),
  }
}

function toSurvey(
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
    versions: new Map(versions.map(version => [version.version, toVersion(version, measures)])),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** Parsed again, because a definition that an earlier release stored lacks what has been added since. */
function toVersion(row: DirectoryRows['versions'][number], measures: Measure[]): KnownVersion {
  const definition = surveyDefinition.parse(JSON.parse(row.definition))
  const ofSurvey = measures.filter(measure => measure.surveyId === row.survey_id)
  return {
    version: row.version,
    definition,
    wasLive: row.live_at !== null,
    measures: definition.questions.flatMap(question => {
      if (question.type !== 'rating') return []
      return (
        ofSurvey.find(({ question: id, scale }) => id === question.id && scale === scaleOf(question)) ?? []
      )
    }),
  }
}
