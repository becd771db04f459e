import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from './test/support/browser.ts'
import { openDemo } from './test/support/demo-server.ts'

const folder = join(import.meta.dirname, 'screenshots')

async function askNow(page: Page): Promise<void> {
  await page.waitForFunction(() => window.touchline?.explain)
  await page.evaluate(() => window.touchline?.show())
  await page.getByRole('dialog').waitFor()
}

/** Makes the pictures of the documentation anew, from the demo as it is. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const demo = await openDemo()
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await page.goto(`${demo.address}/demo/account/`)
  await askNow(page)
  await page.screenshot({ path: join(folder, 'widget-on-shop.png') })
  await page.goto(`${demo.address}/demo/live/`)
  await page.locator('[data-part=basis]').filter({ hasText: 'answer' }).waitFor()
  await page.screenshot({ path: join(folder, 'live.png') })
  await browser.close()
  await demo.close()
}

await takePictures()
process.stdout.write(`Wrote the pictures into ${folder}\n`)
