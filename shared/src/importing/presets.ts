import type { ImportColumn } from '../contract/import-mapping.ts'

/** Whose file it is, as far as that changes how it is read; `table` for all others. */
export const presets = ['table', 'touchline', 'delighted', 'surveymonkey', 'qualtrics', 'formbricks'] as const
export type Preset = (typeof presets)[number]

/** Recognises a table by its first rows. */
export function presetOfRows([first = [], , third = []]: readonly string[][]): Preset {
  // What a visitor wrote must not make another's file of ours.
  if (presetOfColumns(first) === 'touchline') return 'touchline'
  if (third.some(cell => cell.startsWith('{"ImportId":'))) return 'qualtrics'
  if (first.some(cell => cell === 'Respondent ID') && first.some(cell => cell === 'Collector ID'))
    return 'surveymonkey'
  return presetOfColumns(first)
}

/** Recognises records by the names of their columns. */
export function presetOfColumns(columns: readonly string[]): Preset {
  const hasAll = (...names: string[]) => names.every(name => columns.includes(name))
  if (hasAll('id', 'survey', 'version', 'answered_at', 'received_at')) return 'touchline'
  if (hasAll('submission_id', 'field_id', 'field_type')) return 'formbricks'
  if (hasAll('id', 'survey_type', 'score', 'created_at')) return 'delighted'
  return 'table'
}

/** How many rows a table has before its records. */
export const headerRowsOf = (preset: Preset): number =>
  preset === 'qualtrics' ? 3 : preset === 'surveymonkey' ? 2 : 1

/** What the columns of a preset hold, by their names; all others are guessed. */
const known: Partial<Record<Preset, Record<string, ImportColumn>>> = {
  delighted: {
    id: { to: 'external_id' },
    score: { to: 'rating' },
    comment: { to: 'comment' },
    created_at: { to: 'answered_at' },
    person: { to: 'customer_id' },
    'person.id': { to: 'customer_id' },
    'person.email': { to: 'email' },
    'person.name': { to: 'name' },
    'person.phone_number': { to: 'ignore' },
    tags: { to: 'tags' },
    updated_at: { to: 'ignore' },
    survey_type: { to: 'ignore' },
    permalink: { to: 'ignore' },
    notes: { to: 'ignore' },
    additional_answers: { to: 'ignore' },
  },
  surveymonkey: {
    'Respondent ID': { to: 'external_id' },
    'Collector ID': { to: 'ignore' },
    'End Date': { to: 'answered_at' },
    'Start Date': { to: 'ignore' },
    'IP Address': { to: 'ignore' },
    'Email Address': { to: 'email' },
  },
  qualtrics: {
    ResponseId: { to: 'external_id' },
    RecordedDate: { to: 'answered_at' },
    StartDate: { to: 'ignore' },
    EndDate: { to: 'ignore' },
    IPAddress: { to: 'ignore' },
    LocationLatitude: { to: 'ignore' },
    LocationLongitude: { to: 'ignore' },
    RecipientEmail: { to: 'email' },
    UserLanguage: { to: 'locale' },
    Status: { to: 'ignore' },
    Progress: { to: 'ignore' },
    Finished: { to: 'ignore' },
    'Duration (in seconds)': { to: 'ignore' },
  },
  formbricks: {
    submission_id: { to: 'external_id' },
    collected_at: { to: 'answered_at' },
    user_id: { to: 'customer_id' },
    language: { to: 'locale' },
  },
}

/** What a column of a preset holds; undefined where that is to be guessed. */
export function knownColumn(preset: Preset, column: string): ImportColumn | undefined {
  if (preset === 'touchline') return ownColumn(column)
  // By the names under which its API takes them here.
  const [, property] = /^person_properties\.([A-Za-z0-9][\w. -]{0,63})$/.exec(column) ?? []
  if (preset === 'delighted' && property !== undefined) return { to: 'property', name: property }
  const columns = known[preset] ?? {}
  return Object.hasOwn(columns, column) ? columns[column] : undefined
}

/** The columns of our own export that mean something when they come back; those of JSON are paths. */
const own: Record<string, ImportColumn> = {
  id: { to: 'id' },
  survey: { to: 'survey' },
  state: { to: 'state' },
  answered_at: { to: 'answered_at' },
  received_at: { to: 'received_at' },
  touchpoint: { to: 'touchpoint' },
  channel: { to: 'channel' },
  source: { to: 'source' },
  locale: { to: 'locale' },
  page: { to: 'page' },
  tags: { to: 'tags' },
  notes: { to: 'notes' },
  other_attributes: { to: 'attributes' },
  customer: { to: 'customer_id' },
  customer_email: { to: 'email' },
  customer_name: { to: 'name' },
  'customer.id': { to: 'customer_id' },
  'customer.email': { to: 'email' },
  'customer.name': { to: 'name' },
  ...Object.fromEntries(
    [
      ...['version', 'revision', 'doubt', 'claim', 'updated_at', 'anonymised_at', 'handled_by', 'handled_at'],
      ...['customer_is_proven', 'customer.is_proven'],
    ].map(column => [column, { to: 'restored' }]),
  ),
}

function ownColumn(column: string): ImportColumn {
  const [, kind, name = ''] = /^(answer|attribute)s?\.(.+)$/.exec(column) ?? []
  if (kind === 'answer') return { to: 'answer', question: name }
  if (kind === 'attribute') return { to: 'attributes', name }
  return (Object.hasOwn(own, column) ? own[column] : undefined) ?? { to: 'ignore' }
}
