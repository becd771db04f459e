import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { work } from '../../server/test/support/importing.ts'
import { addNpsSurvey } from '../../server/test/support/test-server.ts'
import { addAccount, openDashboardServer, openSignedIn } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'touchline-import-'))
let emails: Record<'owner' | 'editor' | 'viewer', string>

beforeAll(async () => {
  server = await openDashboardServer()
  browser = await openBrowser()
  await addNpsSurvey(server)
  emails = {
    owner: await addAccount(server.app, 'owner'),
    editor: await addAccount(server.app, 'editor'),
    viewer: await addAccount(server.app, 'viewer'),
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

const history = `Score;Words;Date;E-mail;Plan
9;"Quick, and friendly";24.12.2025;ada@shop.example;business
11;No such score;25.12.2025;;starter
4;Waited long;26.12.2025;;starter
7;;27.12.2025;;starter
`
const open = async (who: keyof typeof emails, options = {}) => {
  const view = await openSignedIn(browser, { address: server.address, email: emails[who] }, options)
  await view.page.goto(`${server.address}/sites/shop/import`)
  await view.page.getByRole('heading', { name: 'Import', level: 1 }).waitFor()
  return view
}
const send = async (page: Page, name: string, text: string) => {
  // By its path the browser reads it by itself, which for a large one is much quicker.
  writeFileSync(join(folder, name), text)
  await page.locator('input[type=file]').setInputFiles(join(folder, name))
  await page.getByRole('heading', { name: 'Where the answers go' }).waitFor()
}
/** Lets the server do what waits, as its job would. */
const proceed = async (page: Page, button: RegExp | string) => {
  await page.getByRole('button', { name: button }).click()
  await page.getByText('Waiting for its turn').waitFor()
  await work(server)
}
/** So high that nothing is cut, because of what is cut axe cannot tell the contrast. */
const viewport = { width: 1280, height: 2400 }

test('leads from a file to answers: recognised, set right, tried, imported, and undone, with nothing that axe finds', {
  timeout: 60_000,
}, async () => {
  const { page, faults } = await open('owner', { viewport })
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await send(page, 'phone.csv', history)
  await page.getByText('Recognised as: a table').waitFor()
  const id = new URL(page.url()).searchParams.get('import')
  expect(Number(id)).toBeGreaterThan(0)
  await expect(page.getByLabel('What the column “Score” holds').inputValue()).resolves.toBe('rating')
  await page.getByLabel('What the column “Words” holds').selectOption('comment')
  await page.getByLabel('Name of the touchpoint').fill('On the phone')
  await page.getByLabel('Stage').selectOption('get-help')
  await page.getByLabel('Metric').selectOption('nps')
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await page.setViewportSize({ width: 390, height: 3600 })
  expect(await faultsInLooks(page, 'body', ['color-contrast'])).toEqual([])
  await page.setViewportSize(viewport)

  await proceed(page, 'Try it')
  await page.getByRole('heading', { name: 'What would become of it' }).waitFor()
  const counts = async () => await page.locator('.counts dd').allInnerTexts()
  expect(await counts()).toEqual(['4', '3', '0', '1'])
  await page.getByRole('row', { name: /^3 “11” in “Score” is no whole number from 0 to 10/ }).waitFor()
  expect((await server.call('GET', '/v1/responses?source=import')).body.responses).toEqual([])
  // What was said of the columns is still there, also after a reload.
  await page.reload()
  await expect(page.getByLabel('What the column “Words” holds').inputValue()).resolves.toBe('comment')
  await expect(page.getByLabel('Name of the touchpoint').inputValue()).resolves.toBe('On the phone')
  expect(await faultsInLooks(page, 'body')).toEqual([])

  await proceed(page, 'Import 3 answers')
  await page.getByText('3 answers are kept.').waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  const { responses } = (await server.call('GET', '/v1/responses?source=import')).body
  expect(responses.map((one: { comments: string[] }) => one.comments)).toEqual([
    [],
    ['Waited long'],
    ['Quick, and friendly'],
  ])
  expect(responses[0].touchpoint).toBe('on-the-phone')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the refused rows' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('No such score')

  await page.getByRole('button', { name: 'Undo this import …' }).click()
  await page.getByText('Its answers are removed with their counts').waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await page.getByRole('heading', { name: 'Earlier imports' }).waitFor()
  await work(server)
  expect((await server.call('GET', '/v1/responses?source=import')).body.responses).toEqual([])
  expect(faults).toEqual([])
})

test('says in the language of the reader why a row is refused, what is made and what is lost, and in English what an earlier version has kept', {
  timeout: 30_000,
}, async () => {
  const { page, faults } = await open('owner', { viewport })
  const fine = `${'9,24.12.2025,de\n'.repeat(6)}9,24.12.2025,no language\n`
  const refused = '11,25.12.2025,de\n8,31.02.2025,de\n7,24.12.1969,de\n'
  await send(page, 'reasons.csv', `Score,Date,Language\n${fine}${refused}`)
  await page.getByLabel('Name of the touchpoint').fill('By letter')
  await page.getByLabel('Stage').selectOption('get-help')
  await page.getByLabel('Metric').selectOption('nps')
  await proceed(page, 'Try it')
  await page.getByRole('row', { name: /^9 “11”/ }).waitFor()
  const speak = async (language: string) => {
    const headers = { 'x-touchline-page': '1' }
    const reply = await page.request.patch(`${server.address}/v1/account`, { headers, data: { language } })
    expect(reply.status()).toBe(200)
    await page.reload()
    await page.locator(`html[lang=${language}] .outcome`).waitFor()
  }
  await speak('de')
  expect(await page.locator('.outcome tbody tr').allInnerTexts()).toEqual([
    '9\t„11“ in „Score“ ist keine ganze Zahl von 0 bis 10, der Skala von „score“.',
    '10\t„31.02.2025“ in „Date“ ist kein gültiges Datum in der Form „Tag, Monat, Jahr“.',
    '11\t„24.12.1969“ in „Date“ liegt vor dem 01.01.1990 und gilt daher als Fehler.',
  ])
  expect(await page.locator('.outcome .sentences li').allInnerTexts()).toEqual([
    'Der Kontaktpunkt „by-letter“.',
    'Die Umfrage „by-letter-import“, die niemanden befragt.',
    '1 Zeile: „Language“ enthält kein Sprachkürzel wie „de“ und wird ausgelassen.',
  ])
  expect(await page.locator('.outcome [lang=en]').count()).toBe(0)
  expect(await faultsInLooks(page, 'body')).toEqual([])

  const shown = new URL(page.url()).searchParams.get('import')
  const { id, guess, notices, creates } = (await server.call('GET', `/v1/imports/${shown}`)).body
  const { site } = await server.app.deps.directories.get('shop')
  const report = JSON.stringify({ guess, notices, creates, refused: [{ row: 3, reason: 'It is odd.' }] })
  await server.app.deps.store.updateImport({ siteId: site.id, id, from: ['checked'], set: { report } })
  await page.reload()
  await expect(page.locator('.outcome tbody [lang=en]').textContent()).resolves.toBe('It is odd.')
  expect(await page.locator('.outcome .sentences [lang=en]').allInnerTexts()).toEqual([
    ...creates,
    ...notices,
  ])
  await speak('en')
  expect(faults).toEqual([])
})

test('asks which way round day and month are, and goes into a survey that is there', async () => {
  const { page } = await open('editor')
  await send(page, 'odd.csv', 'Score,Date\n9,05/06/2025\n')
  await page.getByText('Day and month could be meant either way').waitFor()
  await page.getByLabel('A survey that is there').check()
  await page.getByLabel('Survey', { exact: true }).selectOption('account-nps')
  await page.getByRole('button', { name: 'Try it' }).click()
  await page
    .getByRole('alert')
    .filter({ hasText: /date_format|either/ })
    .waitFor()
  await page.getByLabel('Dates are written').selectOption('dmy')
  await page.reload()
  await expect(page.getByLabel('Dates are written').inputValue()).resolves.toBe('dmy')
  await proceed(page, 'Try it')
  await proceed(page, 'Import 1 answers')
  await page.getByText('1 answer is kept.').waitFor()
  const [kept] = (await server.call('GET', '/v1/responses?survey=account-nps')).body.responses
  expect(kept.answered_at).toBe('2025-06-05T10:00:00.000Z')
  expect(await page.getByRole('button', { name: 'Undo this import …' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Take out of the scores' }).click()
  await expect
    .poll(async () => {
      await work(server)
      return await page.getByText('The answers of this import are out of all scores.').count()
    })
    .toBe(1)
})

test('sends a large file in pieces, and tells how much is there', { timeout: 60_000 }, async () => {
  const { page } = await open('editor')
  const pieces: string[] = []
  page.on('request', request => {
    if (request.method() === 'POST') pieces.push(new URL(request.url()).pathname)
  })
  const line = `9,2025-06-05,${'x'.repeat(1000)}\n`
  await send(page, 'large.csv', `Score,Date,Words\n${line.repeat(9000)}`)
  expect(pieces.filter(path => path.endsWith('/content'))).toHaveLength(2)
  await page.goto(`${server.address}/sites/shop/import`)
  await page.getByRole('row', { name: /large\.csv.*Waits for its start/ }).waitFor()
})

test('says in words what cannot be read, and lets a viewer change nothing', async () => {
  const { page } = await open('editor')
  await page.locator('input[type=file]').setInputFiles({
    name: 'empty.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(''),
  })
  await page.getByRole('alert').waitFor()
  const { page: other } = await open('viewer')
  await other.getByText('Viewers cannot import.').waitFor()
  expect(await other.locator('input[type=file], form').count()).toBe(0)
})
