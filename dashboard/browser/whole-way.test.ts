import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import type { DemoServer } from '../../demo/test/support/demo-server.ts'
import { invite } from '../../server/src/domain/accounts/invitations.ts'
import { openDemoDashboard, openView, password } from './support/dashboard.ts'

let demo: DemoServer
let browser: Browser

beforeAll(async () => {
  demo = await openDemoDashboard()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await demo?.close()
})

test('leads an owner from the printed link to a survey on the shop, and shows each answer without a reload', {
  timeout: 90_000,
}, async () => {
  const { token } = await invite(demo.app.deps, null, { role: 'owner' })
  const { page, faults } = await openView(browser)
  await page.goto(`${demo.address}/invitation#${token}`)
  await page.getByLabel('E-mail address').fill('first@shop.example')
  await page.getByLabel('Your name').fill('Somebody First')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()

  await page.getByRole('link', { name: 'Surveys' }).click()
  await page.goto(`${demo.address}/sites/demo/surveys/new?template=csat-returns`)
  await page.getByRole('link', { name: 'Name and touchpoint' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Is the cart fine?')
  await page.getByLabel('Touchpoint', { exact: true }).selectOption('cart')
  await page.getByRole('link', { name: 'When and where' }).click()
  await page.getByLabel('Show it on these pages').fill('/demo/cart/*')
  await page.getByRole('button', { name: 'Go live' }).click()
  await page.getByText('Saved.').waitFor()

  await page.goto(`${demo.address}/sites/demo/touchpoints/cart`)
  await page.getByRole('heading', { name: 'Cart' }).waitFor()
  for (const missing of [9, 8]) {
    const visitor = await openView(browser)
    await visitor.page.goto(`${demo.address}/demo/cart/`)
    const card = visitor.page.getByRole('dialog')
    await card.waitFor({ timeout: 20_000 })
    const kept = visitor.page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
    await card.getByRole('radio').nth(3).check({ force: true })
    expect((await kept).status()).toBe(202)
    await page.getByText(`${missing} more until a score`).waitFor()
    await visitor.context.close()
  }
  expect(faults).toEqual([])
})
