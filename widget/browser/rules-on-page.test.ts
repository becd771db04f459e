import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asked } from './support/asking-site.ts'
import { callWidget, openPage, type Visit } from './support/opening.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => await closeStage(stage))

const asking = (text: string, targeting: Asked['targeting'] = {}): Asked => ({
  questions: [{ id: 'q', type: 'rating', metric: 'ces', text }],
  targeting,
})

/** A page whose clock stands still after the widget has arrived, so that nothing comes that the test has not caused. */
async function openStill(surveys: Record<string, Asked>, visit: Visit = {}) {
  await stage.site.ask(surveys)
  const stop: Visit['beforehand'] = async page => {
    const start = Date.now()
    await page.clock.install({ time: start })
    await page.clock.pauseAt(start + 60_000)
    await visit.beforehand?.(page)
  }
  const page = await openPage(stage, { viewport: { width: 1280, height: 800 }, ...visit, beforehand: stop })
  const card = page.getByRole('dialog')
  return { page, card, pass: (seconds: number) => page.clock.runFor(seconds * 1_000) }
}

const long = `<main>${'<p>Some words of the page.</p>'.repeat(200)}</main>`

test('asks who has scrolled far enough, and not before', async () => {
  const { page, card, pass } = await openStill(
    { read: asking('Did this help?', { trigger: { on: 'scroll', percent: 60 } }) },
    { body: long },
  )
  const scroll = async (share: number) =>
    await page.evaluate(part => {
      const scrolled = new Promise(resolve => addEventListener('scroll', resolve, { once: true }))
      window.scrollTo({ top: (document.documentElement.scrollHeight - innerHeight) * part })
      return scrolled
    }, share)
  await pass(10)
  await scroll(0.5)
  const [reason] = await page.evaluate(() => window.touchline?.explain() ?? [])
  expect(reason?.reason).toBe('trigger: waits for a scroll of 60 %, 50 % is reached')
  expect(await card.count()).toBe(0)
  await scroll(0.7)
  await card.waitFor()
  await page.close()
})

test('asks who clicks what is named, also where the page keeps the click to itself', async () => {
  const body = `<button class="export"><b>Export</b></button><button class="other">Other</button>
    <script>document.querySelector('.export').onclick = event => event.stopPropagation()</script>`
  const { page, card } = await openStill(
    { exported: asking('Was that easy?', { trigger: { on: 'click', selector: '.export' } }) },
    { body },
  )
  await page.getByText('Other').click()
  const [before] = await page.evaluate(() => window.touchline?.explain() ?? [])
  expect(before).toMatchObject({ due: false, reason: 'trigger: waits for a click on .export' })
  await page.getByText('Export').click()
  await card.waitFor()
  await page.close()
})

test('asks after an event of the page whose properties fit', async () => {
  const where = [{ name: 'rows', is: 'above', value: 100 } as const]
  const { page, card } = await openStill({
    exported: asking('Was that easy?', { trigger: { on: 'event', event: 'export', where } }),
  })
  await callWidget(page, 'track', 'export', { rows: 100 })
  await callWidget(page, 'track', 'import', { rows: 500 })
  const [before] = await page.evaluate(() => window.touchline?.explain() ?? [])
  expect(before?.reason).toBe('trigger: waits for the event "export" with rows above 100')
  await callWidget(page, 'track', 'export', { rows: 101 })
  await card.waitFor()
  await page.close()
})

test('asks whose mouse leaves towards the top', async () => {
  const { page, card, pass } = await openStill({ leave: asking('Why?', { trigger: { on: 'exit' } }) })
  await pass(1)
  const leave = async (y: number) => {
    await page.mouse.move(600, 400)
    await page.mouse.move(600, y)
    return await card.count()
  }
  // What watches the mouse is fetched a moment after the widget has come.
  await expect.poll(() => leave(-1)).toBe(1)
  await page.close()
})

test.each(['with', 'without'])('follows a single-page application %s a Navigation API', async api => {
  const beforehand: Visit['beforehand'] = async page => {
    if (api === 'without') await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'))
  }
  const { page, card, pass } = await openStill(
    { paid: asking('Was it easy to pay?', { pages: { include: ['/paid'] }, delay_seconds: 5 }) },
    { beforehand },
  )
  expect(await page.evaluate(() => 'navigation' in window)).toBe(api === 'with')
  if (api === 'without') await page.waitForFunction(() => !/native/.test(`${history.pushState}`))
  await pass(60)
  expect(await card.count()).toBe(0)
  await page.evaluate(() => history.pushState({}, '', '/paid'))
  await pass(4.9)
  expect(await card.count()).toBe(0)
  await pass(1)
  await card.waitFor()
  await page.close()
})

test('shows of two surveys that are due the one that goes first, and says why the other waits', async () => {
  const { page, card, pass } = await openStill({
    later: asking('Later?'),
    first: asking('First?', { priority: 10 }),
  })
  await pass(1)
  await card.getByRole('heading', { name: 'First?' }).waitFor()
  expect(await card.count()).toBe(1)
  const explained = await page.evaluate(() => window.touchline?.explain())
  expect(explained).toEqual([
    { survey: 'first', due: false, reason: 'ask_again_days: it was shown today, 90 days are wanted' },
    {
      survey: 'later',
      due: false,
      reason: 'pause_days: "first" was shown today, 30 days between two surveys are wanted',
    },
  ])
  await page.close()
})
