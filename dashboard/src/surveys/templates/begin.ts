import { freshKey } from '../../parts/key-of.ts'
import type { Definition, Draft } from '../definition.ts'
import { languagesOf, wordsOrOther } from '../words.ts'
import { defineTemplate, headline, type Said, type Template } from './template.ts'

interface Place {
  key: string
  stage: string
  metric: string
}

/** A touchpoint at a stage that the template is for, rather with the metric that it asks for; empty where there is none. */
export function fittingPlace(places: readonly Place[], { stages, definition }: Template): string {
  const [asked] = definition.questions
  const fitting = places.filter(({ stage }) => stages.includes(stage))
  const found = fitting.find(({ metric }) => asked?.type === 'rating' && metric === asked.metric)
  return (found ?? fitting[0])?.key ?? ''
}

/** A survey that begins with a template, in the language of whoever makes it where the template has its words. */
export const beginWith = (
  template: Template,
  name: string,
  places: readonly Place[],
  taken: readonly string[],
  language: string,
): Draft => ({
  key: freshKey(template.key, taken),
  name,
  keep_days: null,
  definition: {
    ...template.definition,
    touchpoint: fittingPlace(places, template),
    ...(languagesOf(template.definition).includes(language) && { default_locale: language }),
  },
})

/** Another survey that asks the same. */
export const beginCopy = (survey: Draft, name: string, taken: readonly string[]): Draft => ({
  ...survey,
  key: freshKey(survey.key, taken),
  name,
})

const asked: Said = {
  en: 'How satisfied are you?',
  de: 'Wie zufrieden sind Sie?',
  es: '¿Qué tan satisfecho está?',
  fr: 'Dans quelle mesure êtes-vous satisfait\u202f?',
  cs: 'Jak jste spokojeni?',
  fil: 'Gaano kayo nasisiyahan?',
  fa: 'چقدر راضی هستید؟',
}

/** One question in one language, for whoever wants to write all of it. */
export function blankIn(language: string): Template {
  const own = language in asked ? (language as keyof Said) : 'en'
  const question = { ...headline(asked, { metric: 'csat' }), text: asked[own] }
  const { definition, ...template } = defineTemplate('survey', [], {
    kind: 'transactional',
    questions: [question],
  })
  return { ...template, definition: { ...definition, default_locale: own } }
}

/** The headline in a language, for a list. */
export const headlineOf = (
  { questions, default_locale }: Pick<Definition, 'questions' | 'default_locale'>,
  language: string,
) => wordsOrOther(questions[0]?.text, language, default_locale)
