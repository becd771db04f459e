import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asked } from './support/asking-site.ts'
import { fullSurvey } from './support/full-survey.ts'
import { tabTo } from './support/keyboard.ts'
import { openPage, type Visit } from './support/opening.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => await closeStage(stage))

const openWith = async (look: Asked['look'], visit: Visit = {}) => {
  const targeting = { pages: { exclude: ['/elsewhere'] } }
  await stage.site.ask({ full: { ...fullSurvey, look: { ...look, display: 'tab' }, targeting } })
  return await openPage(stage, { viewport: { width: 1280, height: 800 }, ...visit })
}

const buttonOf = (page: Page) => page.getByRole('button', { name: 'Feedback' })
const cardOf = (page: Page) => page.getByRole('dialog')

test('opens and closes at presses of its button, which says whether it is open', async () => {
  const page = await openWith({})
  const button = buttonOf(page)
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  await button.click()
  await cardOf(page).waitFor()
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  await button.click()
  await cardOf(page).waitFor({ state: 'detached' })
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  await page.close()
})

test('leads the keyboard into the survey and back to the button', async () => {
  const page = await openWith({})
  await buttonOf(page).waitFor()
  await tabTo(page, 'button')
  await page.keyboard.press('Enter')
  await cardOf(page).locator('h2:focus').waitFor()
  await page.keyboard.press('Escape')
  await cardOf(page).waitFor({ state: 'detached' })
  expect(await page.locator('touchline-survey button:focus').textContent()).toBe('Feedback')
  await page.close()
})

test('takes its button away on pages where it is not wanted, and draws it again on others', async () => {
  const page = await openWith({})
  await buttonOf(page).waitFor()
  const { pathname } = new URL(page.url())
  await page.evaluate(() => history.pushState({}, '', '/elsewhere'))
  await buttonOf(page).waitFor({ state: 'detached' })
  await page.evaluate(path => history.pushState({}, '', path), pathname)
  await buttonOf(page).waitFor()
  expect(await buttonOf(page).count()).toBe(1)
  await page.close()
})

test.each([
  ['bottom-end', 'en', 'right'],
  ['bottom-start', 'en', 'left'],
  ['bottom-end', 'fa', 'left'],
  ['top-start', 'fa', 'right'],
] as const)('stands at the edge that the owner chose: %s in %s', async (position, lang, edge) => {
  const page = await openWith({ position }, { lang })
  const box = await page.locator('touchline-survey button').boundingBox()
  expect(edge === 'left' ? box?.x : 1280 - (box?.x ?? 0) - (box?.width ?? 0)).toBe(0)
  expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(400, 0)
  await page.close()
})

test('leaves the button to the page where the owner names one', async () => {
  const page = await openWith({ element: '#say' }, { body: '<button id="say">Say it</button>' })
  expect(await page.locator('touchline-survey').count()).toBe(0)
  await page.getByRole('button', { name: 'Say it' }).click()
  await cardOf(page).locator('h2:focus').waitFor()
  expect(await page.locator('touchline-survey').count()).toBe(1)
  await page.keyboard.press('Escape')
  await page.locator('#say:focus').waitFor()
  await page.close()
})
