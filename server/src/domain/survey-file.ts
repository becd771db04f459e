import type { CommentQuestion, Question } from '@touchline/shared/contract/question.ts'
import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import type { FileQuestion, LocaleFile, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { type Band, bands } from '@touchline/shared/scales.ts'
import type { KnownSurvey, KnownVersion } from './directory.ts'

/** The widget's own words, by language tag such as `de`. */
export type Locales = ReadonlyMap<string, LocaleFile>

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
  const chain = [asked, asked.split('-')[0] as string, definition.default_locale, 'en']
  const [tag, own] = pick(locales, chain) as [string, LocaleFile]
  const say = (text: LocalizedText) =>
    typeof text === 'string' ? text : (pick(Object.entries(text), chain)?.[1] ?? '')
  return {
    key: survey.key,
    version,
    locale: tag,
    dir: own.dir,
    questions: definition.questions.map(question => fileQuestion(question, own, say)),
    words: { ...own.words, ...(definition.thank_you && { thank_you: say(definition.thank_you) }) },
  }
}

/** The entry of the first tag in the chain that is there, in any case of letters; the first entry where none is. */
function pick<Value>(byTag: Iterable<[string, Value]>, chain: string[]): [string, Value] | undefined {
  const entries = [...byTag]
  for (const tag of chain) {
    const found = entries.find(([name]) => name.toLowerCase() === tag.toLowerCase())
    if (found) return found
  }
  return entries[0]
}

function fileQuestion(
  question: Question,
  own: LocaleFile,
  say: (text: LocalizedText) => string,
): FileQuestion {
  if (question.type === 'comment')
    return { id: question.id, type: 'comment', text: say(question.text), by_band: textsByBand(question, say) }
  const { id, type, metric, look } = question
  const labels = own.labels[metric]
  return {
    id,
    type,
    metric,
    look,
    text: say(question.text),
    low: question.low_label === undefined ? labels.low : say(question.low_label),
    high: question.high_label === undefined ? labels.high : say(question.high_label),
    ...(look !== 'numbers' && { names: own.csat_names }),
  }
}

const textsByBand = ({ text_by_band }: CommentQuestion, say: (text: LocalizedText) => string) =>
  Object.fromEntries(
    bands.flatMap((band: Band) =>
      text_by_band?.[band] === undefined ? [] : [[band, say(text_by_band[band])]],
    ),
  )
