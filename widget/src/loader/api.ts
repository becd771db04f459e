import type { Explanation, Listener, Page, WidgetEvent } from '../handover.ts'
import type { Call, Loader } from './loader.ts'

/** The methods of `window.touchline`: `touchline('show', 'nps')` and `touchline.show('nps')` are the same. */
export interface Methods {
  /** Opens a survey whatever the rules say; without a key the first one meant for this page, else the first. */
  show(survey?: string): void
  close(): void
  /** The customer as the site knows them, for all showings from now on; the token proves it. */
  identify(id: string | number | undefined, traits?: Page['traits'], token?: string): void
  /** Forgets the customer, as when they sign out. */
  reset(): void
  /** Tells what the visitor did, for surveys that wait for it. */
  track(event: string, properties?: Record<string, unknown>): void
  set(page: Pick<Page, 'touchpoint' | 'locale' | 'theme' | 'traits'>): void
  consent(consent: 'granted' | 'denied'): void
  /** Returns what ends it. */
  on(event: WidgetEvent, listener: Listener): () => void
  /** For each live survey why it is or is not shown; nothing when that could not be fetched. */
  explain(): Promise<Explanation[] | undefined>
  /** Takes away everything that the widget has put on the page. */
  destroy(): void
}

export type Touchline = Methods & {
  (...call: Call): unknown
  /** Calls made before the script arrived. */
  q?: Call[]
}

/** Each method with the initials of the types of a first argument with which the call can wait until something is due. */
const patience: Record<string, string> = {
  on: 's',
  track: 's',
  consent: 's',
  identify: 'snu',
  set: 'o',
  reset: 'snu',
  close: 'snu',
  show: '',
  explain: '',
  destroy: '',
}

/** `summon` fetches what makes a call at once, `hear` is told of each, `stop` ends stage 1. */
export const createTouchline = (
  { calls, page }: Loader,
  summon: (call?: Call) => Promise<unknown>,
  hear: ((call: Call) => void) | undefined,
  stop: () => void,
): Touchline => {
  const touchline = (...call: Call) => {
    const [method, first] = call as [string, never]
    calls.push(call)
    hear?.(call)
    // Asked before the calls that wait are made.
    if (method === 'consent') page.consent = first
    if (method === 'destroy') {
      stop()
      delete window.touchline
    } else if (!patience[method]?.includes((typeof first)[0] as string)) return summon(call)
    return () => calls.push(['off', call])
  }
  for (const method in patience)
    (touchline as unknown as Record<string, unknown>)[method] = touchline.bind(0, method)
  return touchline as Touchline
}
