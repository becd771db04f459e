import type { Directories } from '../directories.ts'
import {
  type KnownSurvey,
  type KnownTouchpoint,
  type KnownVersion,
  listPresent,
  type SiteDirectory,
} from '../directory.ts'
import { refuseField } from '../errors.ts'

/** Which survey a visitor saw, and where it counts. */
export interface ShownSurvey {
  survey: KnownSurvey
  version: KnownVersion
  touchpoint: KnownTouchpoint
  /** Said when the page named a touchpoint that the site does not have. */
  notice: string | undefined
}

/**
 * Finds what an answer or an impression is about. Its status does not matter: what was ever live is accepted, days
 * later too. An unknown touchpoint does not cost the answer: it counts at the survey's own, with a notice.
 */
export function findShownSurvey(
  directory: SiteDirectory,
  named: { survey: string; version: number; touchpoint?: string | undefined },
): ShownSurvey {
  const survey = directory.surveys.get(named.survey)
  if (!survey) throw refuseField('unknown_survey', 'survey', 'this site has no survey with this key')
  const version = survey.versions.get(named.version)
  if (!version?.wasLive)
    throw refuseField('unknown_version', 'version', `version ${named.version} of this survey was never live`)
  const claimed = listPresent(directory.touchpoints).find(({ key }) => key === named.touchpoint)
  const touchpoint = claimed ?? directory.touchpoints.get(version.definition.touchpoint)
  if (!touchpoint)
    throw refuseField('unknown_touchpoint', 'touchpoint', "the survey's touchpoint no longer exists")
  return {
    survey,
    version,
    touchpoint,
    notice: claimed || !named.touchpoint ? undefined : noticeOf(named.touchpoint, touchpoint),
  }
}

const noticeOf = (claimed: string, touchpoint: KnownTouchpoint) =>
  `This site has no touchpoint "${claimed.slice(0, 64)}", so the answer counts at "${touchpoint.key}"; create it or mend data-touchpoint.`

/** The directory in which what was shown is found, read anew where it is not; throws as `findShownSurvey` does. */
export async function getDirectoryOf(
  directories: Directories,
  named: { site: string; survey: string; version: number },
): Promise<SiteDirectory> {
  const directory = await directories.get(named.site)
  const isKnown = directory.surveys.get(named.survey)?.versions.get(named.version)?.wasLive
  return isKnown ? directory : await directories.getFresh(named.site)
}
