import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { invite } from '../../server/src/domain/accounts/invitations.ts'
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
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('must have at least 12 characters').waitFor()
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Go on' }).click()
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
  await page.getByLabel('Present password').fill(password)
  await page.getByLabel('New password').fill('some other four words')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await page.getByText('Saved.').nth(1).waitFor()
  const login = { email, password: 'some other four words' }
  expect((await server.call('POST', '/v1/login', login)).body.name).toBe('Another Name')
})
