import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { addNpsSurvey, npsDefinition } from '../../server/test/support/test-server.ts'
import { addAccount, openDashboardServer, openSignedIn, type View } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser
let email: string

beforeAll(async () => {
  server = await openDashboardServer()
  browser = await openBrowser()
  email = await addAccount(server.app, 'editor')
  await addNpsSurvey(server)
  const returns = { key: 'returns', name: 'Returns', stage: 'return', metric: 'csat' }
  await server.call('POST', '/v1/touchpoints', returns)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

let view: View
beforeEach(async () => {
  view = await openSignedIn(browser, { address: server.address, email })
})

const at = (path: string) => `${server.address}/sites/shop/surveys${path}`
const open = async (path: string): Promise<Page> => {
  await view.page.goto(at(path))
  return view.page
}
/** The survey within the preview, which has come once its heading is there. */
const previewOf = (page: Page): FrameLocator => page.frameLocator('iframe')
const cardOf = (page: Page) => previewOf(page).locator('touchline-survey .card')
/** Not what is said to screen readers a moment later. */
const headingOf = (page: Page, name: string) => cardOf(page).getByRole('heading', { name })

const focusOn = async (page: Page, field: string) =>
  await page.locator(`[data-field="${field}"]:focus`).waitFor()

test('leads from a template to a live survey', async () => {
  const page = await open('')
  await page.getByRole('link', { name: 'Recommendation in the account' }).click()
  await headingOf(page, 'How likely are you to recommend us').waitFor()
  await page.getByRole('link', { name: 'Name and touchpoint' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Would they')
  // As one types: the heading, which says the same, does not take the focus.
  await page.getByLabel('Name', { exact: true }).press('End')
  await page.keyboard.type(' recommend us?')
  await page.getByRole('button', { name: 'Go live' }).click()
  await page.getByText('Saved.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/sites/shop/surveys/nps-account')
  const { body } = await server.call('GET', '/v1/surveys/nps-account')
  expect(body).toMatchObject({ status: 'live', name: 'Would they recommend us?' })
  expect(body.definition.touchpoint).toBe('account')
  expect((await server.app.inject({ url: '/w/shop.js' })).body).toContain('nps-account')
  expect(view.faults).toEqual([])
})

test.each([
  ['Card', '[role=dialog]'],
  ['Bar', '[role=dialog]'],
  ['Dialog', 'dialog'],
  ['In the page', '[role=group]'],
  ['Feedback button', '[role=dialog]'],
])(
  'shows the real widget as %s, in every language, and sends nothing of what is tried',
  async (name, frame) => {
    const sent: string[] = []
    view.page.on('request', request => {
      if (/\/v1\/(answers|impressions|losses)/.test(request.url())) sent.push(request.url())
    })
    const page = await open('/new?template=csat-returns')
    await page.getByLabel('Shown as').selectOption(name)
    await cardOf(page)
      .and(previewOf(page).locator(`touchline-survey ${frame}`))
      .waitFor()
    await page.getByLabel('Preview').getByLabel('Language').selectOption('German')
    await headingOf(page, 'Wie zufrieden sind Sie mit dem Ablauf').waitFor()
    await cardOf(page).getByRole('radio').nth(3).check({ force: true })
    await cardOf(page).getByRole('textbox').fill('Nobody should read this')
    await cardOf(page).getByRole('button', { name: 'Senden' }).click()
    await headingOf(page, 'Vielen Dank').waitFor()
    expect(sent).toEqual([])
    expect(await server.keptIds()).toEqual([])
    expect(await server.rows('select * from impression')).toEqual([])
    await page.getByRole('button', { name: 'Start again' }).click()
    await headingOf(page, 'Wie zufrieden sind Sie mit dem Ablauf').waitFor()
    expect(view.faults).toEqual([])
  },
)

test('opens and closes a feedback button as the widget does', async () => {
  const page = await open('/new?template=feedback-button')
  await cardOf(page).waitFor()
  const button = previewOf(page).getByRole('button', { name: 'Feedback' })
  await button.click()
  await cardOf(page).waitFor({ state: 'detached' })
  await button.click()
  await cardOf(page).waitFor()
})

test('shows a fault at its field as one types, and the way to it from elsewhere', async () => {
  const page = await open('/new?template=ces-order')
  const question = page.getByLabel('Question', { exact: true }).first()
  await question.fill('')
  const atField = (text: string) => page.locator('.field').getByText(text, { exact: true })
  await atField('Fill this in.').waitFor()
  expect(await question.getAttribute('aria-invalid')).toBe('true')
  await page.getByRole('link', { name: 'Look' }).click()
  await page.getByLabel('Accent colour', { exact: true }).fill('green')
  await atField('Write a colour such as “#0a7d62”.').waitFor()
  await page.getByRole('button', { name: 'Question 1: Fill this in.' }).click()
  await question.fill('Was it easy?')
  await atField('Fill this in.').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /Accent colour: Write a colour/ }).click()
  await focusOn(page, 'definition.look.accent')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('#ffee00')
  await page.getByText('can hardly be seen on the light card').waitFor()
  await headingOf(page, 'Was it easy?').waitFor()
})

test('keeps the typing in the editor while a dialog opens in the preview', async () => {
  const page = await open('/new?template=ces-order')
  await page.getByLabel('Shown as').selectOption('Dialog')
  await previewOf(page).locator('dialog').waitFor()
  const question = page.getByLabel('Question', { exact: true }).first()
  await question.fill('')
  for (const letter of 'Easy?') {
    await page.keyboard.type(letter)
    await cardOf(page)
      .getByText((await question.inputValue()) || 'It was', { exact: true })
      .waitFor()
  }
  expect(await question.inputValue()).toBe('Easy?')
})

test('says that scores before and after another scale are not joined', async () => {
  await server.call('POST', '/v1/surveys', {
    key: 'effort',
    name: 'Effort',
    status: 'live',
    definition: effort,
  })
  const page = await open('/effort')
  await page.getByLabel('Scale').selectOption('1 to 5')
  await page.getByText('not joined, because the scale changes from CES 1–7 to CES 1–5').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Version 2').waitFor()
  await page.getByRole('link', { name: 'Versions' }).click()
  await page.getByText('Scores before and after are not joined').waitFor()
  await page.getByRole('button', { name: 'Use this version again' }).click()
  await page.getByText('the scale changes from CES 1–5 to CES 1–7').waitFor()
})
const effort = {
  ...npsDefinition,
  questions: [{ id: 'easy', type: 'rating', metric: 'ces', text: 'It was easy.' }],
}

test('says why a visitor would not see it, in the words of the widget', async () => {
  const page = await open('/new?template=nps-account&part=visitors')
  await page.getByText('customer_days is missing').waitFor()
  await page.getByLabel('customer_days').fill('31')
  await page.getByText('This visitor would see it, once it is live.').waitFor()
  await page.getByLabel('Visitor', { exact: true }).selectOption('Saw another survey of this site')
  await page.getByText('was shown 7 days ago, 30 days between two surveys are wanted').waitFor()
  await page.getByLabel('Visitor', { exact: true }).selectOption('New: saw no survey before')
  await page.getByLabel('Address of the page').fill('https://shop.example/cart')
  await page.getByText('/cart is not among /account*').waitFor()
})

test('warns of what is impolite, with the reason', async () => {
  const page = await open('/new?template=ces-order&part=targeting')
  await page.getByLabel('What it waits for').selectOption('when they are about to leave')
  await page.getByText('It asks people who are about to leave.').waitFor()
  await page.getByLabel('Days before asking again').fill('0')
  await page.getByText('asked again and again').waitFor()
  await page.getByLabel('Show it on these pages').fill('/checkout*')
  await page.getByText('where people seem to pay').waitFor()
})

test('asks before what is unsaved is left', async () => {
  const page = await open('/account-nps')
  await page.getByLabel('Question', { exact: true }).first().fill('How likely is it?')
  await page.getByRole('link', { name: 'Alerts' }).click()
  await page.getByRole('button', { name: 'Stay here' }).click()
  expect(await page.getByLabel('Question', { exact: true }).first().inputValue()).toBe('How likely is it?')
  await page.getByRole('link', { name: 'Alerts' }).click()
  await page.getByRole('button', { name: 'Leave without saving' }).click()
  await page.getByRole('heading', { name: 'Alerts', exact: true }).waitFor()
})

test('goes live, is paused, and ends for good; a copy begins as a draft', async () => {
  await server.call('POST', '/v1/surveys', { key: 'life', name: 'Life', definition: npsDefinition })
  const page = await open('/life')
  const statusOf = async () => (await server.call('GET', '/v1/surveys/life')).body.status
  // Pressed twice, it stays live.
  await page.getByRole('button', { name: 'Go live' }).dblclick()
  await page.getByText('Saved.').waitFor()
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  expect(await statusOf()).toBe('live')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save')
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Go live again' }).waitFor()
  expect(await statusOf()).toBe('paused')
  await page.getByRole('button', { name: 'End for good' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End for good' }).click()
  await page.getByText('Ended', { exact: true }).waitFor()
  expect(await statusOf()).toBe('ended')
  await page.getByRole('link', { name: 'Duplicate' }).click()
  await page.getByRole('heading', { name: 'Copy of Life' }).waitFor()
  await page.getByRole('button', { name: 'Save as draft' }).click()
  await page.getByText('Saved.').waitFor()
  expect((await server.call('GET', '/v1/surveys/life-2')).body).toMatchObject({
    status: 'draft',
    name: 'Copy of Life',
  })
})

test('plans begin and end by the clocks of the site', async () => {
  await server.call('POST', '/v1/surveys', {
    key: 'plan',
    name: 'Plan',
    status: 'live',
    definition: npsDefinition,
  })
  const page = await open('/plan?part=targeting')
  await page.getByLabel('Begin', { exact: true }).fill('2030-07-01T09:00')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Begins').waitFor()
  const { body } = await server.call('GET', '/v1/surveys/plan')
  expect(body.definition.targeting.starts_at).toBe('2030-07-01T07:00:00.000Z')
})

test('writes a question, moves it and asks it of some, by the keyboard alone', async () => {
  const page = await open('/new?template=ces-onboarding')
  await page.getByRole('button', { name: 'Choice' }).focus()
  await page.keyboard.press('Enter')
  await focusOn(page, 'definition.questions.2.text')
  await page.keyboard.type('What did you set up?')
  const third = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '3. Choice' }) })
  await third.getByLabel('Option 1').focus()
  await page.keyboard.type('A shop')
  await third.getByLabel('Option 2').focus()
  await page.keyboard.type('A blog')
  await page.getByRole('button', { name: 'Move up: 3. Choice' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Moved to place 2 of 3.').waitFor()
  await page.getByRole('heading', { name: '2. Choice' }).waitFor()
  const comment = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '3. Comment' }) })
  await comment.getByLabel('Who is asked').focus()
  await page.keyboard.press('ArrowDown')
  await comment.getByLabel('Negative').last().waitFor()
  // No touchpoint of the site is at a stage that fits: it is asked for, and added on the spot.
  const save = page.getByRole('button', { name: 'Save as draft' })
  await save.focus()
  await page.keyboard.press('Enter')
  await focusOn(page, 'definition.touchpoint')
  await page.getByText('Choose a touchpoint, or add one, before you save.').waitFor()
  await page.getByLabel('Name of the touchpoint').focus()
  await page.keyboard.press('Enter')
  await focusOn(page, 'definition.touchpoint')
  await save.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Saved.').waitFor()
  expect((await server.call('GET', '/v1/touchpoints/set-up')).body).toMatchObject({
    ...{ name: 'Set-up', stage: 'use', metric: 'ces' },
  })
  const { definition } = (await server.call('GET', '/v1/surveys/ces-onboarding')).body
  expect(definition.questions.map(({ type }: { type: string }) => type)).toEqual([
    'rating',
    'choice',
    'comment',
  ])
  expect(definition.questions[2].ask_if).toEqual({ question: 'rating', bands: ['negative'] })
  expect(definition.touchpoint).toBe('set-up')
  await page.getByRole('link', { name: 'Surveys' }).click()
  await page.getByText('Every page, after the event setup_completed').waitFor()
})

test('lets a viewer look and try, and change nothing', async () => {
  const viewer = await addAccount(server.app, 'viewer')
  const { page } = await openSignedIn(browser, { address: server.address, email: viewer })
  await page.goto(at(''))
  await page.getByRole('link', { name: 'NPS', exact: true }).click()
  await headingOf(page, 'How likely?').waitFor()
  for (const part of ['Questions', 'Look', 'When and where', 'Name and touchpoint', 'Versions']) {
    await page.getByRole('link', { name: part, exact: true }).click()
    const controls = page
      .locator('.editor-parts')
      .locator('button, select, textarea, input:not([name=language])')
    expect(await controls.count(), part).toBe(0)
  }
  expect(await page.getByRole('button', { name: /Save|live|Pause|End/ }).count()).toBe(0)
})

test.each([390, 320])(
  'keeps the parts of a survey in one line, %i pixels wide, with the open one in sight',
  async width => {
    await view.page.setViewportSize({ width, height: 700 })
    const page = await open('/account-nps?part=versions')
    const line = page.getByRole('navigation', { name: 'Parts of the survey' })
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate(dir => Object.assign(document.documentElement, { dir }), dir)
      for (const name of ['Questions', 'Versions', 'When and where']) {
        const link = line.getByRole('link', { name })
        // By the keyboard, which brings into sight what it stands on.
        await link.focus()
        await page.keyboard.press('Enter')
        await line.locator('[aria-current]', { hasText: name }).waitFor()
        const { x, width: wide } = (await link.boundingBox()) as { x: number; width: number }
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + wide).toBeLessThanOrEqual(width)
      }
    }
    expect((await line.boundingBox())?.height).toBeLessThan(60)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  },
)

test('brings the part that an address names into sight', async () => {
  await view.page.setViewportSize({ width: 390, height: 700 })
  const page = await open('/account-nps?part=versions')
  const link = page.getByRole('link', { name: 'Versions' })
  await link.waitFor()
  const { x, width } = (await link.boundingBox()) as { x: number; width: number }
  expect(x + width).toBeLessThanOrEqual(390)
})

test.each([1280, 390])('has no fault that axe finds, %i pixels wide', { timeout: 60_000 }, async width => {
  await view.page.setViewportSize({ width, height: width < 400 ? 1600 : 900 })
  // Of links that are scrolled out of sight axe cannot tell the contrast. It is that of a wide screen.
  const whole = width < 400 ? 'main > :not(.parts), .bar' : 'body'
  const page = await open('')
  await page.getByRole('heading', { name: 'Begin with a template' }).waitFor()
  await page.getByRole('link', { name: 'NPS', exact: true }).waitFor()
  expect(await faultsInLooks(page, 'body')).toEqual([])
  for (const part of ['questions', 'look', 'targeting', 'about', 'visitors', 'versions']) {
    await page.goto(at(`/account-nps?part=${part}`))
    await cardOf(page).waitFor({ state: 'attached' })
    expect(await faultsInLooks(page, whole), part).toEqual([])
  }
  expect(await faultsInLooks(page, '.parts', width < 400 ? ['color-contrast'] : [])).toEqual([])
  await page.goto(at('/new?template=csat-delivery'))
  await page.getByRole('heading', { name: 'At which touchpoint is this asked?' }).waitFor()
  const preview = page.getByRole('radio', { name: 'Preview' })
  if (await preview.isVisible()) await preview.check()
  await cardOf(page).waitFor()
  expect(await faultsInLooks(page, whole)).toEqual([])
})
