import { newSite } from '@touchline/shared/contract/site.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { invite } from '../../server/src/domain/accounts/invitations.ts'
import { createSite } from '../../server/src/domain/manage-sites.ts'
import type { Mailer } from '../../server/src/domain/telling/mailer.ts'
import { createMailer } from '../../server/src/outside/mail.ts'
import { type MailBox, openMailBox } from '../../server/test/support/mail-box.ts'
import { plainTextOf } from '../../server/test/support/mail-text.ts'
import { addAccount, openDashboardServer, openSignedIn, openView, password } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser
let box: MailBox
let mail: Mailer

beforeAll(async () => {
  box = await openMailBox({})
  const there = { host: '127.0.0.1', port: box.port, isSecure: false, needsTls: false, account: null }
  const from = { name: 'Shop', address: 'surveys@shop.example' }
  mail = createMailer(there, from, { connectMs: 5000, silenceMs: 5000, wholeMs: 5000 })
  server = await openDashboardServer({ mail, publicUrl: 'https://feedback.shop.example' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  mail?.close()
  await box?.close()
})

/** Waits for it: it comes once what is shown has been painted. */
const focusOnHeading = (page: Page) => page.locator('h1:focus').waitFor()

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
  await focusOnHeading(page)
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

test('mails a link to whoever has forgotten the password, and an invitation', async () => {
  const { token } = await invite(server.app.deps, null, { role: 'owner' })
  const email = 'forgetful@shop.example'
  await server.call('POST', '/v1/invitations/accept', { token, email, name: 'Forgetful', password })
  const { page, faults } = await openView(browser)
  await page.goto(`${server.address}/login`)
  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByText(`If there is an account with the address ${email}`).waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await server.app.deps.postman?.idle()
  const [link = ''] = /\/password#\S+/.exec(plainTextOf(box.mails.at(-1)?.raw ?? '')) ?? []
  await page.goto(`${server.address}${link}`)
  await page.getByLabel('New password').fill('five other words are better')
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.goto(`${server.address}/sites/shop/settings/people`)
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  await page.getByLabel('E-mail address').fill('ann@shop.example')
  await page.getByText('we send the link to them by e-mail').waitFor()
  await page.getByRole('button', { name: 'Make a link' }).click()
  await page.getByText('We also sent it to ann@shop.example.').waitFor()
  await server.app.deps.postman?.idle()
  expect(box.mails.map(({ to }) => to)).toEqual([[email], ['ann@shop.example']])
  expect(faults).toEqual([])
})

test('changes name and password of the account', async () => {
  const email = await addAccount(server.app, 'owner')
  const { page } = await openSignedIn(browser, { address: server.address, email })
  await page.goto(`${server.address}/account`)
  await page.getByLabel('Your name').fill('Another Name')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
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
  await focusOnHeading(page)
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
