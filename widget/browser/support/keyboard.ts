import type { Page } from 'playwright-core'
import { fieldsOf, type Hand, placesOf } from './answering.ts'

/** No card has more stops than this before the one that is looked for. */
const mostStops = 12

/** Presses Tab until the focus is there: what cannot be reached by keyboard fails the test. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
  }
  throw new Error(`${selector} cannot be reached with Tab`)
}

/** Answers without a mouse: Tab leads there, arrows and space choose, letters type, Enter goes on. */
export const byKeyboard: Hand = async (page, question, given) => {
  const { id, type } = question
  if (given !== undefined) {
    await tabTo(page, `section:has(#${id}) :is(input, textarea)`)
    const [first = 0] = placesOf(question, given)
    if (type === 'comment' || type === 'email') await page.keyboard.type(given as string)
    else if ('multiple' in question) await tick(page, id, placesOf(question, given))
    else await choose(page, first)
    if (type === 'email') await press(page, 'Tab', 'Space')
    if (type === 'rating') return await page.keyboard.press('Enter')
  }
  await tabTo(page, '.next')
  await page.keyboard.press('Enter')
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** The first radio button has the focus without being chosen; each arrow goes on by one. */
const choose = async (page: Page, place: number) =>
  await press(page, ...(place === 0 ? ['ArrowRight', 'ArrowLeft'] : Array(place).fill('ArrowRight')))

const tick = async (page: Page, id: string, places: number[]) => {
  for (let place = 0; place < (await fieldsOf(page, id).count()); place++) {
    if (place > 0) await page.keyboard.press('Tab')
    if (places.includes(place)) await page.keyboard.press('Space')
  }
}
