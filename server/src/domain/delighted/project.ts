import {
  currentVersion,
  type KnownSurvey,
  type KnownVersion,
  listPresent,
  type Measure,
  type SiteDirectory,
} from '../directory.ts'
import { refuseField } from '../errors.ts'
import { getSurvey } from '../manage-surveys.ts'

/** What Delighted calls a project: one survey with all its versions. */
export interface Project {
  directory: SiteDirectory
  survey: KnownSurvey
  /** What is asked now: the last version that was ever live. */
  version: KnownVersion
  /** What the score measures. */
  headline: Measure
}

/**
 * The survey that is meant: the one that is named, or else the one that the key was made for, or else the only one that can be. Throws
 * `invalid` with what to do about it where that cannot be told.
 */
export function findProject(
  directory: SiteDirectory,
  { named, ofKey }: { named: string | undefined; ofKey: number | null },
): Project {
  const survey = surveyOf(directory, named, ofKey)
  const version = newestLive(survey) ?? currentVersion(survey)
  const [headline] = version.measures
  if (!headline)
    throw refuseField('invalid', 'survey', `"${survey.key}" asks for no rating, so it has no score`)
  return { directory, survey, version, headline }
}

function surveyOf(directory: SiteDirectory, named: string | undefined, ofKey: number | null): KnownSurvey {
  if (named !== undefined) return getSurvey(directory, named)
  const present = listPresent(directory.surveys)
  if (ofKey !== null) {
    const meant = present.find(({ id }) => id === ofKey)
    if (!meant)
      throw refuseField('invalid', 'survey', 'the survey that this key means was removed; make another key')
    return meant
  }
  const live = present.filter(({ status }) => status === 'live')
  const found = [live.filter(isRelationshipNps), present.filter(isRelationshipNps), live, present].find(
    some => some.length === 1,
  )
  if (found) return found[0] as KnownSurvey
  throw refuseField(
    'invalid',
    'survey',
    present.length === 0 ? 'this site has no survey yet; add one with POST /v1/surveys' : manyOf(present),
  )
}

function isRelationshipNps(survey: KnownSurvey): boolean {
  const { definition, measures } = currentVersion(survey)
  return definition.kind === 'relationship' && measures[0]?.scale.metric === 'nps'
}

const manyOf = (surveys: KnownSurvey[]) =>
  `this site has several surveys (${surveys
    .slice(0, 10)
    .map(({ key }) => key)
    .join(
      ', ',
    )}), so say which one is meant: make a key for it with POST /v1/keys {"name": "…", "scope": "write", "survey": "KEY"}, or add ?survey=KEY to the address`

const newestLive = ({ versions }: KnownSurvey): KnownVersion | undefined =>
  [...versions.values()].filter(({ wasLive }) => wasLive).toSorted((a, b) => b.version - a.version)[0]

/** The question for words, if this version asks one. */
export const commentOf = ({ definition }: KnownVersion) =>
  definition.questions.find(({ type }) => type === 'comment')
