import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { axeFaults } from './support/axe.ts'
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

const views = [
  { name: 'light, wide', viewport: { width: 1280, height: 800 }, colorScheme: 'light', lang: 'en' },
  { name: 'dark, phone', viewport: { width: 360, height: 740 }, colorScheme: 'dark', lang: 'de' },
  { name: 'right to left, narrow', viewport: { width: 320, height: 640 }, colorScheme: 'light', lang: 'fa' },
] as const

test.each(views)('passes axe at every step ($name)', async ({ lang, name: _, ...view }) => {
  await walkThrough(lang, view)
})

test('passes axe at every step in forced colours, whose contrast is the palette of the visitor', async () => {
  // There axe computes contrast from the colours that the browser does not use: look at the used ones instead.
  const page = await walkThrough('es', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }, [
    'color-contrast',
  ])
  const used = await page.getByRole('dialog').evaluate(card => {
    const { color, backgroundColor } = getComputedStyle(card)
    return { color, backgroundColor }
  })
  expect(used).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
})

async function walkThrough(
  lang: string,
  view: BrowserContextOptions,
  disabled: string[] = [],
): Promise<Page> {
  const page = await browser.newPage({ ...view, reducedMotion: 'reduce' })
  await page.goto(host.serve({ body: `<main><h1>Host</h1></main>${scriptTag(site.address)}`, lang }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio').nth(3).waitFor()
  expect(await axeFaults(page, 'touchline-survey', disabled)).toEqual([])
  await dialog.getByRole('radio').nth(3).click({ force: true })
  await dialog.getByRole('textbox').waitFor()
  expect(await axeFaults(page, 'touchline-survey', disabled)).toEqual([])
  await dialog.getByRole('button').last().click()
  await dialog.getByRole('textbox').waitFor({ state: 'hidden' })
  expect(await axeFaults(page, 'touchline-survey', disabled)).toEqual([])
  return page
}

test('tells a screen reader what it is, what may be chosen, and what has happened', async () => {
  const page = await browser.newPage()
  await page.goto(host.serve({ body: scriptTag(site.address) }))
  const dialog = page.getByRole('dialog', { name: 'How likely?' })
  await dialog.waitFor()
  const group = dialog.getByRole('group', { name: 'How likely?' })
  expect(await group.getByRole('radio').count()).toBe(11)
  expect(await dialog.getByRole('button', { name: 'Close' }).count()).toBe(1)
  await dialog.getByRole('status').filter({ hasText: 'Survey: How likely?' }).waitFor()
  await group.getByRole('radio', { name: '3' }).click({ force: true })
  expect(await dialog.getByRole('textbox', { name: 'What went wrong?' }).count()).toBe(1)
  await page.close()
})

test('opens without taking the focus, closes by Escape and gives it back', async () => {
  const page = await browser.newPage()
  await page.goto(host.serve({ body: `<button>Page</button>${scriptTag(site.address)}` }))
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  await page.getByRole('button', { name: 'Page' }).focus()
  await dialog.getByRole('radio').first().focus()
  await page.keyboard.press('Escape')
  expect(await dialog.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Page')
  await page.close()
})
