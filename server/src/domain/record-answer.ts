import { answeredAt } from '@touchline/shared/answered-at.ts'
import { localDay } from '@touchline/shared/calendar.ts'
import { channels, type Source, sources } from '@touchline/shared/channels.ts'
import type { Answer, AnswerReceipt } from '@touchline/shared/contract/answer.ts'
import { states } from '../store/response-state.ts'
import type { ResponseWrite } from '../store/responses.ts'
import { checkAnswers } from './check-answers.ts'
import { contentHash } from './content-hash.ts'
import { type KnownCustomer, readClaim } from './customer-claim.ts'
import type { Deps } from './deps.ts'
import type { KnownVersion, SiteDirectory } from './directory.ts'
import { refuseField } from './errors.ts'
import { findShownSurvey, type ShownSurvey } from './shown-survey.ts'

/** How long an answer may wait in a browser before its own clock is no longer believed: 30 days, in milliseconds. */
const queueTtlMs = 30 * 86_400_000

/**
 * Keeps an answer for good. Resolves after it has reached the disk; sending it again changes nothing. Throws
 * `unknown_site`, `unknown_survey`, `unknown_version`, `invalid`, or `conflict` when other content is kept already
 * under the same id and revision.
 */
export async function recordAnswer(
  { store, directories, now }: Deps,
  answer: Answer,
  source: Source,
): Promise<AnswerReceipt> {
  const directory = await directories.get(answer.site)
  const shown = findShownSurvey(directory, answer)
  checkAnswers(shown.version.definition.questions, answer.answers)
  const { customer, notice } = readClaim(answer.customer)
  const write = toWrite(directory, shown, answer, source, now(), customer)
  const { status, revision } = await store.recordResponse(write)
  if (status === 'conflict')
    throw refuseField(
      'conflict',
      'id',
      'other content is kept under this id and revision: send a change with a higher revision, and another showing under an id of its own',
    )
  const notices = [shown.notice, notice].filter(text => text !== undefined)
  return { id: answer.id, revision, status, ...(notices.length > 0 && { notice: notices.join(' ') }) }
}

function toWrite(
  { site }: SiteDirectory,
  { survey, version, touchpoint }: ShownSurvey,
  answer: Answer,
  source: Source,
  receivedAt: number,
  customer: KnownCustomer['customer'],
): ResponseWrite {
  const at = momentOf(answer, source, receivedAt)
  return {
    generation: site.generation,
    customer: customer && { ...customer, siteId: site.id, verified: false, at: receivedAt },
    row: {
      site_id: site.id,
      id: answer.id,
      revision: answer.revision,
      // Of the customer what is kept: a stranger's traits may be of any size and depth.
      content_hash: contentHash({ ...answer, customer }),
      state: states.indexOf('counted'),
      survey_id: survey.id,
      survey_version: version.version,
      touchpoint_id: touchpoint.id,
      channel: channels.indexOf(answer.channel),
      source: sources.indexOf(source),
      ratings: JSON.stringify(ratingsOf(version, answer)),
      answers: JSON.stringify(answer.answers),
      commented: Number(hasComment(version, answer)),
      locale: answer.locale ?? null,
      page: withoutQuery(answer.page),
      customer_id: customer?.id ?? null,
      answered_at: at,
      received_at: receivedAt,
      updated_at: receivedAt,
      day: localDay(at, site.time_zone),
    },
  }
}

/** An imported answer was given when it says; any other, when the difference of the sender's two clock readings says. */
function momentOf(answer: Answer, source: Source, receivedAt: number): number {
  const createdAt = answer.created_at === undefined ? undefined : Date.parse(answer.created_at)
  if (source === 'import') return Math.min(createdAt ?? receivedAt, receivedAt)
  const sentAt = answer.sent_at === undefined ? undefined : Date.parse(answer.sent_at)
  return answeredAt({ createdAt, sentAt, receivedAt, queueTtlMs })
}

/** The headline comes first even where it was not answered, because comments and impressions count with it. */
const ratingsOf = (version: KnownVersion, answer: Answer) =>
  version.measures
    .map(measure => [measure.id, answer.answers[measure.question] ?? null] as const)
    .filter(([, rating], index) => index === 0 || rating !== null)

/** Queries and fragments carry what pages did not mean to tell. */
const withoutQuery = (page: string | undefined) =>
  page?.split(/[?#]/)[0]?.replaceAll('\0', '').slice(0, 2000) ?? null

const hasComment = ({ definition }: KnownVersion, { answers }: Answer) =>
  definition.questions.some(({ type, id }) => type === 'comment' && `${answers[id] ?? ''}`.trim() !== '')
