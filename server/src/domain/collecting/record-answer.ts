import type { Source } from '@touchline/shared/channels.ts'
import type { Answer, AnswerReceipt } from '@touchline/shared/contract/answer.ts'
import { states } from '../../store/response-state.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { checkAnswers } from './check-answers.ts'
import { type KnownCustomer, readClaim } from './customer-claim.ts'
import { proveCustomer } from './identity.ts'
import { checkOrigin } from './origins.ts'
import type { Place } from './places.ts'
import { type Findings, toRow } from './response-row.ts'
import { findShownSurvey, getDirectoryOf } from './shown-survey.ts'

/** How an answer came here. */
export interface Sender {
  source: Source
  /** The origin of the page that sent it; undefined for what no page has sent. */
  origin?: string | undefined
  /** The place that it came from; undefined for what did not come through the public doors. */
  place?: Place
  /** When it arrived, in milliseconds since 1970; now when left out. */
  arrivedAt?: number
  /** Where a secret key vouches for the customer, so that no token is needed: whether they were proven before. */
  vouched?: { isVerified: boolean }
}

/** What the sender is told, and whether the answer waits in quarantine, which the sender is not told. */
export interface RecordedAnswer {
  receipt: AnswerReceipt
  isQuarantined: boolean
}

/**
 * Keeps an answer for good. Resolves after it has reached the disk; sending it again changes nothing. Throws
 * `unknown_site`, `forbidden`, `unknown_survey`, `unknown_version`, `invalid`, or `conflict` when other content is kept
 * already under the same id and revision.
 */
export async function recordAnswer(deps: Deps, answer: Answer, sender: Sender): Promise<RecordedAnswer> {
  const directory = await getDirectoryOf(deps.directories, answer)
  checkOrigin(deps, directory, sender)
  const shown = findShownSurvey(directory, answer)
  checkAnswers(shown.version.definition.questions, answer.answers)
  const receivedAt = sender.arrivedAt ?? deps.now()
  const { notices, ...known } = await readCustomer(directory, answer, { ...sender, arrivedAt: receivedAt })
  const { id, channel, trap } = answer
  const sighting = { siteId: directory.site.id, touchpointId: shown.touchpoint.id, id, channel, trap }
  const doubt = known.isVerified
    ? undefined
    : deps.doubts.judge({ ...sighting, place: sender.place, at: receivedAt })
  const findings = { ...known, shown, doubt, source: sender.source, receivedAt }
  const { status, revision, state } = await keep(deps, directory, answer, findings)
  if (status === 'conflict')
    throw refuseField(
      'conflict',
      'id',
      'other content is kept under this id and revision: send a change with a higher revision, and another showing under an id of its own',
    )
  if (sender.source === 'widget') deps.installations.of(directory.site.id).answeredAt = receivedAt
  const told = [shown.notice, ...notices].filter(text => text !== undefined)
  const receipt = { id: answer.id, revision, status, ...(told.length > 0 && { notice: told.join(' ') }) }
  return { receipt, isQuarantined: status === 'created' && states[state] === 'quarantined' }
}

interface ReadCustomer {
  /** What the page says of the customer, as far as it can be kept. */
  claimed: KnownCustomer['customer']
  /** The same, where the site takes it. */
  customer: KnownCustomer['customer']
  isVerified: boolean
  notices: (string | undefined)[]
}

async function readCustomer(
  { site, identityKeys }: SiteDirectory,
  { customer: claim }: Answer,
  { arrivedAt: now, vouched }: Sender & { arrivedAt: number },
): Promise<ReadCustomer> {
  const { customer, notice } = readClaim(claim)
  if (!customer || !claim)
    return { claimed: undefined, customer: undefined, isVerified: false, notices: [notice] }
  if (vouched) return { claimed: customer, customer, ...vouched, notices: [notice] }
  const proof = await proveCustomer(identityKeys, claim, { site: site.key, now })
  const notices = [notice, proof.notice]
  if (site.identity === 'optional' || proof.isVerified)
    return { claimed: customer, customer, isVerified: proof.isVerified, notices }
  return {
    claimed: customer,
    customer: undefined,
    isVerified: false,
    notices: [
      ...notices,
      'This site keeps customers only with a valid token, so the answer is kept as anonymous.',
    ],
  }
}

const keep = ({ store }: Deps, directory: SiteDirectory, answer: Answer, found: Findings) =>
  store.recordResponse({
    row: toRow(directory, answer, found),
    customer: found.customer && {
      ...found.customer,
      siteId: directory.site.id,
      verified: found.isVerified,
      at: found.receivedAt,
    },
  })
