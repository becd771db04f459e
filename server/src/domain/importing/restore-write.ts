import { sources } from '@touchline/shared/channels.ts'
import type { Answer } from '@touchline/shared/contract/answer.ts'
import { type Notice, notice } from '@touchline/shared/importing/notices.ts'
import type { OwnResponse } from '@touchline/shared/importing/own-response.ts'
import { because, RowFault } from '@touchline/shared/importing/row-reasons.ts'
import type { CustomerWrite } from '../../store/customers.ts'
import type { ImportedWrite } from '../../store/imported-responses.ts'
import { stateNumber } from '../../store/response-state.ts'
import { toRow } from '../collecting/response-row.ts'
import { currentVersion, type SiteDirectory } from '../directory.ts'
import type { KnownErasures, Names } from '../privacy/known-erasures.ts'
import { iso } from '../responses/to-response.ts'
import { checkFit, refuseForgotten } from './build-write.ts'
import type { RestorePlan } from './plan-restore.ts'

/** What responses are restored with. */
export interface RestoreSetting {
  directory: SiteDirectory
  plan: RestorePlan
  /** Whom the site has forgotten. */
  erasures: KnownErasures
  now: number
}

/** The write that brings a response back, and what is lost of it. Throws a `RowFault`. */
export function restoreWrite(
  own: OwnResponse,
  setting: RestoreSetting,
): { write: ImportedWrite; losses: Notice[] } {
  const { directory, plan } = setting
  refuseUntrusted(own, plan)
  refuseMoments(own, plan)
  const { shown, losses } = findShown(own, setting)
  checkFit(shown.version, own.answers)
  refuseForgotten(namesIn(own), own.answered_at, setting.erasures)
  const isVerified = plan.isTrusted && own.customer?.is_proven === true
  if (own.customer?.is_proven && !isVerified) losses.push(notice('not_proven', {}))
  const customer = own.customer && customerOf(own.customer, { setting, isVerified })
  const row = toRow(directory, answerOf(own, { directory, version: shown.version.version }), {
    ...{ shown, source: own.source, claimed: undefined, customer: customer ?? undefined, isVerified },
    ...{ doubt: own.doubt ?? undefined, receivedAt: own.received_at },
  })
  const write = {
    row: {
      ...row,
      ...{ state: stateNumber(own.state), source: sources.indexOf(own.source), attributes: factsOf(own) },
      ...{ answered_at: own.answered_at, updated_at: own.updated_at ?? own.received_at },
      ...(own.anonymised_at !== null && { anonymised_at: own.anonymised_at, content_hash: '' }),
    },
    ...customersIn(own, customer),
    tags: [...new Set(own.tags)],
    notes: own.notes.map(({ id, text, author, created_at }) => ({ id, words: text, author, created_at })),
    ...(own.handled_by !== null && {
      handling: { handled_by: own.handled_by, handled_at: own.handled_at ?? own.received_at },
    }),
  }
  return { write, losses }
}

const namesIn = ({ customer, claim }: OwnResponse): Names => ({
  ids: customer ? [customer.id] : [],
  addresses: [customer?.email, claim?.email].filter(address => typeof address === 'string'),
})

function refuseUntrusted(own: OwnResponse, plan: RestorePlan): void {
  const { survey, state } = own
  if (plan.survey !== undefined && survey !== plan.survey)
    throw new RowFault(because('other_survey', { survey }))
  if (!plan.isTrusted && state !== 'counted') throw new RowFault(because('needs_admin', { state }))
  // Else nothing would ever make it anonymous again.
  const isTold = own.customer ?? own.claim ?? own.page ?? hasWords(own)
  if (own.anonymised_at !== null && isTold) throw new RowFault(because('not_anonymous', {}))
}

const hasWords = ({ answers }: OwnResponse) =>
  Object.values(answers).some(value => typeof value !== 'number') || null

const moments = ['answered_at', 'received_at', 'updated_at', 'anonymised_at', 'handled_at'] as const

function refuseMoments(own: OwnResponse, { notBefore, notAfter }: RestorePlan): void {
  const saidIn = (column: (typeof moments)[number]) => ({ value: iso(own[column] ?? 0), column })
  if (own.answered_at < notBefore)
    throw new RowFault(because('too_early', { ...saidIn('answered_at'), day: iso(notBefore).slice(0, 10) }))
  const late = moments.find(column => (own[column] ?? 0) > notAfter)
  if (late) throw new RowFault(because('in_future', saidIn(late)))
}

/** What has been removed takes answers back, as it takes those that come late. */
function findShown(own: OwnResponse, { directory }: RestoreSetting) {
  const survey = directory.surveys.get(own.survey)
  if (!survey) throw new RowFault(because('no_survey', { survey: own.survey }))
  const touchpoint = directory.touchpoints.get(own.touchpoint)
  if (!touchpoint) throw new RowFault(because('no_touchpoint', { touchpoint: own.touchpoint }))
  const version = survey.versions.get(own.version) ?? currentVersion(survey)
  const losses =
    version.version === own.version
      ? []
      : [notice('no_version', { survey: own.survey, version: own.version, current: version.version })]
  return { shown: { survey, version, touchpoint, notice: undefined }, losses }
}

const answerOf = (
  own: OwnResponse,
  { directory, version }: { directory: SiteDirectory; version: number },
): Answer => ({
  ...{ site: directory.site.key, id: own.id, revision: own.revision, survey: own.survey, version },
  ...{ answers: own.answers, channel: own.channel, created_at: iso(own.answered_at) },
  ...{ touchpoint: own.touchpoint },
  ...(own.locale !== null && { locale: own.locale }),
  ...(own.page !== null && { page: own.page }),
})

const factsOf = ({ attributes }: OwnResponse) =>
  Object.keys(attributes).length === 0 ? null : JSON.stringify(attributes)

const customerOf = (
  { id, email, name }: NonNullable<OwnResponse['customer']>,
  { setting, isVerified }: { setting: RestoreSetting; isVerified: boolean },
): CustomerWrite => ({
  ...{ siteId: setting.directory.site.id, id, email: email ?? undefined },
  traits: name === null ? {} : { name },
  ...{ verified: isVerified, at: setting.now, isFromPast: true },
})

/** What an export tells of a customer is what was known, also beside answers that did not count themselves. */
function customersIn({ state, claim, received_at: at }: OwnResponse, known: CustomerWrite | null) {
  if (known === null) return { customer: undefined }
  if (state === 'counted') return { customer: known }
  const isKnown = known.email !== undefined || Object.keys(known.traits ?? {}).length > 0
  const claimed = claim && { ...known, email: claim.email ?? undefined, traits: claim.traits, at }
  return { customer: claimed ?? undefined, ...(isKnown && { known }) }
}
