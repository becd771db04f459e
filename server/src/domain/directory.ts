import {
  type SurveyDefinition,
  type SurveyStatus,
  surveyDefinition,
} from '@touchline/shared/contract/survey.ts'
import { findScale, type Metric, type Scale, scaleOf } from '@touchline/shared/scales.ts'
import type { RecountingTable } from '../store/count-tables.ts'
import type { DirectoryRows } from '../store/directory.ts'
import type { SiteRow } from '../store/sites.ts'
import type { Store } from '../store/store.ts'
import { type IdentityKey, readIdentityKeys } from './collecting/identity.ts'
import { refuseField } from './errors.ts'
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

/** How long a node may serve from memory what another node has changed since, in milliseconds. */
const freshFor = 5000

export interface Directories {
  /** Throws `unknown_site` when there is none with this key. */
  get(siteKey: string): Promise<SiteDirectory>
  /** Read anew, at most once a second: for a survey that another node may have published just now. */
  getFresh(siteKey: string): Promise<SiteDirectory>
  getById(siteId: number): Promise<SiteDirectory>
  /** From memory where another node's changes may show a little later, as in figures. */
  getKnown(siteId: number): Promise<SiteDirectory>
  /** To be called after each change of a site's definitions. */
  forget(siteKey: string): void
}

interface Reading {
  readAt: number
  directory: Promise<SiteDirectory>
}

/** Sites that were asked lately, kept in memory so that answers need no reading. */
export function createDirectories(store: Store, sealer: Sealer, now: () => number): Directories {
  const known = new Map<string, Reading>()
  const keys = new Map<number, string>()

  const read = async (of: { key: string } | { id: number }): Promise<SiteDirectory> => {
    const rows = await store.findDirectory(of)
    if (!rows)
      throw refuseField(
        'unknown_site',
        'site',
        'no site has this key; compare it with the keys that GET /v1/sites lists',
      )
    return readDirectory(rows, sealer)
  }
  // All who ask meanwhile share one reading; one that fails is forgotten, so that the next tries again.
  const begin = (siteKey: string): Promise<SiteDirectory> => {
    const reading = { readAt: now(), directory: read({ key: siteKey }) }
    known.set(siteKey, reading)
    reading.directory.catch(() => known.get(siteKey) === reading && known.delete(siteKey))
    return reading.directory
  }

  const readWithin = (siteKey: string, ms: number) => {
    const found = known.get(siteKey)
    return found && now() - found.readAt < ms ? found.directory : begin(siteKey)
  }

  return {
    get: siteKey => readWithin(siteKey, freshFor),
    getFresh: siteKey => readWithin(siteKey, 1000),
    getById: siteId => read({ id: siteId }),
    getKnown: async siteId => {
      const siteKey = keys.get(siteId) ?? (await read({ id: siteId })).site.key
      keys.set(siteId, siteKey)
      return await readWithin(siteKey, freshFor)
    },
    forget: siteKey => void known.delete(siteKey),
  }
}

function readDirectory(rows: DirectoryRows, sealer: Sealer): SiteDirectory {
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
    measures: definition.questions.flatMap(question => {
      if (question.type !== 'rating') return []
      return (
        ofSurvey.find(({ question: id, scale }) => id === question.id && scale === scaleOf(question)) ?? []
      )
    }),
  }
}
