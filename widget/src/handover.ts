import type { LoaderConfig, SurveyFile } from '@touchline/shared/contract/widget.ts'

/** What the page said about itself: `data-` attributes of the script, then `set` and `identify`. */
export interface Page {
  touchpoint?: string
  locale?: string
  theme?: string
  /** The site's own id of the signed-in customer; absent or empty means anonymous. */
  customer?: string
  traits?: Record<string, unknown> | undefined
}

/** What a page may listen to with `touchline('on', event, listener)`. */
export type WidgetEvent = 'shown' | 'started' | 'answered' | 'dismissed'

/** Called with what happened to which survey; `id` names this showing. */
export type Listener = (detail: { survey: string; id: string }) => void

/** What stage 1 hands over to stage 2, so that no code is loaded twice. */
export interface Handover {
  readonly config: LoaderConfig
  /** The address of the script's own folder; the API lies beside it, also behind a proxy. */
  readonly folder: string
  readonly page: Page
  readonly listeners: readonly (readonly [WidgetEvent, Listener])[]
  /** The browser's storage, or an object in its place. */
  readonly store: Record<string, string>
  /** Keeps today as the day on which this survey was asked. */
  noteAsked(survey: string): void
}

/** The exports of stage 2. */
export interface Stage2 {
  /** Shows the card and returns the function that takes it away. */
  open(file: SurveyFile, stage1: Handover): () => void
  /** Sends what earlier page views could not. */
  flush(stage1: Handover): void
}
