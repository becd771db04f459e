import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { addAccount, openDemoDashboard, openSignedIn, toDemoDay } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDemoDashboard>>
let browser: Browser

beforeAll(async () => {
  server = await openDemoDashboard(toDemoDay)
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function openAlerts(role: 'viewer' | 'editor', options = {}, path = '') {
  const email = await addAccount(server.app, role, 'demo')
  const view = await openSignedIn(browser, { address: server.address, email, aheadMs: toDemoDay }, options)
  await view.page.goto(`${server.address}/sites/demo/alerts${path}`)
  await view.page.getByRole('heading', { name: 'What is watched' }).waitFor()
  return view
}

test('tells in words and figures what has fallen, and how the score looked then', async () => {
  const { page, faults } = await openAlerts('viewer')
  await page.getByRole('heading', { name: 'has fallen' }).waitFor()
  await page.getByText(/points?, between .* with 95% confidence/).waitFor()
  await page.getByRole('img', { name: /by weeks from/ }).waitFor()
  await page.getByText('until a change can be told').first().waitFor()
  expect(await page.getByRole('button', { name: 'Mark as seen' }).count()).toBe(0)
  // Of words within a drawing axe cannot tell the contrast; they are as soft as those beside it.
  expect(await faultsInLooks(page, 'body', ['color-contrast'])).toEqual([])
  await page.evaluate(() => document.querySelector('.moment')?.remove())
  expect(await faultsInLooks(page, 'body')).toEqual([])
  expect(faults).toEqual([])
})

test('notes who has seen an alert by name, and leaves it out of those that nobody has seen', async () => {
  const { page, faults } = await openAlerts('editor')
  await page.getByRole('button', { name: 'Mark as seen' }).press('Enter')
  await page.getByText('Seen by The editor').waitFor()
  await page.getByRole('button', { name: 'Not seen yet' }).click()
  await page.getByRole('heading', { name: 'Everything has been seen' }).waitFor()
  expect(page.url()).toContain('open=true')
  expect(faults).toEqual([])
})
