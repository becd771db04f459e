import type { CommentQuestion, Question } from '@touchline/shared/contract/question.ts'
import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import type {
  CardWords,
  FileQuestion,
  LocaleFile,
  Phrases,
  SurveyFile,
} from '@touchline/shared/contract/widget.ts'
import { type Band, bands } from '@touchline/shared/scales.ts'
import type { KnownSurvey, KnownVersion } from './directory.ts'
import { nearest, phrasesFor } from './phrases.ts'

/** The widget's own words, by language tag such as `de`. */
export type Locales = ReadonlyMap<string, LocaleFile>

type Say = (text: LocalizedText) => string

/**
 * One version of a survey with every visible word in the language asked for, or the nearest there is; else in the survey's
 * default language, else in English. The widget's own words follow the headline question, so that no card speaks two
 * languages where the survey has no text in the one asked for.
 */
export function surveyFile(
  survey: KnownSurvey,
  { definition, version }: KnownVersion,
  asked: string,
  locales: Locales,
): SurveyFile {
  const wanted = [asked, definition.default_locale, 'en']
  const headline = definition.questions[0]?.text ?? ''
  const spoken =
    typeof headline === 'string' ? asked : (nearest(Object.entries(headline), wanted)?.[0] ?? asked)
  const [tag, own] = nearest(locales, [spoken, ...wanted]) as [string, LocaleFile]
  const phrases = phrasesFor(own, definition.address)
  const say: Say = text =>
    typeof text === 'string' ? text : (nearest(Object.entries(text), wanted)?.[1] ?? '')
  return {
    key: survey.key,
    version,
    locale: tag,
    dir: own.dir,
    questions: definition.questions.map(question => fileQuestion(question, phrases, say)),
    words: cardWords(
      phrases,
      definition.thank_you === undefined ? phrases.thank_you : say(definition.thank_you),
    ),
  }
}

/** Only what the card shows: every word is paid for by every visitor who is asked. */
const cardWords = ({ words }: Phrases, thank_you: string): CardWords => {
  const { send, close, survey, comment, anonymous, linked } = words
  return { send, close, survey, comment, anonymous, linked, thank_you }
}

function fileQuestion(question: Question, phrases: Phrases, say: Say): FileQuestion {
  if (question.type === 'comment')
    return { id: question.id, type: 'comment', text: say(question.text), by_band: textsByBand(question, say) }
  const { id, type, metric, look } = question
  const labels = phrases.labels[metric]
  return {
    id,
    type,
    metric,
    look,
    text: say(question.text),
    low: question.low_label === undefined ? labels.low : say(question.low_label),
    high: question.high_label === undefined ? labels.high : say(question.high_label),
    ...(look !== 'numbers' && { names: phrases.csat_names }),
  }
}

const textsByBand = ({ text_by_band }: CommentQuestion, say: Say) =>
  Object.fromEntries(
    bands.flatMap((band: Band) =>
      text_by_band?.[band] === undefined ? [] : [[band, say(text_by_band[band])]],
    ),
  )
