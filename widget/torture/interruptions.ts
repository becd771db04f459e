import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type HostSite, scriptTag } from '../browser/support/host-page.ts'
import type { SurveySite } from '../browser/support/survey-site.ts'

/** What may happen to a page right after a visitor has answered. */
const interruptions = ['reload', 'close', 'crash', 'offline', 'server_error', 'slow'] as const
type Interruption = (typeof interruptions)[number]

export interface Outcome {
  submitted: number
  /** Answers that a page had taken and the server does not have. */
  lost: string[]
  /** Answers that were counted more or less than once. */
  miscounted: number
  byKind: Record<Interruption, number>
}

/** Has this many visitors answer and be interrupted, lets each come back once, and compares what they gave with what is kept. */
export async function interruptVisitors(
  { site, host, browser }: { site: SurveySite; host: HostSite; browser: Browser },
  count: number,
  random: () => number,
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<Outcome> {
  const address = host.serve({ body: scriptTag(site.address) })
  const byKind = Object.fromEntries(interruptions.map(kind => [kind, 0])) as Outcome['byKind']
  const ids: string[] = []
  let done = 0
  while (done < count && !isOver()) {
    const kind = interruptions[Math.floor(random() * interruptions.length)] as Interruption
    ids.push(await interruptVisitor(browser, address, kind, random))
    byKind[kind]++
    progress(++done)
  }
  const keptIds = new Set(await site.keptIds())
  const lost = ids.filter(id => !keptIds.has(id))
  return { submitted: done, lost, miscounted: Math.abs((await site.count()) - keptIds.size), byKind }
}

async function interruptVisitor(browser: Browser, address: string, kind: Interruption, random: () => number) {
  const context = await browser.newContext()
  try {
    const page = await openSurvey(context, address)
    await prepare(kind, page, context)
    const id = await answerAndTell(page)
    await page.evaluate(wait => new Promise(resolve => setTimeout(resolve, wait)), Math.floor(random() * 20))
    await interrupt(kind, page)
    await comeBack(context, address)
    return id
  } finally {
    await context.close()
  }
}

async function openSurvey(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('dialog').getByRole('radio').first().waitFor()
  return page
}

async function prepare(kind: Interruption, page: Page, context: BrowserContext): Promise<void> {
  if (kind === 'offline') await context.setOffline(true)
  if (kind === 'server_error')
    await page.route('**/v1/answers', route => route.fulfill({ status: 503, body: 'busy' }))
  if (kind === 'slow') await page.route('**/v1/answers', () => {})
}

/** Answers by a click and returns the id under which the page has taken it. */
const answerAndTell = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const widget = window as unknown as { touchline: (...call: unknown[]) => void }
        widget.touchline('on', 'answered', ({ id }: { id: string }) => resolve(id))
        const cells = document.querySelector('touchline-survey')?.shadowRoot?.querySelectorAll('input')
        cells?.[9]?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
      }),
  )

async function interrupt(kind: Interruption, page: Page): Promise<void> {
  if (kind === 'reload') return void (await page.reload().catch(() => {}))
  if (kind === 'crash') await page.goto('chrome://crash').catch(() => {})
  await page.close().catch(() => {})
}

/** The next page view, with all in order again: what is unsent leaves, and the visit ends when nothing is. */
async function comeBack(context: BrowserContext, address: string): Promise<void> {
  await context.setOffline(false)
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(
    () => !Object.keys(localStorage).some(key => key.startsWith('touchline.out.')),
    undefined,
    {
      timeout: 10_000,
    },
  )
}
