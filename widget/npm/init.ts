import type { Page, Touchline } from '../src/page.ts'
import { openQueue } from './queue.ts'
import { addScript } from './script.ts'
import { createTouchline } from './touchline.ts'

export type {
  EventDetail,
  Explanation,
  Listener,
  Methods,
  Page,
  Touchline,
  WidgetEvent,
} from '../src/page.ts'

/** Where the widget comes from, and what the page says about itself; see the attributes of the script tag. */
export interface Options {
  /** The address of your Touchline server, such as `https://surveys.example.com`; a path may follow. */
  host: string
  /** The public key of the site, such as `shop`. */
  site: string
  touchpoint?: Page['touchpoint'] | undefined
  locale?: Page['locale'] | undefined
  /** Your own id of a signed-in customer; left out, answers are anonymous. */
  customer?: string | number | undefined
  theme?: 'light' | 'dark' | undefined
  /** What the page's Content-Security-Policy asks of scripts. */
  nonce?: string | undefined
}

/**
 * Adds the widget to the page, once, and returns at once what it is called with; calls wait for the script. Without a
 * document, as on a server, nothing is added. Throws where `host` or `site` cannot be right.
 */
export function init(options: Options): Touchline {
  const { touchpoint, locale, customer, theme, nonce } = options
  const address = addressOf(options)
  if (typeof document !== 'undefined') {
    const onPage = openQueue()
    // Who has `explain` is the real one: a script tag of the page has been faster.
    if (!onPage.explain) onPage.arrival ??= addScript(address, { touchpoint, locale, customer, theme }, nonce)
  }
  return createTouchline()
}

function addressOf({ host, site }: Options): string {
  if (typeof host !== 'string' || !/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(host))
    throw new Error(
      `Touchline: host is ${quoted(host)}; give init() the http(s) address of your Touchline server, such as "https://surveys.example.com".`,
    )
  if (typeof site !== 'string' || !site)
    throw new Error(
      `Touchline: site is ${quoted(site)}; give init() the public key of your site, such as "shop".`,
    )
  return `${host.replace(/\/+$/, '')}/w/${encodeURIComponent(site)}.js`
}

const quoted = (value: unknown) => JSON.stringify(value) ?? 'missing'
