import type {
  NewSurvey,
  Survey,
  SurveyDefinition,
  SurveyPatch,
  SurveyStatus,
  SurveyVersion,
} from '@touchline/shared/contract/survey.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import { scaleOf } from '@touchline/shared/scales.ts'
import type { DefinitionWrite, MeasureIdentity } from '../store/surveys.ts'
import type { Deps } from './deps.ts'
import { currentVersion, type KnownSurvey, type SiteDirectory } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'
import { surveyNotices } from './widget/survey-notices.ts'

/** From which statuses a survey may take one; `ended` is for good. */
const statusesBefore: Record<SurveyStatus, SurveyStatus[]> = {
  draft: ['draft'],
  live: ['draft', 'paused', 'live'],
  paused: ['live', 'paused'],
  ended: ['draft', 'live', 'paused', 'ended'],
}

/** The survey as it crosses the wire. */
export const toSurvey = (survey: KnownSurvey, directory: SiteDirectory): Survey => ({
  key: survey.key,
  name: survey.name,
  status: survey.status,
  version: survey.version,
  keep_days: survey.keepDays,
  definition: currentVersion(survey).definition,
  notices: surveyNotices(currentVersion(survey).definition, directory),
  created_at: new Date(survey.createdAt).toISOString(),
  updated_at: new Date(survey.updatedAt).toISOString(),
})

/** What it asked in each of its versions, the first one first. */
export const listVersions = ({ versions }: KnownSurvey): SurveyVersion[] =>
  [...versions.values()]
    .map(({ version, definition, liveAt }) => ({
      version,
      definition,
      live_at: liveAt === null ? null : new Date(liveAt).toISOString(),
    }))
    .toSorted((a, b) => a.version - b.version)

/** The site's survey with this key; throws `unknown_survey`. */
export function getSurvey(directory: SiteDirectory, key: string): KnownSurvey {
  const survey = directory.surveys.get(key)
  if (!survey || survey.isRemoved)
    throw refuseField('unknown_survey', 'survey', `this site has no survey "${key}"`)
  return survey
}

/** Adds a survey with its first version. Throws `key_taken`, or `invalid` where its touchpoint does not exist. */
export async function createSurvey(deps: Deps, directory: SiteDirectory, input: NewSurvey): Promise<Survey> {
  const definition = toWrite(directory, input.definition)
  const { keep_days: keepDays, ...named } = input
  const write = { ...named, keepDays, siteId: directory.site.id, definition, at: deps.now() }
  if (!(await deps.store.insertSurvey(write)))
    throw refuseField('key_taken', 'key', fieldFault('taken', { kind: 'survey', key: input.key }))
  return await read(deps, directory, input.key)
}

/**
 * Changes only what the patch names. A different definition becomes the next version; the answers to earlier ones keep
 * their meaning.
 */
export async function patchSurvey(
  deps: Deps,
  directory: SiteDirectory,
  survey: KnownSurvey,
  { name, status, keep_days, definition }: SurveyPatch,
): Promise<Survey> {
  const isNew = definition && !isSame(definition, currentVersion(survey).definition)
  const outcome = await deps.store.updateSurvey({
    siteId: directory.site.id,
    id: survey.id,
    at: deps.now(),
    name,
    keepDays: keep_days,
    status: status && { to: status, from: statusesBefore[status] },
    definition: isNew ? toWrite(directory, definition) : undefined,
  })
  deps.directories.forget(directory.site.key)
  if (outcome === 'missing')
    throw refuseField('unknown_survey', 'survey', 'this survey has just been removed')
  if (outcome === 'refused')
    throw refuseField(
      'invalid',
      'status',
      `a survey that is ${survey.status} cannot become ${status}; duplicate it under a new key instead`,
    )
  return await read(deps, directory, survey.key)
}

/** Removes a survey that was never answered or shown. Throws `in_use` otherwise. */
export async function removeSurvey(
  { store, directories, now }: Deps,
  directory: SiteDirectory,
  survey: KnownSurvey,
): Promise<void> {
  const measureIds = directory.measures.filter(({ surveyId }) => surveyId === survey.id).map(({ id }) => id)
  if (!(await store.removeSurvey({ siteId: directory.site.id, id: survey.id, measureIds, at: now() })))
    throw new DomainError(
      'in_use',
      'This survey holds answers, which are kept; set its status to "ended" instead.',
    )
  directories.forget(directory.site.key)
}

async function read({ directories }: Deps, { site }: SiteDirectory, key: string): Promise<Survey> {
  directories.forget(site.key)
  const directory = await directories.get(site.key)
  return toSurvey(getSurvey(directory, key), directory)
}

const isSame = (a: SurveyDefinition, b: SurveyDefinition) => JSON.stringify(a) === JSON.stringify(b)

/** Throws `invalid` where the touchpoint that it is about does not exist. */
export function requireTouchpoint({ touchpoints }: SiteDirectory, key: string): void {
  const touchpoint = touchpoints.get(key)
  if (!touchpoint || touchpoint.isRemoved)
    throw refuseField(
      'invalid',
      'definition.touchpoint',
      `this site has no touchpoint "${key}"; add it first`,
    )
}

function toWrite(directory: SiteDirectory, definition: SurveyDefinition): DefinitionWrite {
  requireTouchpoint(directory, definition.touchpoint)
  const measures = definition.questions.flatMap((question): MeasureIdentity[] => {
    if (question.type !== 'rating') return []
    const { metric, min, max } = scaleOf(question)
    return [{ question: question.id, metric, scale_min: min, scale_max: max }]
  })
  return { json: JSON.stringify(definition), measures }
}
