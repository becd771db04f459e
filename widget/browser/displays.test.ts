import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asked } from './support/asking-site.ts'
import { fullSurvey } from './support/full-survey.ts'
import { callWidget, openPage, type Visit } from './support/opening.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => await closeStage(stage))

const [width, height] = [1280, 800]

/** A page with the full survey in this look, which its own code has to open. */
async function openWith(look: Asked['look'], visit: Visit = {}): Promise<Page> {
  await stage.site.ask({ full: { ...fullSurvey, look, targeting: { trigger: { on: 'call' } } } })
  return await openPage(stage, { viewport: { width, height }, ...visit })
}

/** The distances of the card from the edges of the window. */
async function edgesOf(page: Page) {
  const card = page.locator('touchline-survey .card')
  await card.waitFor()
  const box = (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return {
    left: box.x,
    right: width - box.x - box.width,
    top: box.y,
    bottom: height - box.y - box.height,
  }
}

const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.textContent
  })

test.each([
  ['bottom-end', 'en', { right: 16, bottom: 16 }],
  ['bottom-start', 'en', { left: 16, bottom: 16 }],
  ['top-end', 'en', { right: 16, top: 16 }],
  ['top-start', 'en', { left: 16, top: 16 }],
  ['bottom-end', 'fa', { left: 16, bottom: 16 }],
  ['bottom-start', 'fa', { right: 16, bottom: 16 }],
  ['top-end', 'fa', { left: 16, top: 16 }],
  ['top-start', 'fa', { right: 16, top: 16 }],
] as const)(
  'puts a popover into its corner, which follows the writing: %s in %s',
  async (position, lang, edges) => {
    const page = await openWith({ position }, { lang })
    await callWidget(page, 'show', 'full')
    expect(await edgesOf(page)).toMatchObject(edges)
    await page.close()
  },
)

test('lets a bar lie upon the lower edge, from side to side', async () => {
  const page = await openWith({ display: 'bar' })
  await callWidget(page, 'show', 'full')
  expect(await edgesOf(page)).toMatchObject({ left: 0, right: 0, bottom: 0 })
  await page.close()
})

/** Can the page's button take the focus, and a press? */
const isWithinReach = (button: Locator) =>
  button.evaluate((element: HTMLElement) => {
    const { x, y } = element.getBoundingClientRect()
    element.focus()
    return document.activeElement === element && document.elementFromPoint(x + 5, y + 5) === element
  })

const leavers: [string, (page: Page) => Promise<void>][] = [
  ['Escape', page => page.keyboard.press('Escape')],
  ['a press beside it', page => page.mouse.click(20, 20)],
  ['its cross', page => page.getByRole('button', { name: 'Close' }).click()],
]

test.each(leavers)('opens a modal in the middle, above a page that is inert, until %s', async (_, leave) => {
  const page = await openWith({ display: 'modal' }, { body: '<button>Page</button>' })
  const button = page.getByRole('button', { name: 'Page', exact: true })
  await button.focus()
  await callWidget(page, 'show', 'full')
  const { left, right, top, bottom } = await edgesOf(page)
  expect([left - right, top - bottom].map(Math.round)).toEqual([0, 0])
  expect(await focused(page)).toBe('How was our help?')
  expect(await isWithinReach(button)).toBe(false)
  await leave(page)
  await page.locator('touchline-survey').waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('Page')
  expect(await isWithinReach(button)).toBe(true)
  await page.close()
})

test('keeps the keyboard inside a modal', async () => {
  const page = await openWith({ display: 'modal' }, { body: '<a href="/">Link</a><button>Page</button>' })
  await callWidget(page, 'show', 'full')
  await page.getByRole('dialog').waitFor()
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press('Tab')
    expect(['Link', 'Page']).not.toContain(await focused(page))
  }
  await page.close()
})

test('makes an inline survey a part of the page, in the element that is named', async () => {
  const page = await openWith(
    { display: 'inline', element: '#here' },
    { body: '<div id="here" style="width: 480px"></div><p>After</p>' },
  )
  await callWidget(page, 'show', 'full')
  const card = await page
    .locator('#here')
    .getByRole('group', { name: 'How was our help?' })
    .first()
    .boundingBox()
  const after = await page.getByText('After').boundingBox()
  expect(card?.width).toBe(480)
  expect(after?.y).toBeGreaterThanOrEqual((card?.y ?? 0) + (card?.height ?? 0))
  await page.keyboard.press('Escape')
  expect(await page.locator('#here touchline-survey').count()).toBe(1)
  await page.close()
})

test('says which element an inline survey misses, and how to mend it', async () => {
  const page = await openWith({ display: 'inline', element: '#here' })
  await page.evaluate(() => {
    Object.assign(window, { errors: [] })
    const { touchline, errors } = window as unknown as {
      touchline: (...call: unknown[]) => void
      errors: unknown[]
    }
    touchline('on', 'error', ({ message }: { message: string }) => errors.push(message))
  })
  const warned = page.waitForEvent('console', message => message.type() === 'warning')
  await callWidget(page, 'show', 'full')
  const advice = 'survey "full" needs an element that matches #here.'
  expect((await warned).text()).toBe(`Touchline: ${advice}`)
  const errors = () => page.evaluate(() => (window as unknown as { errors: string[] }).errors)
  await expect.poll(errors).toEqual([advice])
  expect(await page.locator('touchline-survey').count()).toBe(0)
  await page.close()
})
