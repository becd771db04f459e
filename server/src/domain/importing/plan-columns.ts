import type { ImportGuess } from '@touchline/shared/contract/import.ts'
import type { ImportColumn, ImportMapping } from '@touchline/shared/contract/import-mapping.ts'
import type { Question } from '@touchline/shared/contract/question.ts'
import { type Notice, notice } from '@touchline/shared/importing/notices.ts'
import type { PlannedColumn } from '@touchline/shared/importing/read-row.ts'
import { slug } from '@touchline/shared/importing/slug.ts'
import { DomainError, type FieldError } from '../errors.ts'

/** What the columns of a file hold, as it was said or, where nothing was said, as it was guessed. */
export interface Columns {
  list: [column: string, target: ImportColumn][]
  isGuessed: boolean
}

/** Throws `invalid` where the mapping names columns that the file does not have. */
export function columnsOf(guess: ImportGuess, mapping: Pick<ImportMapping, 'columns'>): Columns {
  if (!mapping.columns)
    return {
      list: guess.columns.map(
        ({ column, confidence: _, reason: __, because: ___, examples: ____, ...target }) => [column, target],
      ),
      isGuessed: true,
    }
  const known = guess.columns.map(({ column }) => column)
  const list = Object.entries(mapping.columns)
  // Of JSON not all that may come has been met.
  const missing = guess.form === 'csv' ? list.filter(([column]) => !known.includes(column)) : []
  if (missing.length > 0)
    throw refuseFields(
      missing.map(([column]) => ({
        field: `mapping.columns.${column}`,
        detail: `the file has no such column; its columns are ${known.slice(0, 50).join(', ')}`,
      })),
    )
  return { list, isGuessed: false }
}

export interface LinkedColumns {
  columns: PlannedColumn[]
  notices: Notice[]
}

/**
 * Links columns to the questions of a survey. What was guessed and fits no question is left out with a notice; what was said and does
 * not fit is refused with `invalid`.
 */
export function linkColumns(
  { list, isGuessed }: Columns,
  questions: Question[],
  surveyKey: string,
): LinkedColumns {
  const notices: Notice[] = []
  const errors: FieldError[] = []
  const columns = list.flatMap(([column, target]): PlannedColumn[] => {
    if (target.to === 'ignore') {
      if (isGuessed && column === 'person.phone_number') notices.push(notice('phone_numbers', { column }))
      return []
    }
    if (target.to === 'property')
      return [{ column, to: target.to, name: target.name ?? propertyName(column) }]
    if (!isAnswer(target.to))
      return [{ column, to: target.to, ...(target.name !== undefined && { name: target.name }) }]
    const question = findQuestion(column, target, questions)
    if (question) return [{ column, to: target.to, question }]
    const asked = { survey: surveyKey, questions: questions.map(({ id }) => id).join(', ') }
    if (isGuessed) notices.push(unanswered(column, target, asked))
    else errors.push(unfitting(column, target, asked))
    return []
  })
  if (errors.length > 0) throw refuseFields(errors)
  return { columns: withoutTwice(columns, notices), notices }
}

type Asked = Record<'survey' | 'questions', string>

function unanswered(column: string, { to, question }: ImportColumn, asked: Asked): Notice {
  if (question === undefined && to !== 'answer')
    return notice(to === 'rating' ? 'no_rating' : 'no_comment', { ...asked, column })
  return notice('no_question', { ...asked, column, question: question ?? column })
}

const unfitting = (
  column: string,
  { to, question = '' }: ImportColumn,
  { survey, questions }: Asked,
): FieldError => ({
  field: `mapping.columns.${column}.question`,
  detail: `the survey "${survey}" has no ${to === 'answer' ? '' : `${to} `}question "${question}" for it; its questions are ${questions}`,
})

const isAnswer = (to: ImportColumn['to']) => to === 'rating' || to === 'comment' || to === 'answer'

/** By what was said; else by its own name; else the first of its kind. */
function findQuestion(
  column: string,
  { to, question }: ImportColumn,
  questions: Question[],
): Question | undefined {
  const fitting = questions.filter(({ type }) => to === 'answer' || type === to)
  if (question !== undefined) return fitting.find(({ id }) => id === question)
  return (
    fitting.find(({ id }) => id === column || id === slug(column, '')) ??
    (to === 'answer' ? undefined : fitting[0])
  )
}

/** A question is answered by one column. */
function withoutTwice(columns: PlannedColumn[], notices: Notice[]): PlannedColumn[] {
  const answered = new Map<string, string>()
  return columns.filter(({ column, question }) => {
    if (!question) return true
    const other = answered.get(question.id)
    if (other === undefined) return answered.set(question.id, column)
    notices.push(notice('answered_twice', { column, other, question: question.id }))
    return false
  })
}

/** A property that nobody has named goes by the name of its column, as far as that can be one. */
const propertyName = (column: string) =>
  /^[A-Za-z0-9][\w.-]{0,63}$/.test(column) ? column : slug(column, 'property').replaceAll('-', '_')

export const refuseFields = (errors: FieldError[]) =>
  new DomainError('invalid', errors.map(({ field, detail }) => `${field}: ${detail}`).join('; '), errors)
