import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Explanation } from '../page.ts'
import type { Loader } from './loader.ts'

/** The exports of the module that is fetched when something is due. */
export interface Stage2 {
  /** Shows what is due. */
  look(loader: Loader): void
  show(loader: Loader, survey: LoaderSurvey): void
  /** Shows the survey as its look says. `onEnd` is called once, when it has left the page for whatever reason. */
  openSurvey(file: SurveyFile, loader: Loader, onEnd: () => void): Opened
}

/** A survey on the page. */
export interface Opened {
  /** Takes it away at once, as when the page asks for it; counts as dismissed where nothing was answered. */
  close(): void
}

/** What looks after unsent answers needs of stage 1. */
export type Waiting = Pick<Loader, 'config' | 'folder' | 'listeners' | 'store' | 'signal'>

/** The exports of the module that is fetched when there are unsent answers. */
export interface Outbox {
  /** Tries everything that is unsent, and keeps trying while the page is open. */
  flush(waiting: Waiting): Promise<void>
  /** The same after a first try that failed: not at once. */
  retry(waiting: Waiting): void
}

/** The exports of the module that only some sites and old browsers need. */
export interface Extras {
  /** Tells the loader of every change of the address within the page, for browsers without a Navigation API. */
  followHistory(loader: Loader): void
  /** Calls `left` for each survey that waits for the visitor to leave, and looks after feedback buttons. */
  watch(loader: Loader, left: (survey: LoaderSurvey) => void): void
}

/** The exports of the module that is fetched when somebody wants to know. */
export interface Explain {
  /** For each live survey whether it is due, or what keeps it back. A panel says so on the page too, until it is closed. */
  explain(loader: Loader, onPage?: boolean): Explanation[]
}
