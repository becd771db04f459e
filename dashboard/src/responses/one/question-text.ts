import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import type { Band } from '@touchline/shared/scales.ts'

type Question = SurveyDefinition['questions'][number]

/** A text in the first of some languages that it has, else in any. */
export function textIn(text: LocalizedText, languages: readonly (string | null)[]): string {
  if (typeof text === 'string') return text
  for (const language of languages) {
    const found = language && (text[language] ?? text[language.split('-')[0] ?? ''])
    if (found) return found
  }
  return Object.values(text)[0] ?? ''
}

/** What a question asked somebody whose rating had this band. */
export function questionText(question: Question, band: Band | null, languages: readonly (string | null)[]) {
  const text = question.type === 'comment' && band ? question.text_by_band?.[band] : undefined
  return textIn(text ?? question.text, languages)
}

/** What was chosen, by the texts of the options; of one that is not there any more its id. */
export function chosenTexts(
  question: Extract<Question, { type: 'choice' }>,
  given: string | number | readonly string[],
  languages: readonly (string | null)[],
): string[] {
  return [given].flat().map(id => {
    const option = question.options.find(one => one.id === id)
    return option ? textIn(option.text, languages) : `${id}`
  })
}
