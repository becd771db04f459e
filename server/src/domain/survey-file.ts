import type { CommentQuestion, Question, RatingQuestion } from '@touchline/shared/contract/question.ts'
import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import type {
  FileQuestion,
  FileRating,
  LocaleFile,
  Phrases,
  SurveyFile,
} from '@touchline/shared/contract/widget.ts'
import { type Band, bands } from '@touchline/shared/scales.ts'
import type { KnownSurvey, KnownVersion } from './directory.ts'
import { fileLook } from './file-look.ts'
import { nearest, phrasesFor } from './phrases.ts'

/** The widget's own words, by language tag such as `de`. */
export type Locales = ReadonlyMap<string, LocaleFile>

type Say = (text: LocalizedText) => string

/**
 * One version of a survey with every visible word in the language asked for, or the nearest there is: `pt-BR`, then
 * `pt`, then the survey's default language, then English.
 */
export function surveyFile(
  survey: KnownSurvey,
  { definition, version }: KnownVersion,
  asked: string,
  locales: Locales,
): SurveyFile {
  const wanted = [asked, definition.default_locale, 'en']
  const [tag, own] = nearest(locales, wanted) as [string, LocaleFile]
  const phrases = phrasesFor(own, definition.look.address)
  const say: Say = text =>
    typeof text === 'string' ? text : (nearest(Object.entries(text), wanted)?.[1] ?? '')
  const { thank_you, thank_you_by_band, thank_you_link: link } = definition
  return {
    key: survey.key,
    version,
    locale: tag,
    dir: own.dir,
    questions: definition.questions.map(question => fileQuestion(question, phrases, say)),
    words: phrases.words,
    thanks: {
      text: thank_you === undefined ? phrases.thank_you : say(thank_you),
      by_band: textsByBand(thank_you_by_band, say),
      ...(link && { link: { url: link.url, text: say(link.text) } }),
    },
    look: fileLook(definition.look),
  }
}

function fileQuestion(question: Question, phrases: Phrases, say: Say): FileQuestion {
  const { id, required, ask_if } = question
  const asked = { id, required, text: say(question.text), ...(ask_if && { ask_if }) }
  switch (question.type) {
    case 'rating':
      return { ...asked, type: 'rating', ...ratingParts(question, phrases, say) }
    case 'choice':
      return {
        ...asked,
        type: 'choice',
        multiple: question.multiple,
        options: question.options.map(option => ({ id: option.id, text: say(option.text) })),
      }
    case 'comment':
      return {
        ...asked,
        type: 'comment',
        short: question.short,
        by_band: textsByBand(question.text_by_band, say),
      }
    case 'email':
      return {
        ...asked,
        type: 'email',
        consent: question.consent === undefined ? phrases.consent : say(question.consent),
      }
  }
}

function ratingParts(question: RatingQuestion, { labels, csat_names, thumbs }: Phrases, say: Say) {
  const { metric, look, points, low_label, high_label } = question
  const names = look === 'thumbs' ? thumbs : points === 3 ? csat_names.slice(1, 4) : csat_names
  return {
    metric,
    look,
    ...(points !== undefined && { points }),
    low: low_label === undefined ? labels[metric].low : say(low_label),
    high: high_label === undefined ? labels[metric].high : say(high_label),
    ...(look !== 'numbers' && { names }),
  } satisfies Partial<FileRating>
}

const textsByBand = (texts: CommentQuestion['text_by_band'], say: Say): Partial<Record<Band, string>> =>
  Object.fromEntries(bands.flatMap(band => (texts?.[band] === undefined ? [] : [[band, say(texts[band])]])))
