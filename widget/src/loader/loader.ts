import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Listener, Page, WidgetEvent } from '../page.ts'
import type { Memory } from './memory.ts'

/** What stage 1 knows on every page view, and what the parts that come later go by. */
export interface Loader extends Memory {
  readonly config: LoaderConfig
  /** The address of the script's own folder; the API lies beside it, also behind a proxy. */
  readonly folder: string
  readonly page: Page
  /** The browser's storage, or an object in its place. */
  readonly store: Record<string, string>
  readonly listeners: Set<readonly [WidgetEvent, Listener]>
  /** When this page view began, by `performance.now()`; a single-page app's change of route begins the next. */
  since: number
  /** Aborted by `touchline('destroy')`. For its sake the loader serves as the options of `addEventListener`. */
  readonly signal: AbortSignal
  /** Fetches one of our modules. */
  load<Module>(name: string): Promise<Module>
  /** Shall this survey come onto the page, as far as stage 1 knows? */
  isDue(survey: LoaderSurvey): boolean
  /** Opens a survey whatever the rules say; without a key the first one meant for this page. */
  show(key?: string): void
  /** Looks whether the address has changed, and whether a survey is due. */
  moved(): void
  /** The full loader's: do the facts about page, visitor and date allow it, whatever pauses and triggers say? */
  allows?(survey: LoaderSurvey): boolean
  /** The full loader's: survey → when its trigger happened, by `performance.now()`. */
  triggered?: Record<string, number>
  /** The full loader's: is told what the page tracks. */
  track?(event: string, properties: Page['traits']): void
  /** The full loader's: is called each time the loader has looked for what is due. */
  looked?(): void
  /** What is on the page, once stage 2 has come. */
  desk?: Desk
}

/** What is on the page, and was on it: kept by stage 2. */
export interface Desk {
  /** The survey that is open. */
  open?: string | undefined
  /** The survey whose file is coming. */
  coming?: string | undefined
  /** Survey → the page view, by its `since`, on which it was shown last, or could not be. */
  readonly shown: Map<string, number>
  /** Brings onto the page what is due. */
  look(): void
  /** Brings it whatever the rules say, in place of another. */
  show(survey: LoaderSurvey): void
  /** Closes what is open, and what is about to be. */
  close(): void
}
