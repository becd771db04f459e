import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import type { DemoServer } from '../../demo/test/support/demo-server.ts'
import { framesShown } from '../bench/watch-page.ts'
import { addAccount, openDemoDashboard, openSignedIn, toDemoDay } from './support/dashboard.ts'
import { atRest } from './support/looks.ts'

let demo: DemoServer
let browser: Browser
let page: Page
beforeAll(async () => {
  demo = await openDemoDashboard(toDemoDay)
  browser = await openBrowser()
  const email = await addAccount(demo.app, 'owner', 'demo')
  page = (await openSignedIn(browser, { address: demo.address, email, aheadMs: toDemoDay })).page
  await page.addInitScript(watchJumps)
})
afterAll(async () => {
  await browser?.close()
  await demo?.close()
})

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

interface Jumps {
  jumps: number
}

/** Sums up how far things have moved, as the web vital "cumulative layout shift" does. */
function watchJumps(): void {
  Object.assign(window, { jumps: 0 })
  new PerformanceObserver(list => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
      (window as unknown as Jumps).jumps += shift.value
  }).observe({ type: 'layout-shift', buffered: true })
}

const jumpsSeen = async (): Promise<number> => {
  await framesShown(page)
  return await page.evaluate(() => (window as unknown as Jumps).jumps)
}

/** Lets the page be drawn between any two replies: what comes one after the other is what makes it jump. */
async function replyOneByOne(): Promise<void> {
  let turn = Promise.resolve()
  await page.route(/\/v1\/(?!live)/, async route => {
    turn = turn.then(async () => {
      await framesShown(page)
      await route.continue()
      await (await route.request().response())?.finished()
    })
    await turn
  })
}

/** Keeps back what fits until it is let through. */
async function hold(address: RegExp): Promise<() => void> {
  let letThrough = () => {}
  const isLet = new Promise<void>(resolve => {
    letThrough = resolve
  })
  await page.route(address, async route => {
    await isLet
    await route.continue()
  })
  return () => letThrough()
}

const pages: [address: string, content: string][] = [
  ['/responses', '.response-row a'],
  ['/surveys', '.templates'],
  ['/alerts', '.watched'],
  ['/settings', '.room form'],
  ['/settings/life', '.room form'],
  ['/settings/people', '.room table'],
  ['/settings/privacy', '.retention'],
  ['/settings/messages', '.room .card'],
  ['/touchpoints/support?days=28', '.pair'],
]

test.each(pages)('moves nothing while %s loads', { timeout: 60_000 }, async (address, content) => {
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport)
    await replyOneByOne()
    await page.goto(`${demo.address}/sites/demo${address}`)
    await page.locator(content).first().waitFor()
    // Until all has come that was asked.
    await page.unrouteAll({ behavior: 'wait' })
    await atRest(page)
    expect(await jumpsSeen()).toBeLessThanOrEqual(0.01)
  }
})

test('shows where a page will stand before its code is there, and says once that it loads', async () => {
  const letThrough = await hold(/\/dashboard\/SurveysPage-.*\.js/)
  await page.goto(`${demo.address}/sites/demo/surveys`)
  await page.getByRole('navigation', { name: 'Pages of the site' }).waitFor()
  const place = page.getByRole('status')
  await place.waitFor()
  expect(await place.textContent()).toBe('Loading …')
  const { x, y } = (await page.locator('.heading-place').boundingBox()) ?? {}
  letThrough()
  const heading = page.getByRole('heading', { name: 'Surveys', level: 1 })
  await heading.waitFor()
  expect(await heading.boundingBox()).toMatchObject({ x, y })
  await page.unrouteAll({ behavior: 'wait' })
})

test('keeps the page before while the code of the next is on its way', async () => {
  await page.goto(`${demo.address}/sites/demo`)
  await page.getByRole('heading', { name: 'What changed' }).waitFor()
  const letThrough = await hold(/\/dashboard\/AlertsPage-.*\.js/)
  const isAsked = page.waitForRequest(/\/dashboard\/AlertsPage-.*\.js/)
  await page.getByRole('link', { name: 'Alerts', exact: true }).click()
  await isAsked
  await framesShown(page)
  expect(await page.locator('.heading-place').count()).toBe(0)
  await page.getByRole('heading', { name: 'What changed' }).waitFor()
  letThrough()
  await page.getByRole('heading', { name: 'Alerts', level: 1 }).waitFor()
  await page.unrouteAll({ behavior: 'wait' })
})
