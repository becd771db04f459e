import { freshKey } from '../../parts/key-of.ts'
import type { Definition, Draft } from '../definition.ts'
import { wordsOrOther } from '../words.ts'
import { defineTemplate, headline, type Template } from './template.ts'

interface Place {
  key: string
  stage: string
  metric: string
}

/** A touchpoint that fits: at the likeliest stage and with the metric that is asked for, else with either, else any. */
export function fittingPlace(places: readonly Place[], { stages, definition }: Template): string {
  const [asked] = definition.questions
  const hasMetric = ({ metric }: Place) => asked?.type === 'rating' && metric === asked.metric
  const atStage = ({ stage }: Place) => stages.includes(stage)
  const found =
    places.find(place => atStage(place) && hasMetric(place)) ??
    places.find(atStage) ??
    places.find(hasMetric) ??
    places[0]
  return found?.key ?? ''
}

/** A survey that begins with a template. */
export const beginWith = (
  template: Template,
  name: string,
  places: readonly Place[],
  taken: readonly string[],
): Draft => ({
  key: freshKey(template.key, taken),
  name,
  keep_days: null,
  definition: { ...template.definition, touchpoint: fittingPlace(places, template) },
})

/** Another survey that asks the same. */
export const beginCopy = (survey: Draft, name: string, taken: readonly string[]): Draft => ({
  ...survey,
  key: freshKey(survey.key, taken),
  name,
})

/** One question, for whoever wants to write all of it. */
export const blank: Template = defineTemplate('survey', [], {
  kind: 'transactional',
  questions: [
    {
      ...headline({ en: '', de: '', es: '', fr: '', cs: '', fil: '', fa: '' }, { metric: 'csat' }),
      text: '',
    },
  ],
})

/** The headline in a language, for a list. */
export const headlineOf = (
  { questions, default_locale }: Pick<Definition, 'questions' | 'default_locale'>,
  language: string,
) => wordsOrOther(questions[0]?.text, language, default_locale)
