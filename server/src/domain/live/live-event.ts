import { channels, sources } from '@touchline/shared/channels.ts'
import type { LiveAnswer, LiveEvent } from '@touchline/shared/contract/live.ts'
import { bandOf } from '@touchline/shared/scales.ts'
import type { ChangedResponse } from '../../store/changes.ts'
import { states } from '../../store/response-state.ts'
import type { KnownSurvey, KnownTouchpoint, SiteDirectory } from '../directory.ts'

/**
 * What readers are told of a change; undefined for what is not for them: answers in quarantine, those of a test, and imported ones, which are
 * no news.
 */
export function toLiveEvent(directory: SiteDirectory, row: ChangedResponse): LiveEvent | undefined {
  const [id, state] = [String(row.seq), states[row.state]]
  // An anonymised answer counts on, but its words are not to stand anywhere any more.
  if (state === 'erased' || state === 'discarded' || row.anonymised_at !== null)
    return { id, event: 'removed', data: { id: row.id } }
  // An export that came back keeps the sources that it tells.
  const isImported = row.import_id !== null || sources[row.source] === 'import'
  if (state !== 'counted' || isImported) return undefined
  return { id, event: 'answer', data: toLiveAnswer(directory, row) }
}

/** Can all that a row names be found? Else another node has defined it a moment ago. */
export const isKnown = (directory: SiteDirectory, row: ChangedResponse): boolean =>
  surveyOf(directory, row)?.versions.has(row.survey_version) === true &&
  touchpointOf(directory, row) !== undefined

function toLiveAnswer(directory: SiteDirectory, row: ChangedResponse): LiveAnswer {
  const touchpoint = touchpointOf(directory, row)
  const survey = surveyOf(directory, row)
  const [headline] = JSON.parse(row.ratings) as [number, number | null][]
  const [measureId, rating = null] = headline ?? []
  const scale = directory.measures.find(({ id }) => id === measureId)?.scale
  return {
    id: row.id,
    revision: row.revision,
    touchpoint: touchpoint?.key ?? '',
    stage: touchpoint?.stage ?? '',
    survey: survey?.key ?? '',
    channel: channels[row.channel] ?? 'web',
    metric: scale?.metric ?? null,
    rating,
    band: scale && rating !== null ? bandOf(scale, rating) : null,
    comment: commentOf(survey, row),
    locale: row.locale,
    answered_at: new Date(row.answered_at).toISOString(),
  }
}

function commentOf(survey: KnownSurvey | undefined, row: ChangedResponse): string | null {
  const answers = JSON.parse(row.answers) as Record<string, unknown>
  const questions = survey?.versions.get(row.survey_version)?.definition.questions ?? []
  const words = questions.filter(({ type }) => type === 'comment').map(({ id }) => `${answers[id] ?? ''}`)
  return words.find(text => text.trim() !== '') ?? null
}

const surveyOf = ({ surveys }: SiteDirectory, row: ChangedResponse): KnownSurvey | undefined =>
  [...surveys.values()].find(({ id }) => id === row.survey_id)
const touchpointOf = ({ touchpoints }: SiteDirectory, row: ChangedResponse): KnownTouchpoint | undefined =>
  [...touchpoints.values()].find(({ id }) => id === row.touchpoint_id)
