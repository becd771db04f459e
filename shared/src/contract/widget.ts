import type { Band, Metric, Scale } from '../scales.ts'
import type { Look } from './look.ts'
import type { Condition } from './question.ts'
import type { Targeting } from './targeting.ts'

/** What the server bakes into the loader of one site. What has its default is left out: every page view pays for it. */
export interface LoaderConfig {
  readonly site: string
  /** Names the build: the modules beside the script and the survey files bear it, so browsers may keep them for ever. */
  readonly build: string
  /** `after_shown` when left out. */
  readonly memory?: 'after_answer' | 'none'
  /** Days between any two surveys; 30 when left out. */
  readonly pause_days?: number
  /** The live surveys, those that go first in front. */
  readonly surveys: readonly LoaderSurvey[]
}

/** A live survey's rules. What has its default is left out, so that it costs no bytes. */
export type LoaderSurvey = Partial<
  Omit<Targeting, 'quota' | 'priority' | 'pages' | 'starts_at' | 'ends_at'>
> & {
  /** Milliseconds since 1970. */
  readonly starts_at?: number
  readonly ends_at?: number
  readonly key: string
  readonly version: number
  readonly pages?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] }
  /** The stage 2 that it needs: `full` knows every question and display, not only a rating with a comment beside the page. */
  readonly ui?: 'full'
  /**
   * A feedback button opens it, whatever the pauses say, because the visitor wants to speak: the page's own (a selector),
   * or, for true, one that the widget draws.
   */
  readonly tab?: string | true
}

/**
 * One version of a survey with every visible word in one language, the default export of
 * `/w/SITE/SURVEY.VERSION.LOCALE.BUILD.js`. No fallback, scale or colour is left to the browser to work out.
 */
export interface SurveyFile {
  readonly key: string
  readonly version: number
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  /** The ten digits of the language, where they are not 0 to 9. */
  readonly numerals?: string
  readonly questions: readonly FileQuestion[]
  /** Those that this survey needs. */
  readonly words: CardWords
  readonly thanks: Thanks
  readonly look: FileLook
}

/** The look as far as the browser has to know of it, and not as usual: a popover in the visitor's theme. The rest is in its styles. */
export type FileLook = Partial<Pick<Look, 'display' | 'theme' | 'element'>> & {
  /** Say how far one is in a survey of several steps? */
  readonly progress?: true
  /** Style rules beyond those that every card has: place, colours, corners, font. */
  readonly css?: string
}

/** The words of a rating with a comment, and with `full` those of everything else. */
export type CardWords = Pick<Words, 'send' | 'close' | 'survey' | 'comment' | 'anonymous' | 'linked'> &
  Partial<Words>

export interface Thanks {
  readonly text: string
  readonly by_band?: Partial<Record<Band, string>>
  readonly link?: { readonly text: string; readonly url: string }
}

interface Asked {
  readonly id: string
  readonly text: string
  readonly required?: boolean
  /** Asked only of who gave one of these answers; bands are spelt out as their ratings. */
  readonly ask_if?: Pick<Condition, 'question'> & { readonly answers: readonly (string | number)[] }
}

export interface FileRating extends Asked {
  readonly type: 'rating'
  readonly metric: Metric
  readonly look: 'numbers' | 'stars' | 'faces' | 'thumbs'
  readonly scale: Omit<Scale, 'metric'>
  readonly low: string
  readonly high: string
  /** The name of each rating for stars, faces and thumbs, lowest first; absent for numbers. */
  readonly names?: readonly string[]
  /** The drawing of each rating, lowest first: paths of 24 by 24 units; absent for numbers. */
  readonly signs?: readonly string[]
}

export interface FileChoice extends Asked {
  readonly type: 'choice'
  readonly multiple?: boolean
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

export interface FileComment extends Asked {
  readonly type: 'comment'
  readonly short?: boolean
  /** The number of the rating question that the words depend on; the first, 0, when left out. */
  readonly about?: number
  readonly by_band?: Partial<Record<Band, string>>
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
