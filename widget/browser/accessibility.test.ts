import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { type HostSite, openHostSite, scriptTag } from './support/host-page.ts'
import { openSurveySite, type SurveySite } from './support/survey-site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

/** What axe finds against WCAG 2.0 to 2.2, A and AA; `incomplete` too, because it means that axe could not tell. */
async function faultsOf(page: Page, disabled: string[] = []): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate(
    async (off: string[]): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> => {
      const { axe } = window as unknown as {
        axe: { run(element: unknown, options: RunOptions): Promise<AxeResults> }
      }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
      return await axe.run('touchline-survey', {
        runOnly: tags,
        rules: Object.fromEntries(off.map(id => [id, { enabled: false }])),
      })
    },
    disabled,
  )
  return [...violations, ...incomplete].map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(node => `${node.html} ${node.failureSummary ?? node.any[0]?.message}`).join(' ')}`,
  )
}

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
  await page.evaluate(axe)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio').nth(3).waitFor()
  expect(await faultsOf(page, disabled)).toEqual([])
  await dialog.getByRole('radio').nth(3).click({ force: true })
  await dialog.getByRole('textbox').waitFor()
  expect(await faultsOf(page, disabled)).toEqual([])
  await dialog.getByRole('button').last().click()
  await dialog.getByRole('textbox').waitFor({ state: 'hidden' })
  expect(await faultsOf(page, disabled)).toEqual([])
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
