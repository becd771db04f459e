/** What the page said about itself: `data-` attributes of the script, then `set`, `identify` and `consent`. */
export interface Page {
  touchpoint?: string | undefined
  locale?: string | undefined
  theme?: string | undefined
  /** The site's own id of the signed-in customer; absent or empty means anonymous. */
  customer?: string | undefined
  traits?: Record<string, unknown> | undefined
  /** Signed by the site's server: proves who the customer is. */
  token?: string | undefined
  consent?: string
}

/** What a page may listen to with `touchline('on', event, listener)`. `closed`: the survey has left the page, for whatever reason. */
export type WidgetEvent = 'shown' | 'started' | 'answered' | 'dismissed' | 'closed' | 'error'

/** What happened to which survey; `id` names this showing. For `error`, `message` says what and how to mend it. */
export interface EventDetail {
  readonly survey: string
  readonly id: string
  readonly message?: string
}

export type Listener = (detail: EventDetail) => void

/** One line per live survey: due, or the first rule that keeps it back with the value that decided. */
export interface Explanation {
  readonly survey: string
  readonly due: boolean
  /** A sentence for people, such as "pages: /cart/ is not among /account/*"; empty when it is due. */
  readonly reason: string
}

/** The methods of `window.touchline`: `touchline('show', 'nps')` and `touchline.show('nps')` are the same. */
export interface Methods {
  /** Opens a survey whatever the rules say; without a key the first one meant for this page. */
  show(survey?: string): void
  close(): void
  /** The customer as the site knows them, for all showings from now on; the token proves it. Without an id it is nobody. */
  identify(id: string | number | undefined, traits?: Page['traits'], token?: string): void
  /** Forgets the customer, as when they sign out. */
  reset(): void
  /** Tells what the visitor did, for surveys that wait for it. */
  track(event: string, properties?: Record<string, unknown>): void
  set(page: Pick<Page, 'touchpoint' | 'locale' | 'theme' | 'traits'>): void
  consent(consent: 'granted' | 'denied'): void
  /** Returns what ends it. */
  on(event: WidgetEvent, listener: Listener): () => void
  /** For each live survey why it is or is not shown; on the page too, if that is wanted. */
  explain(onPage?: boolean): Promise<Explanation[]>
  /** Takes away everything that the widget has put on the page. */
  destroy(): void
}

export type Touchline = Methods & {
  <Method extends keyof Methods>(
    method: Method,
    ...args: Parameters<Methods[Method]>
  ): ReturnType<Methods[Method]>
  /** Calls made before the script arrived. */
  q?: unknown[][]
}
