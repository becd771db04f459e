import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../demo/test/support/browser.ts'
import { addAccount, openDemoDashboard, openSignedIn } from './browser/support/dashboard.ts'

/** The pictures of the documentation, and below it those of everything, which are not kept. */
const folder = join(import.meta.dirname, 'screenshots')
const all = join(folder, 'all')

/** Each page that is looked at, by the name of its picture and its address below the site's. */
const pages: Record<string, string> = {
  overview: '',
  touchpoint: '/touchpoints/support',
  responses: '/responses',
  surveys: '/surveys',
  'new-survey': '/surveys/new',
  survey: '/surveys/support-csat',
  alerts: '/alerts',
  import: '/import',
  install: '/install',
  settings: '/settings',
  'settings-life': '/settings/life',
  'settings-people': '/settings/people',
  'settings-messages': '/settings/messages',
  'settings-recipients': '/settings/recipients',
  'settings-webhooks': '/settings/webhooks',
  deliveries: '/settings/webhooks/deliveries',
}

const screens = {
  desktop: { width: 1360, height: 900 },
  phone: { width: 390, height: 844 },
}

/** What stands in the README. */
const kept = ['overview-light-desktop', 'touchpoint-light-desktop', 'survey-dark-desktop']

async function takePictures(browser: Browser, view: { address: string; email: string }): Promise<void> {
  for (const [size, viewport] of Object.entries(screens))
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await openSignedIn(browser, view, { viewport, colorScheme })
      for (const [name, path] of Object.entries(pages)) {
        const picture = `${name}-${colorScheme}-${size}`
        await page.goto(`${view.address}/sites/demo${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.locator('.awaited, [aria-busy=true]').first().waitFor({ state: 'detached' })
        // The live stream never ends, so the network is never idle: fonts and figures are what a picture waits for.
        await page.evaluate(() => document.fonts.ready)
        await page.waitForTimeout(700)
        await page.screenshot({ path: join(all, `${picture}.png`) })
        if (kept.includes(picture)) await page.screenshot({ path: join(folder, `${picture}.png`) })
        process.stdout.write(`${picture}\n`)
      }
      await context.close()
    }
}

mkdirSync(all, { recursive: true })
const demo = await openDemoDashboard()
const email = await addAccount(demo.app, 'owner', 'demo')
const browser = await openBrowser()
await takePictures(browser, { address: demo.address, email })
await browser.close()
await demo.close()
process.stdout.write(`Wrote the pictures into ${folder}\n`)
