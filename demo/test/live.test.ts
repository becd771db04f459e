import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './support/browser.ts'
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

test('moves the trend beside the shop with each tap, without a reload', async () => {
  const page = await browser.newPage()
  await page.goto(`${demo.address}/demo/live/`)
  const count = async () =>
    Number(/([\d.,]+) answer/.exec((await page.locator('[data-part=basis]').textContent()) ?? '')?.[1])
  await page.locator('[data-part=basis]').filter({ hasText: 'answer' }).waitFor()
  const before = await count()
  const shop = page.frames().find(frame => frame.url().endsWith('/demo/account/'))
  await shop?.waitForFunction(() => window.touchline?.show)
  await shop?.evaluate(() => window.touchline?.show('account-nps'))
  await shop?.getByRole('dialog').getByRole('radio', { name: '9' }).click({ force: true })
  await page
    .locator('[data-part=basis]')
    .filter({ hasText: new RegExp(`\\b${before + 1} answer`) })
    .waitFor()
  await page.close()
})

test('starts again without telling the story twice', async () => {
  const { seedDemo } = await import('../src/seed.ts')
  const before = await demo.trend('product')
  const days: number[] = []
  await seedDemo(demo.app.deps, (_, all) => days.push(all))
  expect(days).toEqual([1])
  expect((await demo.trend('product')).total.count - before.total.count).toBeLessThan(3)
})
