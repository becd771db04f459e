import type { LoaderConfig, SurveyFile } from '@touchline/shared/contract/widget.ts'

/** What the page said about itself: `data-` attributes of the script, then `set`, `identify` and `consent`. */
export interface Page {
  touchpoint?: string
  locale?: string
  theme?: string
  /** The site's own id of the signed-in customer; absent or empty means anonymous. */
  customer?: string
  traits?: Record<string, unknown> | undefined
  /** Signed by the site's server: proves who the customer is. */
  token?: string
  consent?: 'granted' | 'denied'
}

/** What a page may listen to with `touchline('on', event, listener)`. */
export type WidgetEvent = 'shown' | 'started' | 'answered' | 'dismissed' | 'error'

/** Called with what happened to which survey; `id` names this showing. For `error`, `message` says what and how to mend it. */
export type Listener = (detail: { survey: string; id: string; message?: string }) => void

/** What stage 1 hands over to stage 2, so that no code is loaded twice. */
export interface Handover {
  readonly config: LoaderConfig
  /** The address of the script's own folder; the API lies beside it, also behind a proxy. */
  readonly folder: string
  readonly page: Page
  readonly listeners: readonly (readonly [WidgetEvent, Listener])[]
  /** The browser's storage, or an object in its place. */
  readonly store: Record<string, string>
  /** Global Privacy Control or refused consent: no identity is sent, and nothing is stored before an answer. */
  isPrivate(): boolean
  /** Keeps today as the day on which this survey was asked. */
  noteAsked(survey: string): void
}

/** A survey on the page. */
export interface Opened {
  /** Takes it away at once, as when the page asks for it; counts as dismissed where nothing was answered. */
  close(): void
}

/** The exports of stage 2. */
export interface Stage2 {
  /** Shows the survey as its look says. `onEnd` is called once, when it has left the page for whatever reason. */
  open(file: SurveyFile, stage1: Handover, onEnd: () => void): Opened
  /** Draws the feedback button; each press calls `onPress`, which opens the survey. Returns what takes the button away. */
  drawTab(file: SurveyFile, stage1: Handover, onPress: () => void): Opened
  /** Sends what earlier page views could not, and keeps trying while the page is open. */
  flush(stage1: Handover): void
}

/** One line per live survey: due, or the first rule that keeps it back with the value that decided. */
export interface Explanation {
  readonly survey: string
  readonly due: boolean
  /** A sentence for people, such as "pages: /cart/ is not among /account/*"; empty when it is due. */
  readonly reason: string
}
