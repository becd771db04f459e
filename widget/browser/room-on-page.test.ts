import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { walk } from './support/answering.ts'
import type { Asked } from './support/asking-site.ts'
import { fullSurvey, unhappyWay } from './support/full-survey.ts'
import { shiftsOf, watchShifts } from './support/layout-shift.ts'
import { callWidget, openPage, type Visit } from './support/opening.ts'
import { byPointer } from './support/pointer.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => await closeStage(stage))

const openWith = async (look: Asked['look'], visit: Visit = {}) => {
  await stage.site.ask({ full: { ...fullSurvey, look, targeting: { trigger: { on: 'call' } } } })
  return await openPage(stage, visit)
}
const show = async (page: Page) => {
  await callWidget(page, 'show', 'full')
  await page.locator('#stars').waitFor()
}

const besides = ['popover', 'bar', 'modal', 'tab'] as const
const everywhere = [...besides, 'inline'] as const
const body = `${'<p>Some words of the page.</p>'.repeat(60)}<div id="here"></div>`

test.each(besides.flatMap(display => [360, 1280].map(width => [display, width] as const)))(
  'moves nothing of the page when a %s comes and goes, at %i pixels',
  async (display, width) => {
    const page = await openWith(
      { display },
      { viewport: { width, height: 800 }, body, beforehand: watchShifts },
    )
    if (display === 'tab') await page.getByRole('button', { name: 'Feedback' }).waitFor()
    await show(page)
    expect(await shiftsOf(page)).toEqual([])
    await callWidget(page, 'close')
    await page.locator('#stars').waitFor({ state: 'detached' })
    expect(await shiftsOf(page)).toEqual([])
    await page.close()
  },
)

/** Does anything of the survey lie upon this element of the page? */
const covers = (page: Page, selector: string) =>
  page.evaluate(found => {
    const field = document.querySelector(found)?.getBoundingClientRect() as DOMRect
    const card = document.querySelector('touchline-survey')?.getBoundingClientRect() as DOMRect
    return (
      field.top < card.bottom && card.top < field.bottom && field.left < card.right && card.left < field.right
    )
  }, selector)

test.each(['popover', 'bar'] as const)(
  'never lets a %s cover the field that the visitor enters',
  async display => {
    const at = (place: string) => `position:fixed;right:40px;${place}`
    const fields = `<input id="low" style="${at('bottom:60px')}"><input id="high" style="${at('top:60px')}">`
    const page = await openWith({ display }, { viewport: { width: 1280, height: 800 }, body: fields })
    await show(page)
    for (const field of ['#low', '#high', '#low']) {
      await page.locator(field).focus()
      await expect.poll(() => covers(page, field)).toBe(false)
    }
    await page.close()
  },
)

/** What of the card reaches beyond a window of this width. */
const tooWide = (page: Page, width: number) =>
  page.locator('touchline-survey .card').evaluate(
    (card, edge) =>
      [card, ...card.querySelectorAll('*:not([role=status])')].flatMap(element => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < 0 || right > edge) ? [`${element.localName} ${element.textContent}`] : []
      }),
    width,
  )

test.each(everywhere.flatMap(display => ['en', 'fa'].map(lang => [display, lang] as const)))(
  'fits into a window of 320 pixels at every step: %s in %s',
  async (display, lang) => {
    const look = { display, ...(display === 'inline' && { element: '#here' }) }
    const page = await openWith(look, { viewport: { width: 320, height: 640 }, lang, body })
    await show(page)
    await walk(page, unhappyWay, byPointer, async () => expect(await tooWide(page, 320)).toEqual([]))
    expect(await tooWide(page, 320)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.close()
  },
)
