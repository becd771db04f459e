import { newSite } from '@touchline/shared/contract/site.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { invite } from '../../server/src/domain/accounts/invitations.ts'
import { createSite } from '../../server/src/domain/manage-sites.ts'
import { addAccount, openDashboardServer, openSignedIn, openView, password } from './support/dashboard.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser

beforeAll(async () => {
  server = await openDashboardServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const headingHasFocus = (page: Page) => page.evaluate(() => document.activeElement?.tagName === 'H1')

test('leads to the sign-in and from there to the page that was asked for', async () => {
  const email = await addAccount(server.app, 'editor')
  const { page, faults } = await openView(browser)
  await page.goto(`${server.address}/sites/shop/alerts?open=true`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').filter({ hasText: 'do not belong together' }).waitFor()
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Alerts' }).waitFor()
  expect(page.url()).toBe(`${server.address}/sites/shop/alerts?open=true`)
  expect(await headingHasFocus(page)).toBe(true)
  expect(await page.title()).toBe('Alerts · Touchline')
  expect(faults).toEqual([])
})

test('never leads whoever signs in to another host', async () => {
  const email = await addAccount(server.app, 'viewer')
  const { page } = await openView(browser)
  await page.goto(`${server.address}/login?next=//elsewhere.example/`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  expect(page.url()).toBe(`${server.address}/sites/shop`)
})

test('lets somebody who was invited make an account, and signs out', async () => {
  const { token } = await invite(server.app.deps, null, { role: 'owner' })
  const { page, faults } = await openView(browser)
  await page.goto(`${server.address}/invitation#${token}`)
  await page.getByLabel('E-mail address').fill('new@shop.example')
  await page.getByLabel('Your name').fill('Somebody New')
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('At least 12 characters.', { exact: true }).waitFor()
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Somebody New').click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(faults).toEqual([])
})

test('changes name and password of the account', async () => {
  const email = await addAccount(server.app, 'owner')
  const { page } = await openSignedIn(browser, { address: server.address, email })
  await page.goto(`${server.address}/account`)
  await page.getByLabel('Your name').fill('Another Name')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  await page.getByLabel('Current password').fill(password)
  await page.getByLabel('New password').fill('some other four words')
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByText('Saved.').nth(1).waitFor()
  const login = { email, password: 'some other four words' }
  expect((await server.call('POST', '/v1/login', login)).body.name).toBe('Another Name')
})

test('leads on from addresses of nothing, and back to the site that was looked at last', async () => {
  await createSite(server.app.deps, newSite.parse({ key: 'another', name: 'Another' }))
  const email = await addAccount(server.app, 'owner', null)
  const { page } = await openSignedIn(browser, { address: server.address, email })
  await page.goto(`${server.address}/sites/shop/nothing`)
  await page.getByRole('link', { name: 'Go to the overview' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  expect(await headingHasFocus(page)).toBe(true)
  await page.goto(`${server.address}/sites/shop/touchpoints/nothing`)
  await page.getByRole('heading', { name: 'There is no such touchpoint' }).waitFor()
  await page.getByRole('link', { name: 'All touchpoints' }).waitFor()
  await page.goto(`${server.address}/sites/shop/responses/nothing`)
  await page.getByRole('heading', { name: 'There is no such response' }).waitFor()
  await page.goto(`${server.address}/sites/nothing`)
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  // The first one by its key is another.
  expect(page.url()).toBe(`${server.address}/sites/shop`)
})
