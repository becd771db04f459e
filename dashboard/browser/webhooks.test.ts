import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { openReceiver, type Receiver } from '../../server/test/support/receiver.ts'
import { addNpsSurvey, freshId, npsAnswer } from '../../server/test/support/test-server.ts'
import { addAccount, openDashboardServer, openSignedIn } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let receiver: Receiver
let browser: Browser

beforeAll(async () => {
  server = await openDashboardServer({
    secrets: ['thirty-two letters are enough for it'],
    ownNetworks: ['127.0.0.0/8'],
  })
  receiver = await openReceiver()
  browser = await openBrowser()
  await addNpsSurvey(server)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await receiver?.close()
})

test('adds a webhook, tries it, tells what became of what was sent, and sends it again', {
  timeout: 60_000,
}, async () => {
  const email = await addAccount(server.app)
  const { page, faults } = await openSignedIn(browser, { address: server.address, email })
  const look = async (name: string) => expect([name, await faultsInLooks(page, 'body')]).toEqual([name, []])
  const settle = async () => await server.app.deps.dispatcher.settle()

  await page.goto(`${server.address}/sites/shop/settings/webhooks`)
  await page.getByRole('heading', { name: 'No webhook yet' }).waitFor()
  await page.getByRole('button', { name: 'Add a webhook' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Address').fill('ftp://shop.example')
  await dialog.getByRole('button', { name: 'Add a webhook' }).click()
  await dialog.locator('.fault').waitFor()
  await dialog.getByLabel('Address').fill(receiver.url)
  await dialog.getByLabel('Name').fill('CRM')
  await dialog.getByLabel('Response changed').uncheck()
  await dialog.getByRole('button', { name: 'Add a webhook' }).click()
  const secret = `${await page.getByRole('group', { name: 'Secret' }).textContent()}`
  expect(secret).toMatch(/^whsec_/)
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await page.content()).not.toContain(secret)

  const sendTest = async () => {
    await page.getByRole('button', { name: 'Send a test: CRM' }).click()
    await page.getByText('The test is on its way').waitFor()
    await settle()
  }
  await page.getByText('Nothing delivered lately').waitFor()
  await sendTest()
  await page.getByText('The test has arrived').waitFor()
  await page.getByText('Works', { exact: true }).waitFor()
  expect(receiver.received.map(({ event }) => event.type)).toEqual(['test'])
  receiver.answer = () => 500
  server.clock.now += 60_000
  await sendTest()
  await page.getByText('The test has not arrived. A fault of the receiver (500).').waitFor()
  await look('tested')

  const id = freshId()
  await server.answer(npsAnswer({ id, answers: { recommend: 2 } }))
  await settle()
  receiver.answer = () => 204
  await page.getByRole('link', { name: 'Deliveries', exact: true }).click()
  await page.getByRole('heading', { name: 'Deliveries' }).waitFor()
  await page.getByLabel('State').selectOption('waiting')
  await page.getByRole('button', { name: /^New response,/ }).click()
  await dialog.getByText('What would be sent now').click()
  expect(await dialog.locator('pre').textContent()).toContain(id)
  await look('one delivery')
  await dialog.getByRole('button', { name: 'All of this response' }).click()
  await page.getByRole('button', { name: /^Unhappy response,/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('response')).toBe(id)
  await look('the log')

  await page.getByRole('button', { name: 'Send many again' }).click()
  await dialog.getByLabel('Those that are').selectOption('delivered')
  await dialog.getByRole('button', { name: 'Send them again' }).click()
  await dialog.getByText('1 delivery is sent again.').waitFor()
  await settle()
  expect(receiver.received.filter(({ id }) => id === receiver.received[0]?.id)).toHaveLength(2)
  await dialog.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('link', { name: 'Webhooks' }).click()
  await page.getByRole('button', { name: 'New secret: CRM' }).click()
  await dialog.getByRole('button', { name: 'New secret' }).click()
  const next = `${await page.getByRole('group', { name: 'Secret' }).textContent()}`
  expect(next).not.toBe(secret)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('is signed with the former secret too').waitFor()
  await page.getByRole('button', { name: 'Switch off: CRM' }).click()
  await page.getByText('Switched off on').waitFor()
  await page.getByRole('button', { name: 'Remove: CRM' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('heading', { name: 'No webhook yet' }).waitFor()
  expect(faults).toEqual([])
})
