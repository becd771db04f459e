import type {
  CommentQuestion,
  Condition,
  Question,
  RatingQuestion,
} from '@touchline/shared/contract/question.ts'
import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import type {
  CardWords,
  FileQuestion,
  FileRating,
  LocaleFile,
  Phrases,
  SurveyFile,
} from '@touchline/shared/contract/widget.ts'
import { type Band, bandOf, bands, ratingsOn, type Scale, scaleOf } from '@touchline/shared/scales.ts'
import type { KnownSurvey, KnownVersion } from '../directory.ts'
import { fileLook, type WidgetLooks } from './file-look.ts'
import { needsFull } from './needs-full.ts'
import { nearest, phrasesFor } from './phrases.ts'

/** The widget's own words, by language tag such as `de`. */
export type Locales = ReadonlyMap<string, LocaleFile>

/** What of the widget's build goes into survey files. */
export interface WidgetTexts {
  locales: Locales
  looks: WidgetLooks
}

type Say = (text: LocalizedText) => string

/**
 * One version of a survey with every visible word in the language asked for, or the nearest there is; else in the survey's
 * default language, else in English. The widget's own words follow the headline question, so that no card speaks two
 * languages where the survey has no text in the one asked for.
 */
export function surveyFile(
  { key }: Pick<KnownSurvey, 'key'>,
  { definition, version }: Pick<KnownVersion, 'definition' | 'version'>,
  asked: string,
  { locales, looks }: WidgetTexts,
): SurveyFile {
  const wanted = [asked, definition.default_locale, 'en']
  const headline = definition.questions[0]?.text ?? ''
  const spoken =
    typeof headline === 'string' ? asked : (nearest(Object.entries(headline), wanted)?.[0] ?? asked)
  const [tag, own] = nearest(locales, [spoken, ...wanted]) as [string, LocaleFile]
  const phrases = phrasesFor(own, definition.address)
  const say: Say = text =>
    typeof text === 'string' ? text : (nearest(Object.entries(text), wanted)?.[1] ?? '')
  const { questions, thank_you, thank_you_by_band, thank_you_link: link } = definition
  return {
    key,
    version,
    locale: tag,
    dir: own.dir,
    ...numeralsOf(tag),
    questions: questions.map((question, index) =>
      fileQuestion(question, questions.slice(0, index), { phrases, say, looks }),
    ),
    words: cardWords(definition, phrases),
    thanks: {
      text: thank_you === undefined ? phrases.thank_you : say(thank_you),
      ...textsByBand(thank_you_by_band, say),
      ...(link && { link: { url: link.url, text: say(link.text) } }),
    },
    look: fileLook(definition, looks),
  }
}

/** The digits of a language, unless they are 0 to 9. */
function numeralsOf(tag: string): { numerals?: string } {
  const format = new Intl.NumberFormat(tag, { useGrouping: false })
  const numerals = Array.from({ length: 10 }, (_, digit) => format.format(digit)).join('')
  return numerals === '0123456789' ? {} : { numerals }
}

/** Only what the card shows: every word is paid for by every visitor who is asked. */
function cardWords(definition: SurveyDefinition, { words, feedback }: Phrases): CardWords {
  const { send, close, survey, comment, anonymous, linked } = words
  const few = { send, close, survey, comment, anonymous, linked }
  if (!needsFull(definition)) return few
  return { ...words, ...(definition.look.display === 'tab' && { survey: feedback }) }
}

/** What the words and the drawings of a survey are taken from. */
interface Sources {
  phrases: Phrases
  say: Say
  looks: WidgetLooks
}

function fileQuestion(question: Question, earlier: Question[], sources: Sources): FileQuestion {
  const { phrases, say } = sources
  const { id, required, ask_if } = question
  const asked = {
    id,
    text: say(question.text),
    ...(required && { required }),
    ...(ask_if && { ask_if: { question: ask_if.question, answers: answersOf(ask_if, earlier) } }),
  }
  switch (question.type) {
    case 'rating':
      return { ...asked, type: 'rating', ...ratingParts(question, sources) }
    case 'choice':
      return {
        ...asked,
        type: 'choice',
        ...(question.multiple && { multiple: true }),
        options: question.options.map(option => ({ id: option.id, text: say(option.text) })),
      }
    case 'comment': {
      const about = earlier.findLastIndex(({ type }) => type === 'rating')
      return {
        ...asked,
        type: 'comment',
        ...(question.short && { short: true }),
        ...(about > 0 && { about }),
        ...textsByBand(question.text_by_band, say),
      }
    }
    case 'email':
      return {
        ...asked,
        type: 'email',
        consent: question.consent === undefined ? phrases.consent : say(question.consent),
      }
  }
}

/** The answers that fulfil a condition, with each band spelt out as its ratings. */
function answersOf({ question, bands = [], answers = [] }: Condition, earlier: Question[]) {
  const asked = earlier.find(({ id }) => id === question)
  const scale = asked?.type === 'rating' ? scaleOf(asked) : undefined
  const ratings = scale === undefined ? [] : ratingsOn(scale)
  return [...answers, ...ratings.filter(rating => bands.includes(bandOf(scale as Scale, rating)))]
}

function ratingParts(question: RatingQuestion, { phrases, say, looks }: Sources) {
  const { metric, look, points, low_label, high_label } = question
  const { labels, csat_names, thumbs } = phrases
  const { metric: _, ...scale } = scaleOf(question)
  /** Three faces are the first, the third and the fifth, with the names of the second, the third and the fourth. */
  const names = look === 'thumbs' ? thumbs : points === 3 ? csat_names.slice(1, 4) : csat_names
  // What stands for a rating says what it means: the ends must not say it otherwise.
  const ends = look === 'numbers' ? labels[metric] : { low: names[0] as string, high: names.at(-1) as string }
  const signs = look === 'numbers' ? [] : looks.drawings[look].filter((_, at) => points !== 3 || at % 2 === 0)
  return {
    metric,
    look,
    scale,
    low: low_label === undefined ? ends.low : say(low_label),
    high: high_label === undefined ? ends.high : say(high_label),
    ...(look !== 'numbers' && { names, signs }),
  } satisfies Partial<FileRating>
}

function textsByBand(
  texts: CommentQuestion['text_by_band'],
  say: Say,
): { by_band?: Partial<Record<Band, string>> } {
  const by_band = bands.flatMap(band => (texts?.[band] === undefined ? [] : [[band, say(texts[band])]]))
  return by_band.length > 0 ? { by_band: Object.fromEntries(by_band) } : {}
}
