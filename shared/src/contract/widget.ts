import type { Band, Metric } from '../scales.ts'
import type { Look } from './look.ts'
import type { Condition } from './question.ts'
import type { Targeting } from './targeting.ts'

/** What the server bakes into the loader of one site. Names are short where every page view pays for them. */
export interface LoaderConfig {
  readonly site: string
  /** Path of the stage-2 module, relative to the script's own folder; named by its content, so it never changes. */
  readonly ui: string
  /** Path of the module that stage 2 loads for what most surveys do not need. */
  readonly more: string
  /** Path of the module that explains why a survey is or is not shown, and shows it on the page. */
  readonly explain: string
  /** Names the build of the server's texts, so that survey files can be cached for ever. */
  readonly build: string
  readonly memory: 'after_answer' | 'after_shown' | 'none'
  readonly pause_days: number
  /** The live surveys, those that go first in front. */
  readonly surveys: readonly LoaderSurvey[]
}

/** A live survey's rules. What has its default is left out, so that it costs no bytes. */
export type LoaderSurvey = Partial<Omit<Targeting, 'quota' | 'priority' | 'pages'>> & {
  readonly key: string
  readonly version: number
  readonly pages?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] }
  /**
   * A feedback button opens it, whatever the pauses say, because the visitor wants to speak: the page's own (a selector),
   * or, for true, one that stage 2 draws.
   */
  readonly tab?: string | true
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
  readonly words: Words
  readonly thanks: Thanks
  readonly look: FileLook
}

/** The look with colours that can be read: contrast is settled by the server. */
export type FileLook = Omit<Look, 'accent' | 'address'> & {
  /** Accent and the text upon it, on a light and on a dark card; absent when the survey has no colour of its own. */
  readonly accent?: {
    readonly light: readonly [accent: string, text: string]
    readonly dark: readonly [accent: string, text: string]
  }
}

export interface Thanks {
  readonly text: string
  readonly by_band: Partial<Record<Band, string>>
  readonly link?: { readonly text: string; readonly url: string }
}

interface Asked {
  readonly id: string
  readonly text: string
  readonly required: boolean
  readonly ask_if?: Condition
}

export interface FileRating extends Asked {
  readonly type: 'rating'
  readonly metric: Metric
  readonly look: 'numbers' | 'stars' | 'faces' | 'thumbs'
  readonly points?: 2 | 3 | 5
  readonly low: string
  readonly high: string
  /** The name of each rating for stars, faces and thumbs, lowest first; absent for numbers. */
  readonly names?: readonly string[]
}

export interface FileChoice extends Asked {
  readonly type: 'choice'
  readonly multiple: boolean
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

export interface FileComment extends Asked {
  readonly type: 'comment'
  readonly short: boolean
  readonly by_band: Partial<Record<Band, string>>
}

export interface FileEmail extends Asked {
  readonly type: 'email'
  readonly consent: string
}

export type FileQuestion = FileRating | FileChoice | FileComment | FileEmail

/** The widget's own words, from one texts file per locale. */
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
  /** Names of the five CSAT ratings, lowest first; three faces use the second, third and fourth. */
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
