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
  for (const recommend of [2, 9]) await server.answer(npsAnswer({ id: freshId(), answers: { recommend } }))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await receiver?.close()
})

test('says rules as sentences, counts beforehand what they would send, and lets a chat be told', {
  timeout: 60_000,
}, async () => {
  const email = await addAccount(server.app)
  const { page, faults } = await openSignedIn(browser, { address: server.address, email })
  const look = async (name: string) => expect([name, await faultsInLooks(page, 'body')]).toEqual([name, []])
  const dialog = page.getByRole('dialog')

  await page.goto(`${server.address}/sites/shop/settings/messages`)
  await page.getByText('No e-mail is set up').waitFor()
  await page.getByRole('button', { name: 'Begin with this' }).first().click()
  await dialog.getByRole('group', { name: 'At', exact: true }).getByText('Account').click()
  await dialog.getByLabel('Tell somebody else, too').check()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Keep editing' }).click()
  await dialog.getByRole('button', { name: 'Add a rule' }).click()
  await dialog.locator('.fault').getByText('Choose who is told then.').waitFor()
  expect(await dialog.locator('.notice').count()).toBe(0)
  await dialog.getByRole('group', { name: 'Then tell' }).getByText('The owner').click()
  expect(await dialog.locator('.fault').count()).toBe(0)
  const sentence =
    'When somebody unhappy answers at Account, tell whoever looks after the touchpoint at once. ' +
    'If it is not assigned to anybody after 2 hours, tell The owner too.'
  await dialog.getByText(sentence).waitFor()
  await dialog.getByRole('button', { name: 'What would it have sent' }).click()
  await dialog.getByText('This rule would have told of 1 answer or alert.').waitFor()
  // What is cut off at an edge has no background that axe could be sure of.
  await dialog.evaluate(element => element.scrollTo(0, 0))
  await look('a rule')
  await dialog.getByRole('button', { name: 'Add a rule' }).click()
  await page.locator('.telling-rule').getByText(sentence).waitFor()
  expect((await server.call('GET', '/v1/rules')).body).toMatchObject([
    { event: 'response.negative', touchpoints: ['account'], tell_owner: true, is_active: true },
  ])

  await page.getByRole('link', { name: 'Recipients' }).first().click()
  await page.getByRole('button', { name: 'Edit: The owner' }).click()
  await dialog.getByLabel('Quiet hours').check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page
    .getByText('Not from 20:00 to 08:00, nor on these days: Sunday and Saturday (Europe/Berlin).')
    .waitFor()
  await page.getByRole('button', { name: 'Add a chat' }).click()
  await dialog.getByLabel('Name').fill('#support')
  await dialog.getByLabel('Address of the incoming webhook').fill(receiver.url)
  await look('a chat')
  await dialog.getByRole('button', { name: 'Add a chat' }).click()
  await page.getByRole('button', { name: 'Send a test: #support' }).click()
  await page.getByText('The test is on its way').waitFor()
  await server.app.deps.dispatcher.settle()
  await page.getByText('The test has arrived').waitFor()
  expect(receiver.received).toHaveLength(1)

  await page.getByRole('link', { name: 'Notification rules', exact: true }).click()
  await page.getByRole('button', { name: 'Count it' }).click()
  await page.getByRole('row', { name: /^The owner\s?if e-mail were set up [1-9]/ }).waitFor()
  await look('what it comes to')
  await page.getByRole('button', { name: 'Switch off: Somebody unhappy answers' }).click()
  await page.getByRole('button', { name: 'Switch on: Somebody unhappy answers' }).waitFor()
  await page.getByRole('button', { name: 'Remove: Somebody unhappy answers' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('heading', { name: 'Nobody is told anything yet' }).waitFor()
  expect(faults).toEqual([])
})

test('lets whoever may only look say when they are told, and nobody else take it back', async () => {
  server.clock.now += 60_000
  const email = await addAccount(server.app, 'viewer')
  const { page, faults } = await openSignedIn(browser, { address: server.address, email })
  await page.goto(`${server.address}/account`)
  await page.getByLabel('Send the weekly digest').check()
  await page.getByRole('button', { name: 'Save for Shop' }).click()
  await page.getByText('Saved.').waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  const { recipients } = (await server.call('GET', '/v1/recipients')).body
  expect(recipients).toContainEqual(expect.objectContaining({ name: 'The viewer', digest: true }))

  await page.getByLabel('Send the weekly digest').uncheck()
  await page.getByRole('button', { name: 'Save for Shop' }).click()
  await page.getByText('Saved.').waitFor()
  const editor = await openSignedIn(browser, {
    address: server.address,
    email: await addAccount(server.app, 'editor'),
  })
  await editor.page.goto(`${server.address}/sites/shop/settings/recipients`)
  const card = editor.page.getByRole('region', { name: 'The viewer' })
  await card.getByText('Unsubscribed from the weekly digest. Only they can switch it on').waitFor()
  await card.getByRole('button', { name: 'Edit: The viewer' }).click()
  expect(await editor.page.getByRole('dialog').getByLabel('Send the weekly digest').isDisabled()).toBe(true)
  expect(await faultsInLooks(editor.page, 'body')).toEqual([])
  expect([...faults, ...editor.faults]).toEqual([])
})
