import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Opened, Page, Stage2 } from '../handover.ts'
import type { Memory } from './memory.ts'

/** One call of `touchline(…)`: the method's name, then its arguments. */
export type Call = readonly unknown[]

/** What stage 1 knows on every page view, and what the parts that come later go by. */
export interface Loader extends Memory {
  readonly config: LoaderConfig
  /** The address of the script's own folder. */
  readonly folder: string
  readonly page: Page
  readonly store: Record<string, string>
  /** Calls that could wait so far. Whoever wants to hear of each at once wraps `push`. */
  readonly calls: Call[]
  /** When this page view began, by `performance.now()`; a single-page app's change of route begins the next. */
  since: number
  /** Aborted by `touchline('destroy')`. For its sake the loader serves as the options of `addEventListener`. */
  readonly signal: AbortSignal
  /** Shall this survey come onto the page, as far as stage 1 knows? */
  isDue(survey: LoaderSurvey): boolean
  /** Looks whether the address has changed, and whether a survey is due. */
  moved(): void
  /** The full loader's: do the facts about page, visitor and date allow it, whatever pauses and triggers say? */
  allows?(survey: LoaderSurvey): boolean
  /** The full loader's: survey → when its trigger happened, by `performance.now()`. */
  triggered?: Record<string, number>
  /** What is on the page, once stage 2 has come. */
  desk?: Desk
}

/** What is on the page, and was on it: kept by the part of stage 1 that comes with stage 2. */
export interface Desk {
  /** The survey that is open. */
  open?: string | undefined
  /** The survey whose file is coming. */
  coming?: string | undefined
  /** Is the visitor about to leave, at this very moment? */
  isLeaving: boolean
  /** Survey → the page view, by its `since`, on which it was shown last. */
  readonly shown: Map<string, number>
  /** Survey → the page view on which it could not be had. */
  readonly failed: Map<string, number>
  /** Survey → its feedback button, once that is there. */
  readonly tabs: Map<string, Opened | undefined>
  /** Brings onto the page what is due, and takes away the buttons that are not any more. */
  look(): void
}

/** The module that is fetched when something is due: stage 2, and the part of stage 1 that could wait until then. */
export interface Late extends Stage2 {
  /** Makes the calls that waited and shows what is due. Given one of them, returns its result. */
  show(stage2: Stage2, loader: Loader, call?: Call): unknown
}
