import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { addNpsSurvey } from '../../server/test/support/test-server.ts'
import { addAccount, openDashboardServer, openSignedIn, openView, password } from './support/dashboard.ts'
import { atRest, faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser
let owner: string
let operator: string

beforeAll(async () => {
  server = await openDashboardServer()
  browser = await openBrowser()
  await addNpsSurvey(server)
  owner = await addAccount(server.app, 'owner')
  operator = await addAccount(server.app, 'owner', null)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function openRoom(room: string, email = owner, options = {}) {
  const view = await openSignedIn(browser, { address: server.address, email }, options)
  await view.page.goto(`${server.address}/sites/shop/settings/${room}`)
  await view.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  return view
}

const site = async () => (await server.call('GET', '/v1/sites/shop')).body

test('keeps the name, the zone and what may be remembered, and says at the field what is wrong', async () => {
  const { page, faults } = await openRoom('general')
  await page.getByLabel('Name of the site').fill('Another name')
  await page.getByLabel('Time zone').fill('Europe/Nowhere')
  await page.getByRole('radio', { name: /^Nothing A/ }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('This time zone is not known.').waitFor()
  await page.getByLabel('Time zone').fill('Europe/Lisbon')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  expect(await site()).toMatchObject({ name: 'Another name', memory: 'none', time_zone: 'Europe/Lisbon' })
  expect(faults).toEqual([])
})

test('moves and adds stages by the keyboard alone', async () => {
  const { page, faults } = await openRoom('life')
  await page.getByRole('button', { name: 'Move Choose up' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Choose is now step 1 of 8.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move Choose up')
  await page.getByLabel('Another stage').fill('Get advice')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save the stages' }).press('Enter')
  await page.getByText('Saved.').waitFor()
  const { stages } = await site()
  expect([stages.slice(0, 2), stages.at(-1)]).toEqual([['choose', 'discover'], 'get-advice'])
  expect(faults).toEqual([])
})

test('adds a touchpoint, explains another metric, and removes it', async () => {
  const { page, faults } = await openRoom('life')
  await page.getByRole('button', { name: 'Add a touchpoint' }).click()
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.locator('dialog .fault').first().waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Help desk')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByRole('button', { name: 'Edit Help desk' }).click()
  await page.getByLabel('Headline metric').selectOption('csat')
  await page.getByText('never mixed into it').waitFor()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await server.call('GET', '/v1/touchpoints/help-desk')).body).toMatchObject({ metric: 'csat' })
  await page.getByRole('button', { name: 'Edit Help desk' }).click()
  await page.getByRole('button', { name: 'Remove the touchpoint' }).click()
  await page.getByRole('button', { name: 'Remove the touchpoint' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await server.call('GET', '/v1/touchpoints/help-desk')).status).toBe(404)
  expect(faults).toEqual([])
})

test('says which line is no origin, and keeps the others', async () => {
  const { page } = await openRoom('place')
  await page.getByText('/w/shop.js').waitFor()
  await page.getByLabel('Origins, one per line').fill('https://shop.example\nnot an origin')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Line 2: Write an origin').waitFor()
  await page.getByLabel('Origins, one per line').fill('https://shop.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  expect((await site()).origins).toEqual(['https://shop.example'])
})

test('declares dimensions', async () => {
  const { page } = await openRoom('dimensions')
  await page.getByLabel('Dimensions, one per line').fill('locale\nplan')
  await page.getByRole('button', { name: 'Save and count anew' }).click()
  await page.getByText('Saved.').waitFor()
  const { dimensions, recounting } = await site()
  expect(recounting?.to.dimensions ?? dimensions).toEqual(['locale', 'plan'])
})

test('makes a key that works, shows it once, and revokes it', async () => {
  const { page, faults } = await openRoom('keys')
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByLabel('Name').fill('weekly report')
  await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click()
  const secret = await page.getByRole('group', { name: 'Secret key' }).textContent()
  const headers = { authorization: `Bearer ${secret}` }
  expect((await server.app.inject({ url: '/v1/trends', headers })).statusCode).toBe(200)
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await page.content()).not.toContain(secret)
  await page.getByRole('button', { name: 'Revoke weekly report' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await page.getByRole('button', { name: 'Revoke weekly report' }).waitFor({ state: 'detached' })
  expect((await server.app.inject({ url: '/v1/trends', headers })).statusCode).toBe(401)
  expect(faults).toEqual([])
})

test('takes a public key, refuses what is none, and requires tokens', async () => {
  const { page } = await openRoom('identity')
  await page.getByRole('button', { name: 'Add a key' }).click()
  await page.getByLabel('Public key in PEM').fill('no key')
  await page.getByRole('dialog').getByRole('button', { name: 'Add a key' }).click()
  await page.locator('dialog .fault').waitFor()
  const key =
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----'
  await page.getByLabel('Public key in PEM').fill(key)
  await page.getByRole('dialog').getByRole('button', { name: 'Add a key' }).click()
  await page.getByRole('cell', { name: 'EdDSA' }).waitFor()
  await page.getByLabel('are taken as anonymous').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  expect((await site()).identity).toBe('required')
})

test('keeps answers for so many days, and tells of a customer whom nobody knows', async () => {
  const { page } = await openRoom('privacy')
  const days = page.getByLabel(/Days to keep, of/)
  await days.fill('3')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.retention .fault').waitFor()
  await days.fill('90')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved.').waitFor()
  expect((await server.call('GET', '/v1/surveys')).body[0].keep_days).toBe(90)
  await page.getByLabel('Your own id of the customer').fill('nobody')
  await page.getByRole('button', { name: 'Erase', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click()
  await page.getByText('Nothing is known of this customer.').waitFor()
})

test('invites somebody by a link, changes the role, and removes them, but never the last owner', async () => {
  const { page, faults } = await openRoom('people')
  await page.getByText('Make somebody else an owner first').waitFor()
  expect(await page.getByLabel('Role of The owner').isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: 'Remove The owner' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  await page.getByLabel('E-mail address').fill('ann@shop.example')
  await page.getByLabel('Editor').check()
  await page.getByText('No e-mail is sent').waitFor()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = `${await page.getByRole('group', { name: 'Link' }).textContent()}`
  const guest = await openView(browser)
  await guest.page.goto(link)
  await guest.page.getByLabel('Your name').fill('Ann')
  await guest.page.getByLabel('Password', { exact: true }).fill(password)
  await guest.page.getByRole('button', { name: 'Continue' }).click()
  await guest.page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.reload()
  expect(await page.getByLabel('Role of Ann').inputValue()).toBe('editor')
  await page.getByLabel('Role of Ann').selectOption('viewer')
  await expect.poll(async () => (await server.call('GET', '/v1/members')).body[0].role).toBe('viewer')
  await page.getByRole('button', { name: 'Remove Ann' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Remove Ann' }).waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('lets an operator help whoever has forgotten the password', async () => {
  const email = await addAccount(server.app, 'editor')
  const { page } = await openRoom('people', operator)
  await page.getByRole('button', { name: 'Link for a new password of The editor' }).click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = `${await page.getByRole('group', { name: 'Link' }).textContent()}`
  const guest = await openView(browser)
  await guest.page.goto(link)
  await guest.page.getByText(email).waitFor()
  await guest.page.getByLabel('New password').fill('five other words are better')
  await guest.page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await guest.page.getByRole('heading', { name: 'Overview' }).waitFor()
  expect(guest.faults).toEqual([])
  expect((await server.call('POST', '/v1/login', { email, password })).status).toBe(401)
})

test('tells acts in words', async () => {
  await server.call('PATCH', '/v1/sites/shop', { name: 'Shop' })
  await server.call('POST', '/v1/invitations', { role: 'editor' })
  await server.call('POST', '/v1/login', { email: owner, password: 'not the one' })
  const { page } = await openRoom('audit', owner)
  await page.getByRole('row').filter({ hasText: 'Key “first key”' }).first().waitFor()
  const rows = await page.getByRole('row').all()
  const cells = await Promise.all(
    rows.map(async row => (await row.getByRole('cell').allInnerTexts()).slice(0, 3)),
  )
  for (const told of [
    ['The owner (owner@shop.example)', 'Signed in', ''],
    ['Nobody signed in', 'Failed to sign in\n1 time within an hour', 'The owner (owner@shop.example)'],
    ['Key “first key”', 'Invited somebody\nRole: Editor', ''],
    ['Key “first key”', 'Changed the settings of the site', 'shop'],
  ])
    expect(cells).toContainEqual(told)
})

test('leads operators to the set-up of another site, and back', async () => {
  const { page } = await openRoom('sites', operator)
  await page.getByRole('link', { name: 'Add a site' }).click()
  await page.getByRole('heading', { name: 'Name your site' }).waitFor()
  await page.getByRole('link', { name: 'Back to the overview' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
})

test('shows a viewer what is set, and no room and no button beyond that', async () => {
  const { page } = await openRoom('keys', await addAccount(server.app, 'viewer'))
  const nav = page.getByRole('navigation', { name: 'Rooms of the settings' })
  expect(await nav.getByRole('link').allTextContents()).toEqual([
    ...['General', 'Customer’s life', 'Where it runs', 'Dimensions'],
  ])
  await page.getByText('Only owners of the site can change this.').waitFor()
  expect(await page.getByLabel('Name of the site').isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0)
})

test('has nothing that axe finds in any room', { timeout: 60_000 }, async () => {
  const { page } = await openRoom('general', operator)
  const nav = page.getByRole('navigation', { name: 'Rooms of the settings' })
  const rooms = await nav.getByRole('link').allTextContents()
  expect(rooms).toHaveLength(13)
  for (const room of rooms) {
    await nav.getByRole('link', { name: room, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: `Settings: ${room}`, exact: true }).waitFor()
    await atRest(page)
    expect([room, await faultsInLooks(page, 'body')]).toEqual([room, []])
  }
})
