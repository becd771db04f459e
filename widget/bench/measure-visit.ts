import type { Browser, CDPSession, Page } from 'playwright-core'

/** What one visit of a page costs, in milliseconds of a processor slowed down four times. */
export interface VisitCost {
  script: number
  /** Tasks over 50 ms. */
  longTasks: number
  /** From a tap on a rating to the next frame that was painted; null where nothing was tapped. */
  interaction: number | null
}

export interface VisitPlan {
  address: string
  /** Waits until what is measured has happened; called before the page is opened. */
  until(page: Page): Promise<unknown>
  tap?: (page: Page) => Promise<unknown>
}

/** Visits a page once, in a browser window of its own, on a processor slowed down four times. */
export async function measureVisit(browser: Browser, { address, until, tap }: VisitPlan): Promise<VisitCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript(observe)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const done = until(page)
  await page.goto(address)
  await done
  const script = await scriptDuration(session)
  if (tap) await tap(page)
  const { longTasks, interaction } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  await context.close()
  return { script, longTasks, interaction: tap ? interaction : null }
}

interface Seen {
  longTasks: number
  interaction: number
}

function observe(): void {
  const seen: Seen = { longTasks: 0, interaction: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver(list => {
    seen.longTasks += list.getEntries().length
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.interaction = Math.max(seen.interaction, duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

async function scriptDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const script = metrics.find(({ name }) => name === 'ScriptDuration')
  if (!script) throw new Error('this Chromium does not tell how long scripts ran')
  return 1000 * script.value
}
