import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { addAccount, openDashboardServer, openSignedIn } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser
let email: string

beforeAll(async () => {
  server = await openDashboardServer()
  browser = await openBrowser()
  email = await addAccount(server.app, 'owner')
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test.each([
  ['de', 'Zeile 2: Geben Sie einen Origin wie „https://shop.example“'],
  ['fa', 'خط ۲: مبدأیی مانند'],
] as const)('says in %s what the server does not take, and in which line', async (language, words) => {
  const { page, context, faults } = await openSignedIn(browser, { address: server.address, email })
  const headers = { 'x-touchline-page': '1' }
  const reply = await context.request.patch(`${server.address}/v1/account`, { data: { language }, headers })
  expect(reply.status()).toBe(200)
  await page.goto(`${server.address}/sites/shop/settings/place`)
  await page.locator(`html[lang="${language}"] textarea`).first().fill('https://shop.example\nnot an origin')
  await page.locator('button[type="submit"]').first().click()
  const said = page.locator('.fault').filter({ hasText: words })
  await said.waitFor()
  expect(await said.locator('[lang="en"]').count()).toBe(0)
  expect(await faultsInLooks(page, 'body')).toEqual([])
  expect(faults).toEqual([])
})
