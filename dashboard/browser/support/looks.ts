import type { Page } from 'playwright-core'
import { axeFaults } from '../../../widget/browser/support/axe.ts'

/** Everything differs at once, because each time all of the page is looked at. */
const looks = [
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const

/**
 * What axe finds in what a selector finds on a page as it stands, read in light, and in dark from right to left, but for the rules that are disabled; and whether it
 * is wider than the window. Afterwards it is light again, and runs as it ran.
 */
export async function faultsInLooks(
  page: Page,
  selector: string,
  disabled: string[] = [],
): Promise<string[]> {
  const own = await page.evaluate(() => document.documentElement.dir)
  const faults: string[] = []
  for (const [colorScheme, dir] of looks) {
    await page.emulateMedia({ colorScheme })
    await turn(page, dir)
    const found = [...(await axeFaults(page, selector, disabled)), ...(await overhangOf(page))]
    faults.push(...found.map(fault => `${colorScheme}, ${dir}: ${fault}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await turn(page, own)
  return faults
}

const turn = async (page: Page, dir: string) =>
  await page.evaluate(dir => Object.assign(document.documentElement, { dir }), dir)

async function overhangOf(page: Page): Promise<string[]> {
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return overhang > 0 ? [`${overhang} pixels wider than the window`] : []
}

/** Waits until nothing on the page is awaited any more. */
export const atRest = async (page: Page) => {
  await page.waitForFunction(() => !document.querySelector('.awaited'))
}
