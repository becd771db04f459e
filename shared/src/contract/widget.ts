import type { Band, Metric } from '../scales.ts'
import type { RatingQuestion } from './question.ts'
import type { Targeting } from './survey.ts'

/** What the server bakes into the loader of one site. Names are short where every page view pays for them. */
export interface LoaderConfig {
  readonly site: string
  /** Path of the stage-2 module, relative to the script's own folder; named by its content, so it never changes. */
  readonly ui: string
  /** Names the build of the server's texts, so that survey files can be cached for ever. */
  readonly build: string
  readonly memory: 'after_answer' | 'after_shown' | 'none'
  readonly pause_days: number
  /** The live surveys, in order of priority. */
  readonly surveys: readonly LoaderSurvey[]
}

export interface LoaderSurvey extends Targeting {
  readonly key: string
  readonly version: number
}

/**
 * One version of a survey with every visible word in one language, the default export of
 * `/w/SITE/SURVEY.VERSION.LOCALE.BUILD.js`. No fallback is left to the browser.
 */
export interface SurveyFile {
  readonly key: string
  readonly version: number
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly questions: readonly FileQuestion[]
  readonly words: CardWords
}

export type FileQuestion =
  | {
      readonly id: string
      readonly type: 'rating'
      readonly metric: Metric
      readonly look: RatingQuestion['look']
      readonly text: string
      readonly low: string
      readonly high: string
      /** The name of each rating for stars and faces, lowest first; absent for numbers. */
      readonly names?: readonly string[]
    }
  | {
      readonly id: string
      readonly type: 'comment'
      readonly text: string
      readonly by_band: Partial<Record<Band, string>>
    }

/** The words of the card that a survey needs now; `thank_you` may be the survey's own. */
export type CardWords = Pick<Words, 'send' | 'close' | 'survey' | 'comment' | 'anonymous' | 'linked'> & {
  readonly thank_you: string
}

/** The widget's own words. Those about steps and e-mail wait for questions that the card does not ask yet. */
export interface Words {
  readonly send: string
  readonly next: string
  readonly back: string
  readonly close: string
  /** The accessible name of the card. */
  readonly survey: string
  readonly comment: string
  readonly email: string
  readonly email_wrong: string
  readonly required: string
  /** Said for the customer whom the site knows, in place of an e-mail field. */
  readonly contact_yes: string
  /** `{n}` of `{all}`: how far one is. */
  readonly progress: string
  readonly anonymous: string
  readonly linked: string
}

/** All visible words of one way of speaking to people. */
export interface Phrases {
  readonly words: Words
  readonly thank_you: string
  readonly consent: string
  /** On the button that opens a feedback survey. */
  readonly feedback: string
  readonly labels: Readonly<Record<Metric, { readonly low: string; readonly high: string }>>
  /** Names of the five CSAT ratings, lowest first. */
  readonly csat_names: readonly [string, string, string, string, string]
  readonly thumbs: readonly [down: string, up: string]
}

/** `widget/locales/LOCALE.json`. */
export interface LocaleFile extends Phrases {
  /** The language's name in itself. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  /** Has a native speaker read this file? */
  readonly reviewed: boolean
  /** What reads otherwise when people are addressed as du, tu, tú …; absent where the language makes no difference. */
  readonly familiar?: DeepPartial<Phrases>
}

type DeepPartial<Whole> = Whole extends object
  ? { readonly [Name in keyof Whole]?: DeepPartial<Whole[Name]> }
  : Whole
