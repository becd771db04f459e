import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../../scripts/chromium.mjs'

/** A headless Chromium that stays off the network but for the pages under test. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}

export interface Visit {
  page: Page
  /** Method and path of every request to the server, in order. */
  requests: string[]
  /** What the browser reported as an error: exceptions, refused content, failed loads. */
  faults: string[]
  context: BrowserContext
}

/** A new visitor on a page whose clock stands still until the test moves it. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const visited: Visit = { page, context, requests: [], faults: [] }
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    visited.requests.push(`${request.method()} ${pathname}`)
  })
  page.on('pageerror', error => visited.faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') visited.faults.push(message.text())
  })
  const start = Date.now()
  await page.clock.install({ time: start })
  await page.clock.pauseAt(start + 60_000)
  await page.goto(address)
  return visited
}
