import { readFileSync } from 'node:fs'
import type { TrendReply } from '@touchline/shared/contract/trend.ts'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import type { DemoServer } from '../../demo/test/support/demo-server.ts'
import { addAccount, openDemoDashboard, openSignedIn, toDemoDay, type View } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'
import { answerOf, tellMore } from './support/touchpoint-story.ts'

let demo: DemoServer
let browser: Browser
let email: string

beforeAll(async () => {
  demo = await openDemoDashboard(toDemoDay)
  browser = await openBrowser()
  email = await addAccount(demo.app, 'owner', 'demo')
  await tellMore(demo, await openSignedIn(browser, { address: demo.address, email, aheadMs: toDemoDay }))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await demo?.close()
})

/** The page of a touchpoint. */
async function openTouchpoint(path: string): Promise<View> {
  const view = await openSignedIn(browser, { address: demo.address, email, aheadMs: toDemoDay })
  await view.page.goto(`${demo.address}/sites/demo/touchpoints/${path}`)
  return view
}
const drawn = (page: Page) => page.locator('.plot canvas').waitFor()
const trend = (page: Page) => page.getByRole('region', { name: 'Score over time', exact: true }).first()

async function readTrend({ context }: View, query: string): Promise<TrendReply> {
  const reply = await context.request.get(`${demo.address}/v1/trends?site=demo&${query}`)
  return await reply.json()
}

const percent = (value: number | null | undefined) =>
  value == null ? '–' : new Intl.NumberFormat('en', { style: 'percent' }).format(value / 100)

test('shows in its table what the API tells', async () => {
  const span = 'from=2026-07-06&to=2026-08-30&every=week'
  const view = await openTouchpoint(`support?${span}`)
  await trend(view.page).getByRole('button', { name: 'Table' }).click()
  const rows = trend(view.page).locator('tbody tr')
  await rows.first().waitFor()
  const shown = await rows.evaluateAll(all =>
    all.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent)),
  )
  const now = await readTrend(view, `touchpoint=support&metric=csat&${span}`)
  const then = await readTrend(
    view,
    'touchpoint=support&metric=csat&every=week&from=2026-05-11&to=2026-07-05',
  )
  const before = then.series[0]?.buckets ?? []
  const told = now.series[0]?.buckets.map(({ count, score, interval }, index) => [
    ...[`${count}`, percent(score), percent(interval?.low), percent(interval?.high)],
    percent(before[index]?.score),
  ])
  expect(shown).toHaveLength(8)
  expect(shown).toEqual(told)
  expect(view.faults).toEqual([])
})

test('moves its readout by the arrow keys, and says aloud what stands there', async () => {
  const { page, faults } = await openTouchpoint('support?from=2026-07-06&to=2026-08-30&every=week')
  await drawn(page)
  const slider = page.getByRole('slider')
  const said = trend(page).getByRole('status')
  await slider.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await said
    .filter({ hasText: /^17 – 23 Aug 2026 · \d+% \(\d+% to \d+%\) · \d+ answers · before: / })
    .waitFor()
  expect(await page.locator('.readout').textContent()).toBe(await said.textContent())
  expect(await slider.getAttribute('aria-valuetext')).toBe('17 – 23 Aug 2026')
  await page.keyboard.press('Home')
  await said.filter({ hasText: '6 – 12 Jul 2026' }).waitFor()
  await page.mouse.move(0, 0)
  const { x, y, width, height } = (await page.locator('.plot .u-over').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  await page.mouse.move(x + width - 20, y + height / 2)
  await page.locator('.readout').filter({ hasText: '24 – 30 Aug 2026' }).waitFor()
  expect(faults).toEqual([])
})

/** How large a picture is, and how many of its pixels have the given colours. */
const readPicture = (page: Page, file: Buffer, colours: readonly string[]) =>
  page.evaluate(
    async ([source, wanted]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const { width, height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
      const counts = wanted.map(hex => {
        const [red = 0, green = 0, blue = 0] =
          hex.match(/\w\w/g)?.map(part => Number.parseInt(part, 16)) ?? []
        const pixel = ((0xff << 24) | (blue << 16) | (green << 8) | red) >>> 0
        return pixels.reduce((count, one) => count + (one === pixel ? 1 : 0), 0)
      })
      return { width, pixels: pixels.length, counts }
    },
    [`data:image/png;base64,${file.toString('base64')}`, colours] as const,
  )

async function take(page: Page, click: () => Promise<void>): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, click()])
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
}

/** In milliseconds: ten pictures take five seconds where nothing else runs, and have taken above thirty on a busy machine. */
const longestForTen = 120_000

test(
  'gives each chart as a picture in the colours of the page',
  async () => {
    const { page, faults } = await openTouchpoint('support?from=2026-07-06&to=2026-08-30')
    await drawn(page)
    const titles = {
      trend: 'Score over time',
      ratings: 'Ratings',
      bands: 'Bands over time',
      breakdown: 'Breakdown',
      funnel: 'From shown to commented',
    }
    for (const [colorScheme, ground, accent] of [
      ['light', '#ffffff', '#0b6b62'],
      ['dark', '#19211e', '#5ccabb'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      for (const [key, title] of Object.entries(titles)) {
        const { name, file } = await take(page, () =>
          page.getByRole('button', { name: `Download “${title}” as PNG` }).click(),
        )
        expect(name).toBe(`support_${key}_2026-07-06_2026-08-30.png`)
        const { width, pixels, counts } = await readPicture(page, file, [ground, accent])
        const [onGround = 0, ofAccent = 0] = counts
        expect(width).toBeGreaterThan(800)
        expect(onGround / pixels).toBeGreaterThan(0.3)
        expect(onGround / pixels).toBeLessThan(0.98)
        if (key === 'trend') expect(ofAccent).toBeGreaterThan(2_000)
      }
    }
    expect(faults).toEqual([])
  },
  longestForTen,
)

test('gives each chart as CSV', async () => {
  const { page } = await openTouchpoint('support?from=2026-07-06&to=2026-08-30&every=week')
  await drawn(page)
  const csv = async (title: string) => {
    const label = `Download “${title}” as CSV`
    const { name, file } = await take(page, () => page.getByLabel(label).click())
    return { name, lines: file.toString('utf8').trim().split('\r\n') }
  }
  const { name, lines } = await csv('Score over time')
  expect(name).toBe('support_trend_2026-07-06_2026-08-30.csv')
  expect(lines).toHaveLength(9)
  expect(lines[1]).toMatch(/^touchpoint,support,Support,csat,1,5,2026-07-06,2026-07-12,/)
  expect((await csv('Breakdown')).lines[1]).toMatch(/^channel,web,/)
  const ratings = await csv('Ratings')
  expect(ratings.lines).toHaveLength(6)
  expect(ratings.lines[5]).toMatch(/^5,\d+,positive$/)
})

test('keeps in the address what was chosen', async () => {
  const { page } = await openTouchpoint('support')
  await drawn(page)
  await page.getByLabel('52 weeks').check({ force: true })
  await page.getByLabel('A point for each').selectOption('Month')
  await page.getByLabel('Compared with').selectOption('A year earlier')
  await page.getByLabel('By', { exact: true }).selectOption('Survey')
  await page.getByRole('region', { name: 'Breakdown' }).first().getByRole('button', { name: 'Table' }).click()
  await page.getByRole('rowheader', { name: 'Getting help' }).waitFor()
  await page.reload()
  await page.getByRole('rowheader', { name: 'Getting help' }).waitFor()
  expect(await page.getByLabel('52 weeks').isChecked()).toBe(true)
  expect(await page.getByLabel('A point for each').inputValue()).toBe('month')
  expect(await page.getByLabel('Compared with').inputValue()).toBe('year')
  expect(new URL(page.url()).search).toBe('?days=364&every=month&compare=year&by=survey&tables=breakdown')
})

test('keeps other metrics beside the headline, each by itself', async () => {
  const { page } = await openTouchpoint('support?days=30&every=week')
  await drawn(page)
  await page.getByLabel('Metric').selectOption('CES, 1 to 7')
  await page.locator('.glance').filter({ hasText: '28' }).waitFor()
  await trend(page).getByRole('button', { name: 'Table' }).click()
  const counts = trend(page).locator('tbody td:nth-of-type(1)')
  expect((await counts.allTextContents()).map(Number).reduce((sum, count) => sum + count, 0)).toBe(28)
  expect(page.url()).toContain('measure=ces-1-7')
})

test('marks a new version of a survey, for the keyboard and in the table too', async () => {
  const { page } = await openTouchpoint('support?days=30&every=week')
  await drawn(page)
  const mark = page.getByRole('button', { name: 'Getting help: version 2 live' })
  await mark.focus()
  expect(await page.locator('.version-tip').isVisible()).toBe(true)
  await trend(page).getByRole('button', { name: 'Table' }).click()
  expect(await trend(page).locator('tbody tr').last().textContent()).toContain('Getting help: version 2 live')
})

test('moves the trend with each answer, without a reload', async () => {
  const { page, context } = await openTouchpoint('support?days=30&every=day')
  await drawn(page)
  const figure = page.locator('.glance .figure')
  const before = Number(await figure.textContent())
  const shown = page.locator('.readout')
  const readout = await shown.textContent()
  const reply = await context.request.post(`${demo.address}/v1/answers`, {
    data: answerOf('support-csat', 1),
  })
  expect(reply.ok()).toBe(true)
  await figure.filter({ hasText: `${before + 1}` }).waitFor()
  await expect.poll(() => shown.textContent()).not.toBe(readout)
})

test('shows few answers themselves, and how many more make a score', async () => {
  const { page, faults } = await openTouchpoint('home')
  await page.getByText('6 more until a score').waitFor()
  expect(await page.locator('.given li').count()).toBe(4)
  await page.getByRole('button', { name: 'Table' }).click()
  expect(await page.locator('tbody tr').count()).toBe(4)
  await page.getByText('Where is the search?').first().waitFor()
  expect(await page.locator('.glance').count()).toBe(0)
  expect(await faultsInLooks(page, 'body')).toEqual([])
  expect(faults).toEqual([])
})

test('says of a touchpoint without answers what to do', async () => {
  const { page } = await openTouchpoint('cart')
  await page.getByRole('heading', { name: 'No answers in this period' }).waitFor()
  expect(await page.getByRole('link', { name: 'To the surveys' }).getAttribute('href')).toBe(
    '/sites/demo/surveys',
  )
})

test('can be used by everybody, on a phone too, as charts and as tables', async () => {
  const { page, faults } = await openTouchpoint('support')
  await drawn(page)
  await page.getByRole('heading', { name: 'The unhappy' }).waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await page.setViewportSize({ width: 390, height: 900 })
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const title of ['Bands over time', 'Ratings'])
    await page.getByRole('region', { name: title }).first().getByRole('button', { name: 'Table' }).click()
  await page.waitForURL(/tables=(bands,ratings|bands%2Cratings)/)
  expect(await faultsInLooks(page, 'body')).toEqual([])
  expect(faults).toEqual([])
})
