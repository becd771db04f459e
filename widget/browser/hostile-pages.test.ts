import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { type HostSite, openHostSite, scriptTag } from './support/host-page.ts'
import { shiftsOf, watchShifts } from './support/layout-shift.ts'
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

const openCard = async (style: string, width = 1280) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  await page.goto(
    host.serve({
      body: `<main><p>Page</p></main>${scriptTag(site.address)}`,
      head: `<style>${style}</style>`,
    }),
  )
  // The live region is filled last: from then on nothing changes by itself.
  await page.getByRole('status').filter({ hasText: 'How likely?' }).waitFor({ state: 'attached' })
  return page
}

/** Where everything in the card is and how it looks: what a page's style sheet must not be able to change. */
const looksOf = (page: Page) =>
  page.locator('touchline-survey').evaluate(element =>
    [...(element.shadowRoot as ShadowRoot).querySelectorAll('*')].map(inner => {
      const { x, y, width, height } = inner.getBoundingClientRect()
      const { color, backgroundColor, fontSize, fontFamily, lineHeight, textTransform, direction } =
        getComputedStyle(inner)
      const place = [x, y, width, height].map(Math.round)
      return [
        inner.localName,
        ...place,
        color,
        backgroundColor,
        fontSize,
        fontFamily,
        lineHeight,
        textTransform,
        direction,
      ].join(' ')
    }),
  )

const hostile: [string, string][] = [
  ['unsets everything', '* { all: unset !important }'],
  [
    'has a root font of 62.5 %',
    'html { font-size: 62.5% } body { font: 3rem/3 fantasy; letter-spacing: 1em }',
  ],
  [
    'resets as Tailwind does',
    '*, ::before { box-sizing: border-box; margin: 0; border: 0 solid } button, input { font: inherit; background: none; appearance: none } svg { display: block } [hidden] { display: block !important }',
  ],
  [
    'styles all as Bootstrap does',
    'button, input, fieldset, label, h2, p { margin: 2rem !important; padding: 2rem !important; color: red !important; font-size: 2rem !important } dialog, [role=dialog] { display: none !important }',
  ],
  [
    'transforms and filters its body',
    'body { transform: translateX(40px); filter: grayscale(1); contain: paint; text-transform: uppercase; text-align: right }',
  ],
  [
    'hides unknown elements',
    'body > :not(main) { display: none; opacity: 0; visibility: hidden; pointer-events: none; position: static; z-index: -1 }',
  ],
]

test.each(hostile)('looks the same on a page that %s', async (_, style) => {
  const [plain, changed] = [await openCard(''), await openCard(style)]
  const calm = await looksOf(plain)
  expect(calm.length).toBeGreaterThan(20)
  expect(await looksOf(changed)).toEqual(calm)
  await plain.close()
  await changed.close()
})

test.each([360, 1280])('moves nothing of the page when it opens, at %i pixels', async width => {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await watchShifts(page)
  const text = '<p>Some words of the page.</p>'.repeat(60)
  await page.goto(host.serve({ body: text + scriptTag(site.address) }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '2' }).click({ force: true })
  await dialog.getByRole('textbox').fill('words')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.getByRole('heading', { name: 'Thank you' }).waitFor()
  expect(await shiftsOf(page)).toEqual([])
  await page.close()
})

test('keeps what is typed here from the hot keys of the page', async () => {
  const page = await openCard('')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, event => heard.push((event as KeyboardEvent).key))
  })
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '9' }).click({ force: true })
  await dialog.getByRole('textbox').pressSequentially('s/k')
  expect(await dialog.getByRole('textbox').inputValue()).toBe('s/k')
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  await page.close()
})

test('takes no character from a field of the page in which the visitor types', async () => {
  const page = await browser.newPage()
  const field = '<input aria-label="search">'
  await page.goto(
    host.serve({
      body: `${field}<script>document.querySelector('input').focus()</script>${scriptTag(site.address)}`,
    }),
  )
  await page.waitForFunction(() => (window as { touchline?: { explain?: unknown } }).touchline?.explain)
  await page.keyboard.type('lamps')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await page.getByLabel('search').inputValue()).toBe('lamps')
  await page.getByLabel('search').blur()
  await page.getByRole('dialog').waitFor()
  await page.close()
})
