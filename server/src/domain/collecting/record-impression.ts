import { channels } from '@touchline/shared/channels.ts'
import type { Impression } from '@touchline/shared/contract/impression.ts'
import { impressionEvents } from '@touchline/shared/impression-events.ts'
import type { Deps } from '../deps.ts'
import type { Measure } from '../directory.ts'
import { checkOrigin } from './origins.ts'
import type { Place } from './places.ts'
import { findShownSurvey, getDirectoryOf } from './shown-survey.ts'

/** Keeps that a survey was shown, started or dismissed, each once per showing. Throws as `recordAnswer` does. */
export async function recordImpression(
  deps: Deps,
  impression: Impression,
  {
    arrivedAt,
    headers,
    place,
  }: { arrivedAt: number; headers: { origin?: string | undefined }; place: Place },
): Promise<void> {
  const { store, directories, doubts, installations } = deps
  const directory = await getDirectoryOf(directories, impression)
  checkOrigin(deps, directory, { origin: headers.origin, place })
  const { survey, version, touchpoint } = findShownSurvey(directory, impression)
  const headline = version.measures[0] as Measure
  if (impression.event === 'shown') {
    doubts.noteShown({ siteId: directory.site.id, id: impression.id }, arrivedAt)
    installations.of(directory.site.id).shownAt = arrivedAt
  }
  await store.recordImpression({
    at: arrivedAt,
    row: {
      site_id: directory.site.id,
      id: impression.id,
      survey_id: survey.id,
      survey_version: version.version,
      touchpoint_id: touchpoint.id,
      measure_id: headline.id,
      channel: channels.indexOf(impression.channel),
      events: 1 << impressionEvents.indexOf(impression.event),
    },
  })
}
