import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { type HostSite, openHostSite, scriptTag } from './support/host-page.ts'
import { openSurveySite, type SurveySite } from './support/survey-site.ts'

let site: SurveySite
let host: HostSite
let browser: Browser
beforeAll(async () => {
  site = await openSurveySite()
  host = await openHostSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.close()
})

/** Everything that is on the visitor's device because of us, and every origin that was asked for something. */
async function tracesOf(page: Page, context: BrowserContext) {
  const stored = await page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }))
  return { stored: Object.fromEntries(stored), cookies: await context.cookies() }
}

async function visit(memory: string, isPrivate = false) {
  await site.call('PATCH', '/v1/sites/shop', { memory })
  const context = await browser.newContext()
  const page = await context.newPage()
  const origins = new Set<string>()
  page.on('request', request => origins.add(new URL(request.url()).origin))
  if (isPrivate)
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
  await page.goto(host.serve({ body: scriptTag(site.address, 'data-customer="4711"') }))
  await page.getByRole('dialog').getByRole('radio').first().waitFor()
  return { page, context, origins }
}

const answer = async (page: Page) => {
  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.getByRole('dialog').getByRole('radio', { name: '9' }).click({ force: true })
  await (await received).finished()
  await page.waitForFunction(() => !Object.keys(localStorage).some(key => key.includes('.out.')))
  return JSON.parse((await received).request().postData() ?? '')
}

const day = expect.stringMatching(/^\{"account-nps":\d{5}\}$/)

test.each([
  ['after_shown', { 'touchline.shop': day }, { 'touchline.shop': day }],
  ['after_answer', {}, { 'touchline.shop': day }],
  ['none', {}, {}],
])(
  'leaves on the device no more than the memory %s allows, and never a cookie',
  async (memory, shown, answered) => {
    const { page, context, origins } = await visit(memory)
    expect(await tracesOf(page, context)).toEqual({ stored: shown, cookies: [] })
    expect((await answer(page)).customer).toEqual({ id: '4711' })
    expect(await tracesOf(page, context)).toEqual({ stored: answered, cookies: [] })
    expect([...origins].sort()).toEqual([new URL(page.url()).origin, site.address].sort())
    await context.close()
  },
)

test('sends no identity and stores nothing before an answer for who asks for privacy', async () => {
  const { page, context } = await visit('after_shown', true)
  expect(await tracesOf(page, context)).toEqual({ stored: {}, cookies: [] })
  await page.getByText('Your answer is anonymous.').waitFor()
  expect(await answer(page)).not.toHaveProperty('customer')
  await context.close()
})
