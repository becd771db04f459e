import { answeredAt } from '@touchline/shared/answered-at.ts'
import { channels, type Source, sources } from '@touchline/shared/channels.ts'
import type { Answer } from '@touchline/shared/contract/answer.ts'
import type { Doubt } from '@touchline/shared/contract/quarantine.ts'
import { stateNumber } from '../../store/response-state.ts'
import type { NewResponse } from '../../store/revisions.ts'
import type { KnownVersion, SiteDirectory } from '../directory.ts'
import { attributesOf } from './attributes.ts'
import { contentHash } from './content-hash.ts'
import type { KnownCustomer } from './customer-claim.ts'
import type { ShownSurvey } from './shown-survey.ts'

/** How long an answer may wait in a browser before its own clock is no longer believed: 30 days, in milliseconds. */
const queueTtlMs = 30 * 86_400_000

/** What was found out about an answer before it is kept. */
export interface Findings {
  shown: ShownSurvey
  source: Source
  claimed: KnownCustomer['customer']
  customer: KnownCustomer['customer']
  isVerified: boolean
  doubt: Doubt | undefined
  receivedAt: number
}

/** The row to be kept of an answer. */
export function toRow({ site, dimensions }: SiteDirectory, answer: Answer, found: Findings): NewResponse {
  const { shown, source, claimed, customer, isVerified, doubt, receivedAt } = found
  const at = momentOf(answer, source, receivedAt)
  return {
    site_id: site.id,
    id: answer.id,
    revision: answer.revision,
    // Of the customer what can be kept, whether a token proves it this time or not: sent again it is the same answer.
    content_hash: contentHash({ ...answer, customer: claimed }),
    state: stateNumber(doubt ? 'quarantined' : 'counted'),
    doubt: doubt ?? null,
    survey_id: shown.survey.id,
    survey_version: shown.version.version,
    touchpoint_id: shown.touchpoint.id,
    channel: channels.indexOf(answer.channel),
    source: sources.indexOf(source),
    ratings: JSON.stringify(ratingsOf(shown.version, answer)),
    answers: JSON.stringify(answer.answers),
    commented: Number(hasComment(shown.version, answer)),
    locale: answer.locale ?? null,
    page: withoutQuery(answer.page),
    customer_id: customer?.id ?? null,
    verified: Number(isVerified),
    attributes: attributesOf(dimensions, { locale: answer.locale, traits: customer?.traits }),
    answered_at: at,
    received_at: receivedAt,
    updated_at: receivedAt,
    anonymised_at: null,
  }
}

/** An answer from another program was given when it says; any other, when the difference of the sender's two clock readings says. */
function momentOf(answer: Answer, source: Source, receivedAt: number): number {
  const createdAt = answer.created_at === undefined ? undefined : Date.parse(answer.created_at)
  if (source === 'import' || source === 'api') return Math.min(createdAt ?? receivedAt, receivedAt)
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
  page?.split(/[?#]/, 1)[0]?.slice(0, 4000).replaceAll('\0', '').slice(0, 2000).toWellFormed() ?? null

const hasComment = ({ definition }: KnownVersion, { answers }: Answer) =>
  definition.questions.some(({ type, id }) => type === 'comment' && `${answers[id] ?? ''}`.trim() !== '')
