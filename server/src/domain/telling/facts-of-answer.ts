import type { SurveyResponse } from '@touchline/shared/contract/response.ts'
import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import type { FoundTold } from '../deliveries/read-event.ts'
import type { SiteDirectory } from '../directory.ts'
import type { AnswerNews, CustomerFact, RatingFact, ToldAnswer } from '../messages/facts.ts'
import { responseReader } from '../responses/to-response.ts'
import type { Addresses } from './addresses.ts'
import { stageWords, wordsOf } from './words.ts'

/** How many earlier answers of a customer are told. */
export const mostEarlier = 5

export type FoundAnswer = FoundTold

/** All that is told of one answer, with the words that the visitor saw in the language that is nearest to the reader's. */
export function factsOfAnswer(
  { rows, directory, response }: FoundAnswer,
  { news, language, addresses }: { news: AnswerNews; language: string; addresses: Addresses },
): ToldAnswer {
  const survey = directory.surveys.get(response.survey)
  const definition = survey?.versions.get(response.version)?.definition
  const read = responseReader(directory)
  return {
    ...{ kind: 'answer', news, site: directory.site.name, url: addresses.response(response.id) },
    touchpoint: touchpointName(directory, response),
    stage: stageWords(response.stage),
    survey: survey?.name ?? response.survey,
    rating: headlineOf(response),
    comment: response.comments.join('\n\n') || null,
    answers: definition ? otherAnswers(response, definition, language) : [],
    customer: customerOf(response, rows.response.customer?.traits),
    earlier: rows.earlier.flatMap(row => headlineOf(read(row)) ?? []).toReversed(),
    page: response.page,
    answeredAt: response.answered_at,
  }
}

export const touchpointName = (
  { touchpoints }: SiteDirectory,
  { touchpoint }: Pick<SurveyResponse, 'touchpoint'>,
): string => touchpoints.get(touchpoint)?.name ?? touchpoint

function headlineOf({ measures }: Pick<SurveyResponse, 'measures'>): RatingFact | null {
  const [first] = measures
  if (!first || first.rating === null || first.band === null) return null
  const { metric, scale, rating, band } = first
  return { metric, ...scale, rating, band }
}

/** What was answered to the other questions; comments are told by themselves. */
function otherAnswers(
  { answers, measures }: SurveyResponse,
  definition: SurveyDefinition,
  language: string,
): ToldAnswer['answers'] {
  const languages = [language, definition.default_locale]
  return definition.questions.flatMap(question => {
    const given = answers[question.id]
    if (given === undefined || question.type === 'comment' || question.id === measures[0]?.question) return []
    const name = (id: string | number) => {
      const option = question.type === 'choice' && question.options.find(one => one.id === id)
      return option ? wordsOf(option.text, languages) : `${id}`
    }
    const max = measures.find(measure => measure.question === question.id)?.scale.max
    const answer = [given].flat().map(name).join(', ')
    return {
      question: wordsOf(question.text, languages),
      answer: max === undefined ? answer : `${answer} / ${max}`,
    }
  })
}

function customerOf({ customer }: SurveyResponse, traits: string | undefined): CustomerFact | null {
  if (!customer) return null
  const { id, name, email } = customer
  const isPlain = ([, value]: [string, unknown]) => ['string', 'number', 'boolean'].includes(typeof value)
  const known = Object.entries(JSON.parse(traits ?? '{}')).filter(isPlain)
  return { id, name, email, traits: Object.fromEntries(known) as CustomerFact['traits'] }
}
