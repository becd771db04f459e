import type {
  NewSurvey,
  Survey,
  SurveyDefinition,
  SurveyPatch,
  SurveyStatus,
} from '@touchline/shared/contract/survey.ts'
import { scaleOf } from '@touchline/shared/scales.ts'
import type { MeasureIdentity } from '../store/surveys.ts'
import type { Deps } from './deps.ts'
import { currentVersion, type KnownSurvey, type SiteDirectory } from './directory.ts'
import { DomainError, refuseField } from './errors.ts'
import { lookNotices } from './file-look.ts'
import { getTouchpoint } from './manage-touchpoints.ts'

/** Which status may follow which; `ended` is for good. */
const nextStatuses: Record<SurveyStatus, SurveyStatus[]> = {
  draft: ['live', 'ended'],
  live: ['paused', 'ended'],
  paused: ['live', 'ended'],
  ended: [],
}

/** The survey as it crosses the wire. */
export const toSurvey = (survey: KnownSurvey): Survey => ({
  key: survey.key,
  name: survey.name,
  status: survey.status,
  version: survey.version,
  definition: currentVersion(survey).definition,
  notices: lookNotices(currentVersion(survey).definition.look),
  created_at: new Date(survey.createdAt).toISOString(),
  updated_at: new Date(survey.updatedAt).toISOString(),
})

/** The site's survey with this key; throws `unknown_survey`. */
export function getSurvey(directory: SiteDirectory, key: string): KnownSurvey {
  const survey = directory.surveys.get(key)
  if (!survey) throw refuseField('unknown_survey', 'survey', `this site has no survey "${key}"`)
  return survey
}

/** Adds a survey with its first version. Throws `key_taken` or `unknown_touchpoint`. */
export async function createSurvey(deps: Deps, directory: SiteDirectory, input: NewSurvey): Promise<Survey> {
  const { definition, ...rest } = input
  const write = {
    ...rest,
    siteId: directory.site.id,
    definition: toVersion(directory, definition),
    at: deps.now(),
  }
  if (!(await deps.store.insertSurvey(write)))
    throw refuseField('key_taken', 'key', `another survey has the key "${input.key}"; choose another`)
  return await read(deps, directory, input.key)
}

/** Changes a survey. A different definition becomes the next version; the answers to earlier ones keep their meaning. */
export async function patchSurvey(
  deps: Deps,
  directory: SiteDirectory,
  survey: KnownSurvey,
  patch: SurveyPatch,
): Promise<Survey> {
  const status = patch.status ?? survey.status
  if (status !== survey.status && !nextStatuses[survey.status].includes(status))
    throw refuseField('invalid', 'status', `a survey that is ${survey.status} cannot become ${status}`)
  const changed = patch.definition && !isSame(patch.definition, currentVersion(survey).definition)
  await deps.store.updateSurvey({
    siteId: directory.site.id,
    id: survey.id,
    key: survey.key,
    name: patch.name ?? survey.name,
    status,
    definition: changed ? toVersion(directory, patch.definition as SurveyDefinition) : undefined,
    at: deps.now(),
  })
  return await read(deps, directory, survey.key)
}

/** Removes a survey that was never answered or shown. Throws `in_use` otherwise. */
export async function removeSurvey(
  { store, directories }: Deps,
  directory: SiteDirectory,
  survey: KnownSurvey,
): Promise<void> {
  const measureIds = directory.measures.filter(({ surveyId }) => surveyId === survey.id).map(({ id }) => id)
  if (!(await store.deleteSurvey({ siteId: directory.site.id, surveyId: survey.id, measureIds })))
    throw new DomainError(
      'in_use',
      'This survey holds answers, which are kept; set its status to "ended" instead.',
    )
  directories.forget(directory.site.key)
}

async function read({ directories }: Deps, { site }: SiteDirectory, key: string): Promise<Survey> {
  directories.forget(site.key)
  return toSurvey(getSurvey(await directories.get(site.key), key))
}

const isSame = (a: SurveyDefinition, b: SurveyDefinition) => JSON.stringify(a) === JSON.stringify(b)

function toVersion(directory: SiteDirectory, definition: SurveyDefinition) {
  getTouchpoint(directory, definition.touchpoint)
  const measures = definition.questions.flatMap((question): MeasureIdentity[] => {
    if (question.type !== 'rating') return []
    const { metric, min, max } = scaleOf(question)
    return [{ question: question.id, metric, scale_min: min, scale_max: max }]
  })
  return { json: JSON.stringify(definition), measures }
}
