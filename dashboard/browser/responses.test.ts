import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { usualDoubts } from '../../server/src/domain/collecting/doubts.ts'
import { indexAll } from '../../server/src/jobs/index-comments.ts'
import { addNpsSurvey, freshId, npsAnswer } from '../../server/test/support/test-server.ts'
import { addAccount, openDashboardServer, openSignedIn } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser
let emails: Record<'owner' | 'editor' | 'viewer', string>

/** Responses that are there before any test, the oldest first; each third has a comment. */
const many = 260
const ids: string[] = []

beforeAll(async () => {
  server = await openDashboardServer({ doubtRules: usualDoubts })
  browser = await openBrowser()
  await addNpsSurvey(server)
  emails = {
    owner: await addAccount(server.app, 'owner'),
    editor: await addAccount(server.app, 'editor'),
    viewer: await addAccount(server.app, 'viewer'),
  }
  for (let place = 0; place < many; place++) ids.push(await give(place))
  await index()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const index = async () => {
  const turn = {
    isOver: () => false,
    onError: (error: unknown) => {
      throw error
    },
  }
  await indexAll(server.app.deps.store, turn, async () => {})
}

async function give(place: number, more: object = {}): Promise<string> {
  const id = freshId()
  server.clock.now += 60_000
  const why = place % 3 === 0 ? { why: `Parcel number ${place} came late` } : {}
  const customer = place % 10 === 0 ? { customer: { id: 'ada', email: 'ada@shop.example' } } : {}
  const answers = { recommend: place % 11, ...why }
  const reply = await server.answer({ ...npsAnswer({ id, answers, locale: 'en' }), ...customer, ...more })
  expect(reply.status).toBe(202)
  return id
}

const open = async (path: string, who: keyof typeof emails = 'editor', options = {}) => {
  const view = await openSignedIn(browser, { address: server.address, email: emails[who] }, options)
  const isListening = view.page.waitForResponse(/\/v1\/live/)
  await view.page.goto(`${server.address}/sites/shop/responses${path}`)
  await view.page.getByRole('heading', { name: 'Responses', level: 1 }).waitFor({ state: 'attached' })
  return { ...view, isListening }
}
/** So high that nothing is cut, because of what is cut axe cannot tell the contrast. */
const viewport = { width: 1280, height: 3600 }
const rows = (page: Page) => page.locator('[data-response]')
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-response') ?? document.activeElement?.tagName,
  )

test('shows the newest first, draws only what is in sight, and reaches the last by scrolling', async () => {
  const { page, faults } = await open('')
  await rows(page).first().waitFor()
  expect(await rows(page).first().getAttribute('data-response')).toBe(ids.at(-1))
  expect(await rows(page).count()).toBeLessThan(40)
  const list = page.locator('.response-list')
  // More may come between two looks, and then the end is further down.
  await expect
    .poll(async () => {
      await list.evaluate(one => one.scrollTo(0, one.scrollHeight))
      return await page.locator(`[data-response="${ids[0]}"]`).count()
    })
    .toBe(1)
  await page.getByText(`That is all: ${many} responses.`).waitFor()
  expect(await rows(page).count()).toBeLessThan(40)
  expect(faults).toEqual([])
})

test('says how many responses fit, before all of them have come', async () => {
  const { page } = await open('')
  await page.getByText('260 responses', { exact: true }).waitFor()
  // A list that holds all tells it itself.
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(`${server.address}/sites/shop/responses?band=negative&locale=en&rating_max=0`)
  await page.getByText('24 responses', { exact: true }).waitFor()
  expect(asked.filter(url => url.includes('/count'))).toEqual([])
  // Words are not counted, so it says what it knows.
  await page.goto(`${server.address}/sites/shop/responses?search=parcel`)
  await page.getByText('87 responses', { exact: true }).waitFor()
  await page.route(/\/v1\/responses\/count/, route =>
    route.fulfill({ json: { count: 10_000, is_complete: false } }),
  )
  await page.goto(`${server.address}/sites/shop/responses`)
  await page.getByText('At least 10,000 responses', { exact: true }).waitFor()
  page.removeAllListeners('request')
  await page.unroute(/\/v1\/responses\/count/)
})

test('goes by the keyboard alone: moves, opens, walks on, chooses, searches and closes', async () => {
  const { page, faults } = await open('?band=positive')
  await rows(page).first().waitFor()
  const shown = ids.filter((_, place) => place % 11 > 8).toReversed()
  await page.keyboard.press('j')
  await expect.poll(() => focused(page)).toBe(shown[0])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await expect.poll(() => focused(page)).toBe(shown[2])
  await page.keyboard.press('k')
  await expect.poll(() => focused(page)).toBe(shown[1])
  await page.keyboard.press('x')
  await page.getByText('1 chosen').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Response', exact: true }).waitFor()
  expect(page.url()).toBe(`${server.address}/sites/shop/responses/${shown[1]}?band=positive`)
  await page.keyboard.press('j')
  await expect.poll(() => page.url()).toContain(`${shown[2]}`)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).toBe(`${server.address}/sites/shop/responses?band=positive`)
  await expect.poll(() => focused(page)).toBe(shown[2])
  await page.keyboard.press('/')
  await page.keyboard.type('number 9 j')
  await expect.poll(() => page.url()).toContain('search=number+9+j')
  expect(faults).toEqual([])
})

test('lets whoever wants switch single letters off, and keeps the arrows', async () => {
  const { page } = await open('')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await page.getByLabel('Single keys work on this page').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await rows(page).first().focus()
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(ids.at(-1))
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toBe(ids.at(-2))
})

test('searches comments and filters, in the address, with a chip for each filter', async () => {
  const { page, faults } = await open('')
  await page.getByRole('searchbox').fill('parcel 255')
  await page.getByText('That is all: 1 response.').waitFor()
  expect(page.url()).toContain('search=parcel+255')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByLabel('Negative').check()
  await page.getByLabel('With a comment').selectOption('yes')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const fitting = ids.filter((_, place) => place % 11 < 7 && place % 3 === 0)
  await expect.poll(() => rows(page).first().getAttribute('data-response')).toBe(fitting.at(-1))
  expect(new URL(page.url()).search).toBe('?band=negative&commented=yes')
  await page.getByRole('button', { name: 'Remove the filter Band: Negative' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?commented=yes')
  await page.getByRole('searchbox').fill('nobody wrote that')
  await page
    .getByText('Among the responses that the filters find, no comment holds “nobody wrote that”.')
    .waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await page.getByRole('button', { name: 'Remove all filters' }).click()
  await page.getByText('No comment holds “nobody wrote that”.').waitFor()
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await expect.poll(() => rows(page).first().getAttribute('data-response')).toBe(ids.at(-1))
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
  expect(faults).toEqual([])
})

test('saves filters under a name, chooses them again and removes them', async () => {
  const { page } = await open('?band=negative&channel=web')
  await page.getByText('Saved filters').click()
  await page.getByLabel('Name', { exact: true }).fill('Unhappy on the web')
  await page.getByRole('button', { name: 'Save these filters' }).click()
  await page.getByRole('button', { name: 'Unhappy on the web', exact: true }).waitFor()
  await page.goto(`${server.address}/sites/shop/responses`)
  await page.getByText('Saved filters').click()
  await page.getByRole('button', { name: 'Unhappy on the web', exact: true }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?band=negative&channel=web')
  await page.getByText('Saved filters').click()
  await page.getByRole('button', { name: 'Remove the saved filter “Unhappy on the web”' }).click()
  await page.getByText('Nothing is saved yet.').waitFor()
})

test('tells of new answers without moving the list, and shows them when asked', async () => {
  const { page, isListening } = await open('')
  await rows(page).first().waitFor()
  await isListening
  const [first, second] = [await give(1), await give(2)]
  await page.getByRole('button', { name: '2 new responses' }).waitFor()
  expect(await rows(page).first().getAttribute('data-response')).toBe(ids.at(-1))
  await page.getByRole('button', { name: '2 new responses' }).click()
  await expect.poll(() => rows(page).first().getAttribute('data-response')).toBe(second)
  ids.push(first, second)
})

test('shows one response with its questions, customer, earlier answers and what the team does with it', async () => {
  const page_ = 'https://shop.example/checkout'
  const id = await give(33, { customer: { id: 'ada', traits: { plan: 'business' } }, page: page_ })
  ids.push(id)
  const { page, faults } = await open(`/${id}?customer=ada`, 'editor', { viewport })
  const pane = page.getByRole('region', { name: 'Response', exact: true })
  await pane.getByText('How likely?').waitFor()
  await pane.getByText('What went wrong?').waitFor()
  await pane.getByText('0 of 10 · Detractor').waitFor()
  await pane.getByText('Parcel number 33 came late', { exact: true }).waitFor()
  await pane.getByText(page_, { exact: true }).waitFor()
  await pane.getByText('Not proven').waitFor()
  await pane.getByText('business').waitFor()
  await pane.getByText('NPS, version 1').waitFor()
  await pane.getByRole('img', { name: /^Ratings over time/ }).waitFor()
  expect(await pane.locator('.earlier li').count()).toBe(20)

  await pane.getByRole('button', { name: 'Assign to me' }).click()
  await pane.getByText('The editor, since').waitFor()
  await pane.getByLabel('New tag').fill('refund')
  await pane.getByRole('button', { name: 'Add' }).first().click()
  await pane.getByRole('button', { name: 'Remove the tag refund' }).waitFor()
  await pane.getByLabel('New note').fill('Called back.')
  await pane.getByRole('button', { name: 'Add' }).last().click()
  await pane.getByText('Called back.', { exact: true }).waitFor()
  const kept = (await server.call('GET', `/v1/responses/${id}`)).body
  expect(kept).toMatchObject({
    tags: ['refund'],
    handled_by: 'The editor',
    notes: [{ text: 'Called back.' }],
  })
  // The list beside it shows it too.
  await page.locator(`[data-response="${id}"]`).getByText('refund').waitFor()
  expect(await faultsInLooks(page, '.response-pane')).toEqual([])

  await pane.getByRole('button', { name: 'Remove this note' }).click()
  await pane.getByText('No notes').waitFor()
  await pane.getByRole('button', { name: 'Remove the tag refund' }).click()
  await pane.getByRole('button', { name: 'Unassign' }).click()
  await pane.getByText('Nobody yet').waitFor()
  expect(await pane.getByRole('button', { name: 'Erase …' }).count()).toBe(0)
  // Escape closes a menu before it closes the response, also from a field that nothing stands in.
  await page.getByText('Saved filters').click()
  await page.keyboard.press('Escape')
  expect(await page.locator('details[open]').count()).toBe(0)
  await pane.getByLabel('New tag').press('Escape')
  await pane.waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('changes many at once, those that are chosen or all that the filters find', async () => {
  const { page } = await open('?band=neutral')
  await rows(page).first().waitFor()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('checkbox').nth(1).check()
  await page.getByLabel('Tag', { exact: true }).fill('look')
  await page.getByRole('button', { name: 'Add tag' }).click()
  await page.getByText('2 responses are changed.').waitFor()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Choose all that the filters find' }).click()
  // A click by the mouse: it fails where anything lies above the button.
  await page.getByRole('button', { name: 'Assign to me' }).click()
  const neutral = ids.filter((_, place) => [7, 8].includes(place % 11)).length
  await page.getByText(/^(?!2 )\d+ responses are changed\./).waitFor()
  const { body } = await server.call('GET', '/v1/responses?handled_by=The%20editor&limit=500')
  expect(body.responses.length).toBeGreaterThanOrEqual(neutral - 3)
  expect(
    new Set(body.responses.map((one: { measures: [{ band: string }] }) => one.measures[0].band)),
  ).toEqual(new Set(['neutral']))
})

test('shows in words why answers are doubted, and releases or discards one or all', async () => {
  const doubted = [
    await give(3, { trap: 'bait' }),
    await give(6, { trap: 'bait' }),
    await give(9, { trap: 'bait' }),
  ]
  const { page, faults } = await open('?state=quarantined')
  await page.locator(`[data-response="${doubted[2]}"]`).getByText('Hidden field filled in').waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  await page.locator(`[data-response="${doubted[0]}"]`).click()
  const pane = page.getByRole('region', { name: 'Response', exact: true })
  await pane.getByText('A field that people do not see was filled in.').waitFor()
  await pane.getByRole('button', { name: 'Release', exact: true }).click()
  await expect.poll(async () => (await stateOf(doubted[0])) as string).toBe('counted')
  await page.goto(`${server.address}/sites/shop/responses?state=quarantined`)
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await page.getByText('1 response is discarded.').waitFor()
  expect(await stateOf(doubted[2])).toBe('discarded')
  await page.getByRole('button', { name: 'Discard all' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard all' }).click()
  await page.getByRole('heading', { name: 'Nothing is in quarantine' }).waitFor()
  expect(await page.getByRole('button', { name: /release|discard/i }).count()).toBe(0)
  expect(faults).toEqual([])
})
const stateOf = async (id: string | undefined) => (await server.call('GET', `/v1/responses/${id}`)).body.state

test('lets an owner erase a response after asking, and an editor not', async () => {
  const id = await give(44)
  const { page } = await open(`/${id}`, 'owner')
  await page.getByRole('button', { name: 'Erase …' }).click()
  await page.getByText('cannot be brought back').waitFor()
  expect(await faultsInLooks(page, 'dialog')).toEqual([])
  await page.getByRole('button', { name: 'Erase', exact: true }).click()
  await expect.poll(() => page.url()).toBe(`${server.address}/sites/shop/responses`)
  await expect.poll(() => page.locator(`[data-response="${id}"]`).count()).toBe(0)
  expect((await server.call('GET', `/v1/responses/${id}`)).status).toBe(404)
})

test('exports what the filters find: as a download, or into a file with the rows counted', async () => {
  const { page } = await open('?band=positive')
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download' }).click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  const found = (await server.call('GET', '/v1/responses?band=positive&limit=500')).body.responses.length
  expect([download.suggestedFilename(), lines.length]).toEqual(['shop-responses.csv', found + 1])

  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const pick = async () => await folder.getFileHandle('picked', { create: true })
    Object.assign(window, { showSaveFilePicker: pick })
  })
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByLabel('NDJSON').check()
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByText(`Done: ${found} rows.`).waitFor()
  expect(await faultsInLooks(page, 'dialog')).toEqual([])
  const written = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    return await (await (await folder.getFileHandle('picked')).getFile()).text()
  })
  expect(written.trimEnd().split('\n').length).toBe(found)
})

test('shows a viewer no control that changes anything', async () => {
  await give(3, { trap: 'bait' })
  const { page, faults } = await open(`/${ids[30]}`, 'viewer')
  const pane = page.getByRole('region', { name: 'Response', exact: true })
  await pane.getByText('About this response').waitFor()
  expect(await page.getByRole('checkbox').count()).toBe(0)
  expect(await pane.locator('form, textarea, input').count()).toBe(0)
  expect(await pane.getByRole('button').allInnerTexts()).toEqual(['', '', ''])
  await page.goto(`${server.address}/sites/shop/responses?state=quarantined`)
  await page.getByText('These responses look as if').waitFor()
  expect(await page.getByRole('button', { name: /release|discard/i }).count()).toBe(0)
  expect(faults).toEqual([])
})

test('has nothing that axe finds, on a phone neither', { timeout: 60_000 }, async () => {
  const { page, faults } = await open(`/${ids[30]}?customer=ada`, 'owner', { viewport })
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 3600 })
    await page.getByText('About this response').waitFor()
    expect(await faultsInLooks(page, 'body')).toEqual([])
    await page.getByRole('region', { name: 'Response', exact: true }).press('Escape')
    await rows(page).first().waitFor()
    expect(await faultsInLooks(page, 'body')).toEqual([])
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faultsInLooks(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator(`[data-response="${ids[30]}"]`).click()
  }
  expect(faults).toEqual([])
})
