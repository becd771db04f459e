import { type Channel, channels, type Source, sources } from '../channels.ts'
import type { Answer } from '../contract/answer.ts'
import type { ImportColumn } from '../contract/import-mapping.ts'
import type { Question } from '../contract/question.ts'
import { ratingsOn, scaleOf } from '../scales.ts'
import { listOf, type ReadNote, readFacts, readNotes } from './cell-values.ts'
import { type DateFormat, readDate } from './dates.ts'
import { type Notice, notice } from './notices.ts'
import { isNothing, readRating } from './rating-value.ts'
import type { FileRecord } from './records.ts'
import { because, RowFault } from './row-reasons.ts'

/** How the rows of a file are read. */
export interface RowPlan {
  columns: PlannedColumn[]
  dateFormat: DateFormat
  timeZone: string
  /** Moments that are taken: from here on, */
  notBefore: number
  /** and up to here. */
  notAfter: number
  /** Do blanks around texts belong to them, as in our own export? */
  isExact: boolean
}

export interface PlannedColumn {
  column: string
  to: ImportColumn['to']
  /** Of what answers a question. */
  question?: Question
  /** Of a property. */
  name?: string
}

type Value = Answer['answers'][string]

/** What a row says. */
export interface ReadRow {
  answers: Record<string, Value>
  answeredAt: number
  receivedAt?: number
  id?: string
  externalId?: string
  customerId?: string
  email?: string
  name?: string
  locale?: string
  page?: string
  channel?: Channel
  source?: Source
  touchpoint?: string
  survey?: string
  /** The facts by which it was counted elsewhere. */
  attributes?: Record<string, string>
  notes?: ReadNote[]
  tags: string[]
  properties: Record<string, string>
  /** What could not be kept of it, without the value. */
  losses: Notice[]
}

/** Reads a row. Throws a `RowFault` when it says nothing that can be counted, or something that cannot be. */
export function readRow({ values, fault }: FileRecord, plan: RowPlan): ReadRow {
  if (fault !== undefined) throw new RowFault(fault)
  const row: Partial<ReadRow> & Pick<ReadRow, 'answers' | 'tags' | 'properties' | 'losses'> = {
    ...{ answers: {}, tags: [], properties: {}, losses: [] },
  }
  for (const planned of plan.columns) {
    const raw = values[planned.column] ?? ''
    const text = plan.isExact ? raw : raw.trim()
    if (raw.trim() !== '') take(row, planned, text.toWellFormed().replaceAll('\0', ''), plan)
  }
  if (row.answeredAt === undefined) throw new RowFault(because('no_moment', {}))
  if (Object.keys(row.answers).length === 0) throw new RowFault(because('says_nothing', {}))
  return row as ReadRow
}

type Row = Parameters<typeof take>[0]

function take(
  row: Partial<ReadRow> & Pick<ReadRow, 'answers' | 'tags' | 'properties' | 'losses'>,
  planned: PlannedColumn,
  text: string,
  plan: RowPlan,
): void {
  const { to, column, question } = planned
  switch (to) {
    case 'rating':
    case 'comment':
    case 'answer':
      if (question) takeAnswer(row, question, column, text)
      return
    case 'answered_at':
      row.answeredAt = momentOf(text, column, plan)
      return
    case 'received_at':
      row.receivedAt = momentOf(text, column, { ...plan, dateFormat: 'iso' })
      return
    case 'property':
      row.properties[planned.name ?? column] = text
      return
    case 'tags':
      row.tags = [...new Set(listOf(text))]
      return
    case 'attributes':
      row.attributes = {
        ...row.attributes,
        ...(planned.name === undefined ? readFacts(text) : { [planned.name]: text }),
      }
      return
    case 'notes':
      row.notes = readNotes(text)
      return
    case 'state':
      if (text !== 'counted') throw new RowFault(because('not_counted', { state: short(text) }))
      return
    case 'ignore':
    case 'restored':
      return
    case 'locale':
    case 'channel':
    case 'source':
    case 'email':
      takeKnown(row, to, column, text)
      return
    case 'customer_id':
      row.customerId = text
      return
    case 'external_id':
      row.externalId = text
      return
    default:
      row[to] = text
  }
}

function takeAnswer(row: Row, question: Question, column: string, text: string): void {
  if (question.type === 'comment') row.answers[question.id] = text.slice(0, 10_000)
  else if (question.type === 'choice') row.answers[question.id] = chosen(question, column, text)
  else if (question.type === 'email') row.answers[question.id] = text
  else if (!isNothing(text)) row.answers[question.id] = ratingOf(question, column, text)
  if (question.type === 'comment' && text.length > 10_000) row.losses.push(notice('cut_off', { column }))
}

function ratingOf(question: Extract<Question, { type: 'rating' }>, column: string, text: string): number {
  const scale = scaleOf(question)
  const rating = readRating(text)
  if (rating === undefined || !ratingsOn(scale).includes(rating))
    throw new RowFault(
      because('off_scale', {
        ...{ value: short(text), column, question: question.id },
        ...{ min: scale.min, max: scale.max },
      }),
    )
  return rating
}

function chosen(
  { options, multiple, id }: Extract<Question, { type: 'choice' }>,
  column: string,
  text: string,
): Value {
  const named = (part: string) =>
    options.find(option => option.id === part || Object.values(textsOf(option.text)).includes(part))?.id
  const parts = multiple ? listOf(text) : [text]
  const ids = parts.map(part => {
    const found = named(part)
    if (found === undefined)
      throw new RowFault(because('no_option', { value: short(part), column, question: id }))
    return found
  })
  return multiple ? [...new Set(ids)] : (ids[0] as string)
}

const textsOf = (text: string | Record<string, string>) => (typeof text === 'string' ? { text } : text)

function momentOf(text: string, column: string, plan: RowPlan): number {
  const moment = readDate(text, plan.dateFormat, plan.timeZone)
  const said = { value: short(text), column }
  if (moment === undefined) throw new RowFault(because('no_date', { ...said, format: plan.dateFormat }))
  if (moment < plan.notBefore)
    throw new RowFault(because('too_early', { ...said, day: isoDay(plan.notBefore) }))
  if (moment > plan.notAfter) throw new RowFault(because('in_future', said))
  return moment
}

const isoDay = (moment: number) => new Date(moment).toISOString().slice(0, 10)
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

function takeKnown(
  row: Row,
  to: 'locale' | 'channel' | 'source' | 'email',
  column: string,
  text: string,
): void {
  const lower = text.toLowerCase()
  if (to === 'channel' && isAmong(channels, lower)) row.channel = lower
  else if (to === 'source' && isAmong(sources, lower)) row.source = lower
  else if (to === 'locale' && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/.test(text))
    row.locale = text.replaceAll('_', '-')
  else if (to === 'email' && text.length <= 320 && /^\S+@\S+$/.test(text)) row.email = text
  else row.losses.push(notice(`no_${to}`, { column }))
}

const isAmong = <Name extends string>(names: readonly Name[], text: string): text is Name =>
  (names as readonly string[]).includes(text)
