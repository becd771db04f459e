import { sources } from '@touchline/shared/channels.ts'
import type { Question } from '@touchline/shared/contract/question.ts'
import type { SurveyResponse } from '@touchline/shared/contract/response.ts'
import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import { bandOf, scaleOf } from '@touchline/shared/scales.ts'
import type { ResponseTable } from '../../store/schema.ts'
import type { SiteDirectory } from '../directory.ts'

type Row = Pick<ResponseTable, 'survey_id' | 'survey_version' | 'source' | 'answers'>

/** What the visitor was asked; undefined where this node does not know of it. */
export const shownSurvey = ({ surveys }: SiteDirectory, row: Row): SurveyDefinition | undefined =>
  [...surveys.values()].find(({ id }) => id === row.survey_id)?.versions.get(row.survey_version)?.definition

/** May more of an answer be on its way? The widget sends a rating at once, and what is said to it later, if anything is. */
export function mayGoOn(directory: SiteDirectory, row: Row): boolean {
  const definition = sources[row.source] === 'widget' ? shownSurvey(directory, row) : undefined
  return definition !== undefined && lacksEnd(definition, JSON.parse(row.answers))
}

type Answers = SurveyResponse['answers']

/** Is the last question unanswered that is asked of whoever answers so? Whoever has answered it has come to the end, and may have left others out. */
function lacksEnd({ questions }: SurveyDefinition, answers: Answers): boolean {
  const last = questions.findLast(question => isAsked(question, questions, answers))
  return last !== undefined && answers[last.id] === undefined
}

/** As the widget has it: what was not answered fulfils no condition. */
function isAsked({ ask_if }: Question, questions: readonly Question[], answers: Answers): boolean {
  if (!ask_if) return true
  const asked = questions.find(({ id }) => id === ask_if.question)
  return [answers[ask_if.question] ?? []].flat().some(given => {
    if (ask_if.answers?.includes(given)) return true
    const band =
      asked?.type === 'rating' && typeof given === 'number' ? bandOf(scaleOf(asked), given) : undefined
    return band !== undefined && band !== null && (ask_if.bands?.includes(band) ?? false)
  })
}
