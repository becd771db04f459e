import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookInto } from '../../server/test/support/look-into.ts'
import { openBrowser, visit } from './support/browser.ts'
import { type DemoServer, openDemo } from './support/demo-server.ts'

let demo: DemoServer
let browser: Browser
beforeAll(async () => {
  demo = await openDemo()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await demo?.close()
})

const ofTheWidget = (requests: string[]) => requests.filter(request => /\/(w|v1)\//.test(request))
const newestRow = () =>
  lookInto(demo.file, db =>
    db.prepare('select * from response where source = 0 order by received_at desc, id desc limit 1').get(),
  ) as { id: string; revision: number; answers: string; page: string; channel: number }

test('asks a visitor of the account page after five seconds, and a click lands in the file and in the trend', async () => {
  const before = await demo.trend('account')
  const { page, requests, faults, context } = await visit(browser, `${demo.address}/demo/account/`)
  const dialog = page.getByRole('dialog')
  await page.clock.runFor(4_900)
  expect(await dialog.count()).toBe(0)
  await page.clock.runFor(1_000)
  await dialog.getByRole('radio', { name: '9' }).waitFor()

  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await dialog.getByRole('radio', { name: '9' }).click({ force: true })
  const receipt = await (await received).json()
  expect(receipt).toMatchObject({ revision: 1, status: 'created' })
  const after = await demo.trend('account')
  expect(after.total.count).toBe(before.total.count + 1)
  expect(after.total.positive).toBe(before.total.positive + 1)
  expect(after.total.shown).toBe(Number(before.total.shown) + 1)

  await dialog.getByRole('textbox').fill('Lovely lamps')
  const revised = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await dialog.getByRole('button', { name: 'Send' }).click()
  expect(await (await revised).json()).toEqual({ id: receipt.id, revision: 2, status: 'revised' })
  expect((await demo.trend('account')).total).toMatchObject({
    count: before.total.count + 1,
    commented: before.total.commented + 1,
  })
  expect(newestRow()).toMatchObject({ id: receipt.id, revision: 2, page: `${demo.address}/demo/account/` })
  expect(Object.values(JSON.parse(newestRow().answers))).toEqual([9, 'Lovely lamps'])

  const { build } = demo.app.deps.widget
  expect(ofTheWidget(requests)).toEqual([
    'GET /w/demo.js',
    `GET /w/a/ui-${build}.js`,
    `GET /w/demo/account-nps.1.en.${build}.js`,
    'POST /v1/impressions',
    'POST /v1/impressions',
    'POST /v1/answers',
    'POST /v1/answers',
  ])
  expect(faults).toEqual([])
  await context.close()
})

test('can be answered by keyboard alone, and arrows never send anything', async () => {
  const before = await demo.trend('support')
  const { page, requests, context } = await visit(browser, `${demo.address}/demo/support/`)
  await page.clock.runFor(6_000)
  const dialog = page.getByRole('dialog')
  const first = dialog.getByRole('radio').first()
  await first.waitFor()
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(ofTheWidget(requests)).not.toContain('POST /v1/answers')
  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.keyboard.press('Enter')
  await received
  await dialog.getByRole('textbox').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Quick and kind')
  await page.keyboard.press('Tab')
  const revised = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.keyboard.press('Enter')
  await revised
  const after = await demo.trend('support')
  expect(after.total.count).toBe(before.total.count + 1)
  expect(after.total.histogram['3']).toBe((before.total.histogram['3'] as number) + 1)
  expect(after.total.commented).toBe(before.total.commented + 1)
  await context.close()
})

test('counts a survey that is closed without an answer as dismissed, and does not nag on the next page', async () => {
  const before = await demo.trend('returns')
  const { page, context } = await visit(browser, `${demo.address}/demo/returns/`)
  await page.clock.runFor(6_000)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio').first().waitFor()
  const told = page.waitForResponse(reply => reply.request().postData()?.includes('dismissed') ?? false)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await told
  expect(await dialog.count()).toBe(0)
  const after = await demo.trend('returns')
  expect(after.total).toMatchObject({
    count: before.total.count,
    dismissed: Number(before.total.dismissed) + 1,
  })

  await page.goto(`${demo.address}/demo/account/`)
  await page.clock.runFor(10_000)
  expect(await dialog.count()).toBe(0)
  const explained = await page.evaluate(() => window.touchline?.explain())
  expect(explained).toContainEqual({
    survey: 'account-nps',
    due: false,
    reason: expect.stringMatching(/^pause_days: "returns-csat" was shown today, 30 days/),
  })
  await context.close()
})

test('keeps an answer to a survey that was paused while it stood on the page', async () => {
  const before = await demo.trend('delivery')
  const { page, context } = await visit(browser, `${demo.address}/demo/delivery/`)
  await page.clock.runFor(6_000)
  const rating = page.getByRole('dialog').getByRole('radio').nth(4)
  await rating.waitFor()
  const { store, directories } = demo.app.deps
  const { site, surveys } = await directories.get('demo')
  const survey = surveys.get('delivery-csat')
  if (!survey) throw new Error('the demo asks at the delivery')
  const change = { siteId: site.id, id: survey.id, name: undefined, definition: undefined, at: Date.now() }
  await store.updateSurvey({ ...change, status: { to: 'paused', from: ['live'] } })
  directories.forget('demo')

  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await rating.click({ force: true })
  expect((await received).status()).toBe(202)
  expect((await demo.trend('delivery')).total.count).toBe(before.total.count + 1)
  await store.updateSurvey({ ...change, status: { to: 'live', from: ['paused'] } })
  directories.forget('demo')
  await context.close()
})

test('never asks over a payment', async () => {
  const { page, requests, context } = await visit(browser, `${demo.address}/demo/checkout/`)
  await page.clock.runFor(60_000)
  expect(ofTheWidget(requests)).toEqual([])
  expect(await page.getByRole('dialog').count()).toBe(0)
  await context.close()
})

test('keeps an answer that was given offline, and sends it once on the next page view', async () => {
  const before = await demo.trend('order')
  const { page, context } = await visit(browser, `${demo.address}/demo/order-received/`)
  await page.clock.runFor(6_000)
  const rating = page.getByRole('dialog').getByRole('radio').nth(6)
  await rating.waitFor()
  await page.route('**/v1/answers', route => route.abort())
  const failed = page.waitForEvent('requestfailed')
  await rating.click({ force: true })
  await failed
  await page.unroute('**/v1/answers')
  expect((await demo.trend('order')).total.count).toBe(before.total.count)
  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.goto(`${demo.address}/demo/product/`)
  expect((await received).status()).toBe(202)
  expect((await demo.trend('order')).total.count).toBe(before.total.count + 1)
  await page.waitForFunction(() => !Object.keys(localStorage).some(key => key.startsWith('touchline.out.')))
  await page.goto(`${demo.address}/demo/product/`)
  expect((await demo.trend('order')).total.count).toBe(before.total.count + 1)
  await context.close()
})
