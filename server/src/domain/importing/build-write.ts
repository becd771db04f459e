import { sources } from '@touchline/shared/channels.ts'
import type { Answer } from '@touchline/shared/contract/answer.ts'
import { mostNotes, mostTags, newNote, tag } from '@touchline/shared/contract/handling.ts'
import { notice } from '@touchline/shared/importing/notices.ts'
import type { ReadRow } from '@touchline/shared/importing/read-row.ts'
import { because, RowFault, unfit } from '@touchline/shared/importing/row-reasons.ts'
import type { ImportedWrite } from '../../store/imported-responses.ts'
import { attributesOf } from '../collecting/attributes.ts'
import { unfitAnswers } from '../collecting/check-answers.ts'
import { mostTraits, readClaim } from '../collecting/customer-claim.ts'
import { toRow } from '../collecting/response-row.ts'
import type { KnownTouchpoint, KnownVersion, SiteDirectory } from '../directory.ts'
import type { KnownErasures, Names } from '../privacy/known-erasures.ts'
import type { ImportPlan } from './plan-import.ts'

/** What rows are kept with. */
export interface WriteSetting {
  directory: SiteDirectory
  plan: ImportPlan
  touchpointOf(named: string | undefined): KnownTouchpoint
  /** Whom the site has forgotten. */
  erasures: KnownErasures
  now: number
}

/** The write that a row becomes. Throws a `RowFault`. */
export function buildWrite(read: ReadRow, id: string, setting: WriteSetting): ImportedWrite {
  const { directory, plan, now } = setting
  if (read.survey !== undefined && read.survey !== plan.survey.key)
    throw new RowFault(because('other_survey', { survey: read.survey.slice(0, 64) }))
  const claim = claimOf(read)
  const { customer, lost = [] } = readClaim(claim)
  if (claim && !customer) read.losses.push(notice('no_id', {}))
  if (lost.length > 0)
    read.losses.push(notice('lost_traits', { traits: lost.slice(0, 5).join(', '), most: mostTraits }))
  refuseForgotten(namesIn(read), read.answeredAt, setting.erasures)
  const answer: Answer = {
    ...{ site: directory.site.key, id, revision: 1, survey: plan.survey.key, version: plan.version.version },
    ...{ answers: read.answers, channel: read.channel ?? 'web', created_at: toInstant(read.answeredAt) },
    ...(read.touchpoint !== undefined && { touchpoint: read.touchpoint }),
    ...(read.locale !== undefined && { locale: read.locale }),
    ...(read.page !== undefined && { page: read.page }),
  }
  checkFit(plan.version, answer.answers)
  const touchpoint = setting.touchpointOf(read.touchpoint)
  const row = toRow(directory, answer, {
    shown: { survey: plan.survey, version: plan.version, touchpoint, notice: undefined },
    ...{ source: 'import', claimed: customer, customer, isVerified: false, doubt: undefined },
    receivedAt: read.receivedAt ?? now,
  })
  const facts = { locale: read.locale, traits: read.properties }
  return {
    row: {
      ...row,
      source: read.source === undefined ? row.source : sources.indexOf(read.source),
      attributes: read.attributes
        ? JSON.stringify(read.attributes)
        : attributesOf(directory.dimensions, facts),
    },
    customer: customer && {
      ...customer,
      ...{ siteId: directory.site.id, verified: false, at: now, isFromPast: true },
    },
    tags: tagsOf(read),
    notes: notesOf(read),
  }
}

function tagsOf({ tags, losses }: ReadRow): string[] {
  const kept = tags.filter(one => tag.safeParse(one).success).slice(0, mostTags)
  if (kept.length < tags.length) losses.push(notice('many_tags', { most: mostTags }))
  return kept
}

function notesOf({ notes = [], losses }: ReadRow) {
  const fitting = notes.filter(({ text, author }) => newNote.safeParse({ text, author }).success)
  if (fitting.length < notes.length || notes.length > mostNotes) losses.push(notice('many_notes', {}))
  return fitting
    .slice(0, mostNotes)
    .map(({ text, author, createdAt }, at) => ({ id: at + 1, words: text, author, created_at: createdAt }))
}

const toInstant = (moment: number) => new Date(moment).toISOString()

/** An address stands for its customer where no id does. */
function claimOf({ customerId, email, name, properties }: ReadRow) {
  const id = customerId ?? email?.toLowerCase()
  if (id === undefined) return undefined
  const traits = { ...properties, ...(name !== undefined && { name }) }
  return { id, traits, ...(email !== undefined && { email }) }
}

/** Throws a `RowFault` where an answer does not fit its question. */
export function checkFit({ definition }: KnownVersion, answers: Answer['answers']): void {
  const [fault] = unfitAnswers(definition.questions, answers)
  if (fault) throw new RowFault(unfit(fault.field, fault.fault))
}

const namesIn = ({ customerId, email }: ReadRow): Names => ({
  // An address stands for the id too.
  ids: [customerId, email?.toLowerCase()].filter(id => id !== undefined),
  addresses: email === undefined ? [] : [email],
})

/** Throws a `RowFault` for whom one of these names was forgotten after they had answered. */
export function refuseForgotten(names: Names, answeredAt: number, erasures: KnownErasures): void {
  if (erasures.holds(names, answeredAt)) throw new RowFault(because('forgotten', {}))
}
