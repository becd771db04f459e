import type { BrowserContextOptions, Page } from 'playwright-core'
import { type HostPage, scriptTag } from './host-page.ts'
import type { Stage } from './stage.ts'

export interface Visit extends BrowserContextOptions, Omit<HostPage, 'body'> {
  body?: string
  /** Further attributes of the script tag. */
  attributes?: string
  /** Stands behind the path in the address, such as `?touchline=debug`. */
  search?: string
  /** Is called with the empty tab. */
  beforehand?: (page: Page) => Promise<void>
}

/** A new visitor on a page on which the widget has arrived; nothing moves on the way. */
export async function openPage({ site, host, browser }: Stage, visit: Visit = {}): Promise<Page> {
  const {
    body = '<main><h1>Host</h1></main>',
    attributes,
    head,
    lang,
    headers,
    search = '',
    beforehand,
    ...options
  } = visit
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  await beforehand?.(page)
  const served = { body: body + scriptTag(site.address, attributes), head, lang, headers }
  await page.goto(host.serve(JSON.parse(JSON.stringify(served))) + search)
  await page.waitForFunction(() => (window as { touchline?: { explain?: unknown } }).touchline?.explain)
  return page
}

/** Calls the widget as a page's own code does. */
export const callWidget = async (page: Page, ...call: unknown[]) =>
  await page.evaluate(args => {
    ;(window as unknown as { touchline: (...call: unknown[]) => void }).touchline(...args)
  }, call)

/** Waits until everything that was given has arrived at the server. */
export const allArrived = async (page: Page) => {
  await page.waitForFunction(() => !Object.keys(localStorage).some(key => key.startsWith('touchline.out.')))
}
