import type { Browser, Page } from 'playwright-core'
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
  const { body } = await site.call('GET', '/v1/surveys/account-nps')
  const targeting = { ...body.definition.targeting, pages: { include: ['/nowhere'] } }
  await site.call('PATCH', '/v1/surveys/account-nps', { definition: { ...body.definition, targeting } })
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.close()
})

/** A page on which the widget has arrived, with what it has warned of since. */
async function openPage(lang = 'en', body = ''): Promise<{ page: Page; warnings: string[] }> {
  const page = await browser.newPage()
  const warnings: string[] = []
  page.on('console', message => {
    if (message.type() === 'warning') warnings.push(message.text())
  })
  await page.goto(host.serve({ body: body + scriptTag(site.address), lang }))
  await page.waitForFunction(() => (window as { touchline?: { explain?: unknown } }).touchline?.explain)
  return { page, warnings }
}
const show = async (page: Page, key?: string) =>
  await page.evaluate(
    name => (window as unknown as { touchline: (...call: unknown[]) => void }).touchline('show', name),
    key,
  )

test('opens the survey that a page asks for by its key, whatever the rules say', async () => {
  const { page, warnings } = await openPage()
  await show(page, 'account-nps')
  await page.getByRole('dialog').waitFor()
  expect(warnings).toEqual([])
  await page.close()
})

test.each(['acount-nps', undefined])(
  'opens no other survey in place of one that is not there (%s), and warns',
  async key => {
    const { page, warnings } = await openPage()
    await show(page, key)
    expect(warnings).toEqual([`Touchline: no survey ${key}`])
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.close()
  },
)

test('carries out what the page asked for before the script had arrived', async () => {
  const stub = `<script>window.touchline = window.touchline || function () { (touchline.q = touchline.q || []).push(arguments) }
    touchline('show', 'account-nps')</script>`
  const { page } = await openPage('en', stub)
  await page.getByRole('dialog').waitFor()
  await page.close()
})

test('lets words of another direction than the widget’s own read in theirs', async () => {
  const { page } = await openPage('fa')
  await show(page, 'account-nps')
  await page.getByRole('radio').first().click({ force: true })
  const heading = page.getByRole('heading', { name: 'What went wrong?' })
  await heading.waitFor()
  expect(await heading.evaluate(element => getComputedStyle(element).direction)).toBe('ltr')
  expect(await page.getByRole('group').evaluate(element => getComputedStyle(element).direction)).toBe('rtl')
  await page.close()
})
