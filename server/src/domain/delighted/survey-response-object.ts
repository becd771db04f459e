import type {
  AdditionalAnswer,
  SurveyResponse,
} from '@touchline/shared/contract/delighted/survey-response.ts'
import type { ChoiceQuestion, Question } from '@touchline/shared/contract/question.ts'
import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import type { NoteTable } from '../../store/handling-tables.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import type { PersonRow } from '../../store/people.ts'
import type { KnownVersion } from '../directory.ts'
import { toSeconds } from './moments.ts'
import { readTraits, toPerson } from './person-object.ts'
import { commentOf, type Project } from './project.ts'

/** How a response is to be told. */
export interface Telling {
  /** Who gave it, where they are to be told whole and not by the id only. */
  person: PersonRow | undefined
  permalink: string
}

type Values = Record<string, string | number | string[]>

/** A response as Delighted's clients know it. */
export function toSurveyResponse(
  { survey, version: newest }: Project,
  { row, customer, tags, notes }: DetailedResponse,
  { person, permalink }: Telling,
): SurveyResponse {
  const version = survey.versions.get(row.survey_version) ?? newest
  const values = JSON.parse(row.answers) as Values
  const [headline] = version.measures
  const score = headline && values[headline.question]
  const comment = values[commentOf(version)?.id ?? '']
  return {
    id: row.id,
    person: person ? toPerson(person) : row.customer_id,
    survey_type: headline?.scale.metric ?? 'nps',
    score: typeof score === 'number' ? score : null,
    comment: typeof comment === 'string' && comment !== '' ? comment : null,
    permalink,
    created_at: toSeconds(row.answered_at),
    updated_at: row.updated_at > row.received_at ? toSeconds(row.updated_at) : null,
    person_properties: {
      ...(customer && readTraits(customer.traits).properties),
      ...JSON.parse(row.attributes ?? '{}'),
    },
    notes: notes.map(toNote),
    tags,
    additional_answers: additionalAnswers(version, row.id, values),
  }
}

/** Delighted told the address of whoever wrote; our notes know a name, which may be one. */
const toNote = ({ id, words, author, created_at }: NoteTable) => ({
  id: `${id}`,
  text: words,
  user_email: author.includes('@') ? author : null,
  author,
  created_at: toSeconds(created_at),
})

/** The answers to all questions but those that Delighted tells apart: the score and the comment. */
function additionalAnswers(version: KnownVersion, id: string, values: Values): AdditionalAnswer[] {
  const told = [version.measures[0]?.question, commentOf(version)?.id]
  const locale = version.definition.default_locale
  return version.definition.questions.flatMap(question => {
    const value = values[question.id]
    if (value === undefined || told.includes(question.id)) return []
    const [type, read] = readValue(question, value, locale)
    return {
      id: `${id}.${question.id}`,
      question: { id: question.id, type, text: inLocale(question.text, locale) },
      value: { ...noValue, [type]: read },
    }
  })
}

const noValue = { free_response: null, scale: null, select_one: null, select_many: null }

function readValue(
  question: Question,
  value: Values[string],
  locale: string,
): [AdditionalAnswer['question']['type'], unknown] {
  if (question.type === 'rating') return ['scale', value]
  if (question.type !== 'choice') return ['free_response', value]
  const chosen = [value].flat().map(id => toOption(question, `${id}`, locale))
  return question.multiple ? ['select_many', chosen] : ['select_one', chosen[0] ?? null]
}

const toOption = ({ options }: ChoiceQuestion, id: string, locale: string) => ({
  id,
  text: inLocale(options.find(option => option.id === id)?.text ?? id, locale),
})

const inLocale = (text: LocalizedText, locale: string): string =>
  typeof text === 'string' ? text : (text[locale] ?? Object.values(text)[0] ?? '')
