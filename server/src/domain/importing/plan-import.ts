import type { ImportGuess, ImportStart } from '@touchline/shared/contract/import.ts'
import type { ImportMapping } from '@touchline/shared/contract/import-mapping.ts'
import { type Notice, notice } from '@touchline/shared/importing/notices.ts'
import type { RowPlan } from '@touchline/shared/importing/read-row.ts'
import { scaleOf } from '@touchline/shared/scales.ts'
import { offsetAt } from '@touchline/shared/time-zone.ts'
import {
  currentVersion,
  type KnownSurvey,
  type KnownVersion,
  listPresent,
  type SiteDirectory,
} from '../directory.ts'
import { refuseField } from '../errors.ts'
import { getSurvey } from '../manage-surveys.ts'
import { type PlannedSurvey, planSurvey } from './new-survey.ts'
import { columnsOf, linkColumns } from './plan-columns.ts'

/** How an import was started, with the mapping that was named. */
export type StartedImport = Omit<ImportStart, 'mapping' | 'mapping_name'> & {
  mapping: ImportMapping
  /** May proofs of customers come back with it, and answers that did not count? */
  is_trusted?: boolean
}

/** What is to be done with a file. */
export interface ImportPlan {
  row: RowPlan
  survey: KnownSurvey
  version: KnownVersion
  /** The key of the touchpoint at which answers count that name none. */
  touchpoint: string
  /** What is to be made first. */
  creates: { survey?: PlannedSurvey; touchpoint?: string }
  notices: Notice[]
}

const dayMs = 86_400_000

/** Works out what is to be done with a file. Throws `invalid`, `unknown_survey` or `key_taken`, with what to say instead. */
export function planImport(
  directory: SiteDirectory,
  guess: ImportGuess,
  start: StartedImport,
  now: number,
): ImportPlan {
  const { mapping } = start
  const columns = columnsOf(guess, mapping)
  const target = start.create
    ? targetToMake(directory, planSurvey(columns, start.create))
    : targetOf(directory, start)
  const { definition } = target.version
  const linked = linkColumns(columns, definition.questions, target.survey.key)
  if (!linked.columns.some(({ question }) => question))
    throw refuseField(
      'invalid',
      'mapping.columns',
      'no column holds a rating or a comment; say which one does',
    )
  return {
    ...target,
    touchpoint: definition.touchpoint,
    row: {
      columns: linked.columns,
      dateFormat: dateFormatOf(
        guess,
        mapping,
        columns.list.some(([, { to }]) => to === 'answered_at'),
      ),
      timeZone: zoneOf(mapping, directory),
      notBefore: Date.parse(mapping.not_before),
      notAfter: now + dayMs,
      isExact: guess.preset === 'touchline',
    },
    notices: [...linked.notices, ...lostProperties(linked.columns, directory)],
  }
}

function targetOf(directory: SiteDirectory, { survey: key }: StartedImport) {
  if (key === undefined)
    throw refuseField(
      'invalid',
      'survey',
      'name a survey that takes the answers, or say with `create` which to make',
    )
  const survey = getSurvey(directory, key)
  return { survey, version: currentVersion(survey), creates: {} }
}

/** A survey that was made by an earlier try, or for the first part of a history, is taken as it is. */
function targetToMake(directory: SiteDirectory, planned: PlannedSurvey) {
  const { key, definition } = planned
  const known = directory.surveys.get(key)
  if (known && !known.isRemoved) {
    if (JSON.stringify(currentVersion(known).definition) !== JSON.stringify(definition))
      throw refuseField(
        'key_taken',
        'create.survey',
        `there is a survey "${key}" with other questions; name it as \`survey\` to import into it, or choose another key`,
      )
    return { survey: known, version: currentVersion(known), creates: {} }
  }
  const version: KnownVersion = {
    ...{ version: 1, definition, wasLive: false, liveAt: null },
    measures: definition.questions.flatMap((question, id) =>
      question.type === 'rating'
        ? [{ id, surveyId: -1, question: question.id, scale: scaleOf(question) }]
        : [],
    ),
  }
  const survey: KnownSurvey = {
    ...{ id: -1, key, name: key, status: 'ended', version: 1, versions: new Map([[1, version]]) },
    ...{ keepDays: null, createdAt: 0, updatedAt: 0, isRemoved: false },
  }
  const isNew = !listPresent(directory.touchpoints).some(one => one.key === definition.touchpoint)
  return {
    survey,
    version,
    creates: { survey: planned, ...(isNew && { touchpoint: definition.touchpoint }) },
  }
}

function dateFormatOf(guess: ImportGuess, said: ImportMapping, isThere: boolean) {
  if (!isThere)
    throw refuseField(
      'invalid',
      'mapping.columns',
      'no column says when it was answered; say which one does, such as {"date": {"to": "answered_at"}}',
    )
  if (said.date_format) return said.date_format
  if (guess.is_date_ambiguous)
    throw refuseField(
      'invalid',
      'mapping.date_format',
      'the dates can be read as day and month or as month and day; say "dmy" or "mdy"',
    )
  return guess.date_format ?? 'iso'
}

function zoneOf({ time_zone }: ImportMapping, { site }: SiteDirectory): string {
  if (time_zone === undefined) return site.time_zone
  try {
    offsetAt(0, time_zone)
    return time_zone
  } catch {
    throw refuseField('invalid', 'mapping.time_zone', 'must be a time zone such as Europe/Berlin')
  }
}

/** A property needs somebody whose trait it is, or a dimension. */
function lostProperties(columns: RowPlan['columns'], { dimensions }: SiteDirectory): Notice[] {
  const hasCustomer = columns.some(({ to }) => to === 'customer_id' || to === 'email')
  if (hasCustomer) return []
  const lost = columns.filter(
    ({ to, name }) => to === 'name' || (to === 'property' && !dimensions.includes(name as string)),
  )
  return lost.map(({ column, to, name = column }) =>
    to === 'name' ? notice('name_of_nobody', { column }) : notice('trait_of_nobody', { column, name }),
  )
}
