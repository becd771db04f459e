import { randomUUID } from 'node:crypto'
import { formatDay, parseDay } from '@touchline/shared/calendar.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import type { DemoServer } from '../../demo/test/support/demo-server.ts'
import type { Reply } from '../src/api.ts'
import { openDemoDashboard, openView, reuseView, toDemoDay, type View } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let demo: DemoServer
let browser: Browser
let key: string
beforeAll(async () => {
  demo = await openDemoDashboard(toDemoDay)
  browser = await openBrowser()
  key = ((await (await fetch(`${demo.address}/demo/read-key.json`)).json()) as { key: string }).key
})
afterAll(async () => {
  await browser?.close()
  await demo?.close()
})

async function read<Path extends '/v1/overview' | '/v1/alerts'>(
  path: Path,
  query = '',
): Promise<Reply<Path>> {
  const headers = { authorization: `Bearer ${key}` }
  const reply = await fetch(`${demo.address}${path}?${query}`, { headers })
  return (await reply.json()) as Reply<Path>
}

/** Three weeks into the time when orders had become a nuisance. */
async function badTime(): Promise<string> {
  const { alerts } = await read('/v1/alerts')
  const since = alerts.find(({ touchpoint, kind }) => touchpoint === 'order' && kind === 'fall')?.since ?? ''
  return `to=${formatDay((parseDay(since) ?? 0) + 21)}`
}

/** The overview as the demo's viewer sees it. */
async function openOverview(query = ''): Promise<View> {
  const view = await reuseView(browser, { purpose: 'viewer' }, async () => {
    const made = await openView(browser, { aheadMs: toDemoDay })
    // Without a page: it would listen to the stream as well.
    await made.context.request.get(`${demo.address}/demo/dashboard`)
    return made
  })
  const isListening = view.page.waitForResponse(/\/v1\/live/)
  await view.page.goto(`${demo.address}/sites/demo${query}`)
  await isListening
  await view.page.getByRole('heading', { name: 'What changed' }).waitFor()
  return view
}

const signed = (score: number) => `${score > 0 ? '+' : ''}${Math.round(score)}`
const percent = (value: number) => `${Math.round(value)}%`

async function answer(comment: string, happy = 2) {
  const body = {
    ...{ site: 'demo', id: randomUUID(), survey: 'delivery-csat', version: 1 },
    answers: { rating: happy, comment },
  }
  const reply = await fetch(`${demo.address}/v1/answers`, { method: 'POST', body: JSON.stringify(body) })
  expect(reply.status).toBe(202)
}

test('shows the figures that the API tells', async () => {
  const { page, faults } = await openOverview(`?${await badTime()}`)
  const told = await read('/v1/overview', await badTime())
  const [entry] = told.relationship
  const relationship = page.getByRole('region', { name: 'Relationship' })
  await relationship.getByText(signed(entry?.current.score ?? 0), { exact: true }).waitFor()
  for (const { share } of Object.values(entry?.current.shares ?? {}))
    await relationship.getByText(percent(share), { exact: true }).waitFor()
  for (const { touchpoints } of told.stages)
    for (const { name, current } of touchpoints.filter(({ current }) => current.count > 0)) {
      const card = page.getByRole('region', { name: 'The customer’s life' }).locator('.touchpoint', {
        has: page.getByRole('link', { name, exact: true }),
      })
      expect(await card.locator('strong').textContent()).toBe(percent(current.score ?? 0))
      expect(await card.textContent()).toContain(`${current.count} answer`)
      await card.getByRole('img', { name: /^From \d+% to/ }).waitFor()
    }
  expect(faults).toEqual([])
})

test('asks for what it shows first before its code is there, and for nothing twice', async () => {
  const { page } = await openOverview()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url().slice(demo.address.length)))
  const isAsked = page.waitForRequest(/\/v1\/overview/)
  await page.route(/\/dashboard\/common-.*\.js/, async route => {
    await isAsked
    await route.continue()
  })
  await page.goto(`${demo.address}/sites/demo?days=84&compare=year&to=${formatDay(20_600)}`)
  await page.getByRole('heading', { name: 'What changed' }).waitFor()
  const first = asked.filter(path => /^\/v1\/(account|sites|overview)/.test(path))
  expect(first).toEqual([
    '/v1/account',
    '/v1/sites/demo',
    `/v1/overview?site=demo&lines=true&days=84&compare=year&to=${formatDay(20_600)}`,
  ])
  page.removeAllListeners('request')
  await page.unroute(/\/dashboard\/common-.*\.js/)
})

test('keeps the place of what is awaited', async () => {
  const { page } = await openOverview()
  let letThrough = () => {}
  const isLet = new Promise<void>(resolve => {
    letThrough = resolve
  })
  await page.route(/\/v1\/overview/, async route => {
    await isLet
    await route.continue()
  })
  await page.goto(`${demo.address}/sites/demo`)
  const frame = page.locator('.overview .first .card').first()
  await page.getByRole('status').waitFor()
  expect((await frame.boundingBox())?.height).toBeGreaterThan(380)
  const place = page.locator('.day-place')
  const { width } = (await place.boundingBox()) ?? {}
  letThrough()
  await page.getByLabel('Until').waitFor()
  expect((await page.locator('.period .beside').boundingBox())?.width).toBe(width)
  await page.unroute(/\/v1\/overview/)
})

test('says so where a page cannot be fetched, and shows it when it can be', async () => {
  const { page } = await openOverview()
  await page.route(/\/dashboard\/rest-/, route => route.abort())
  await page.getByRole('link', { name: 'Alerts', exact: true }).click()
  await page.getByText('The server does not answer.').waitFor()
  await page.locator('h1:focus', { hasText: 'This page did not load' }).waitFor()
  await page.unroute(/\/dashboard\/rest-/)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByRole('heading', { name: 'Alerts', level: 1 }).waitFor()
})

test('comes back to where the reader was', async () => {
  const { page } = await openOverview()
  const link = page.getByRole('region', { name: 'The customer’s life' }).getByRole('link').first()
  await link.scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollTo(0, 500))
  await link.click()
  await page.getByRole('link', { name: 'All touchpoints' }).waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await page.waitForFunction(() => scrollY === 500)
})

test('asks for a day only once its year is whole, and leaves the period where it stands', async () => {
  const { page } = await openOverview()
  const field = page.getByLabel('Until')
  const type = async (day: string) =>
    await field.evaluate((input: HTMLInputElement, day) => {
      input.value = day
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, day)
  const place = page.getByRole('group', { name: 'Period' })
  const before = await place.boundingBox()
  await field.focus()
  for (const day of ['0002-06-30', '0202-06-30', '2999-06-30']) await type(day)
  expect(new URL(page.url()).search).toBe('')
  await field.blur()
  expect(await field.inputValue()).toBe((await read('/v1/overview')).current.to)
  await type('2026-06-30')
  await page.waitForURL(/to=2026-06-30/)
  await page.getByLabel('Comparison').selectOption('none')
  await page.waitForURL(/compare=none/)
  expect(await place.boundingBox()).toEqual(before)
})

test('says what changed, by how much, and why one should believe it', async () => {
  const { page } = await openOverview(`?${await badTime()}`)
  const { stages } = await read('/v1/overview', await badTime())
  const order = stages.flatMap(({ touchpoints }) => touchpoints).find(one => one.touchpoint === 'order')
  expect(order?.change?.verdict).toBe('worse')
  const points = Math.round(Math.abs(order?.change?.difference ?? 0))
  const changed = page.getByRole('region', { name: 'What changed' })
  await changed.getByText('1 score moved more than chance would.').waitFor()
  const item = changed.getByRole('listitem').filter({ hasText: 'Order received' })
  await item.getByText(`Worse by ${points} points than in the 28 days before (between`).waitFor()
  await item.getByText('Chance alone would do that in fewer than 1 of 1,000 such comparisons.').waitFor()
})

test('says honestly where nothing can be told, and how many more answers it takes', async () => {
  const { page } = await openOverview(`?days=7&${await badTime()}`)
  const changed = page.getByRole('region', { name: 'What changed' })
  await changed.getByText('Whether anything moved cannot be told yet').waitFor()
  await changed.getByRole('heading', { name: 'Cannot be told yet' }).waitFor()
  expect(await changed.locator('dd').first().textContent()).toMatch(/^about [\d,]+$/)
})

test('shows a comment that is given, and counts it, without a reload', async () => {
  const { page, faults } = await openOverview()
  const comments = page.getByRole('region', { name: 'Newest comments' })
  await comments.locator('ol, p.hint').first().waitFor()
  const delivery = page.locator('.touchpoint', {
    has: page.getByRole('link', { name: 'Delivery', exact: true }),
  })
  const before = Number(/(\d+) answers/.exec((await delivery.textContent()) ?? '')?.[1])
  await page.getByRole('radio', { name: '4 weeks' }).focus()
  await answer('The parcel came without its lid.')
  const newest = comments.getByRole('listitem').first()
  await newest.filter({ hasText: 'The parcel came without its lid.' }).waitFor()
  await delivery.getByText(`${before + 1} answers`).waitFor()
  await comments.getByRole('status').filter({ hasText: 'New comment at Delivery' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.matches('input[name=days]'))).toBe(true)
  expect(faults).toEqual([])
})

test('announces many comments together', async () => {
  const { page } = await openOverview()
  await page.getByRole('region', { name: 'Newest comments' }).locator('ol, p.hint').first().waitFor()
  for (const words of ['One more.', 'And another.', 'And a third.']) await answer(words)
  await page.getByText('And a third.').waitFor()
  const status = page.getByRole('region', { name: 'Newest comments' }).getByRole('status')
  await status.filter({ hasText: '2 new comments' }).waitFor({ timeout: 8_000 })
})

test('keeps period, comparison and stage in the address', async () => {
  const { page } = await openOverview()
  const weeks = page.getByRole('radio', { name: '12 weeks' })
  await weeks.check()
  await page.getByLabel('Comparison').selectOption('none')
  await page.getByLabel('Stage').selectOption('buy')
  await page.getByText('Nothing is compared.').waitFor()
  expect(new URL(page.url()).search).toBe('?days=84&compare=none&stage=buy')
  await page.reload()
  await page.getByText('Nothing is compared.').waitFor()
  expect(await weeks.isChecked()).toBe(true)
  expect(await page.locator('.stage h3').allTextContents()).toEqual(['Buy'])
})

test('keeps period and filters while the reader goes through the pages by the menu', async () => {
  const { page } = await openOverview()
  const menu = page.getByRole('navigation', { name: 'Pages of the site' })
  await page.getByRole('radio', { name: '12 weeks' }).check()
  await page.getByLabel('Comparison').selectOption('year')
  await page.waitForURL(/compare=year/)
  await menu.getByRole('link', { name: 'Alerts' }).click()
  await page.getByRole('button', { name: 'Not seen yet' }).click()
  await menu.getByRole('link', { name: 'Surveys' }).click()
  await page.getByRole('heading', { name: 'Surveys', level: 1 }).waitFor()
  await menu.getByRole('link', { name: 'Overview' }).click()
  await page.waitForURL(`${demo.address}/sites/demo?days=84&compare=year`)
  expect(await page.getByRole('radio', { name: '12 weeks' }).isChecked()).toBe(true)
  await page.locator('.touchpoint').getByRole('link', { name: 'Support' }).click()
  await page.getByRole('radio', { name: '52 weeks' }).check()
  await page.getByRole('link', { name: 'All touchpoints' }).click()
  await page.waitForURL(`${demo.address}/sites/demo?days=364&compare=year`)
  await menu.getByRole('link', { name: 'Alerts' }).click()
  await page.waitForURL(`${demo.address}/sites/demo/alerts?open=true`)
})

test('leads from each place to its touchpoint by the keyboard', async () => {
  const { page } = await openOverview()
  await page
    .getByRole('region', { name: 'The customer’s life' })
    .getByRole('link', { name: 'Support' })
    .focus()
  await page.keyboard.press('Enter')
  // With the figures that stood on the card.
  await page.waitForURL(`${demo.address}/sites/demo/touchpoints/support?days=28`)
  expect(await page.getByRole('radio', { name: '4 weeks' }).isChecked()).toBe(true)
})

test('is clean for everybody, on a phone too', async () => {
  const { page } = await openOverview(`?${await badTime()}`)
  await answer('A card was missing.')
  await page.getByRole('region', { name: 'Newest comments' }).getByRole('listitem').first().waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await faultsInLooks(page, 'body')).toEqual([])
})
