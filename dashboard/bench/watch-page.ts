import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { reader } from './made-history.ts'

/** What a page was seen to do since it was opened, or since it was last asked, in milliseconds. */
export interface Seen {
  /** How long each task over 50 ms took. */
  longTasks: number[]
  /** The longest time from an input to the next frame. */
  interaction: number
}

interface Watched {
  seen: Seen
}

function observe(): void {
  const seen: Seen = { longTasks: [], interaction: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver(list => {
    seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.interaction = Math.max(seen.interaction, duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** A browser in which the reader has signed in, on a processor slowed down so many times. */
export async function openReader(browser: Browser, address: string, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const reply = await context.request.post(`${address}/v1/login`, { data: reader })
  if (!reply.ok()) throw new Error(`the reader could not sign in: ${await reply.text()}`)
  const page = await context.newPage()
  await page.addInitScript(observe)
  await browserAtRest(browser)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

/** A browser that has used less than this share of one core for this long (in milliseconds) has started. */
const rest = { share: 0.1, ms: 300 }

/**
 * Resolves once the browser has started the processes that it starts with each new tab. They take about as long as the page that is
 * measured, on the same cores, and whoever opens a page has had their browser open before. Throws where it does not come to rest.
 */
async function browserAtRest(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  let before = await processorMs(session)
  for (let looks = 0; looks < 100; looks++) {
    await pause(rest.ms)
    const now = await processorMs(session)
    if (now - before < rest.share * rest.ms) return await session.detach()
    before = now
  }
  throw new Error('the browser does not come to rest: something else keeps this machine busy')
}

/** How much time of the processor all processes of the browser have had. */
async function processorMs(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

/** What was seen since the last time, once the page has had time to tell. */
export async function takeSeen(page: Page): Promise<Seen> {
  return await page.evaluate(async () => {
    // Observers hear of a frame a moment after it.
    await new Promise(resolve => setTimeout(resolve, 250))
    const { seen } = window as unknown as Watched
    const taken = { ...seen }
    Object.assign(seen, { longTasks: [], interaction: 0 })
    return taken
  })
}

/** Milliseconds from the beginning of the navigation to the frame that shows so many elements that a selector finds. */
export async function timeUntil(page: Page, selector: string, count: number): Promise<number> {
  return await page.evaluate(
    ([looked, wanted]) =>
      new Promise<number>(resolve => {
        // Looking at each frame would make frames, and so be measured itself.
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll(looked).length < wanted) return
          observer.disconnect()
          // The frame that shows them is painted before the next task.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        })
        observer.observe(document, { childList: true, subtree: true })
      }),
    [selector, count] as const,
  )
}

/** Resolves once what moves on the page has been shown and nothing waits any more. */
export async function framesShown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++)
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  })
}
