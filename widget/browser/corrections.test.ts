import { afterAll, beforeAll, expect, test } from 'vitest'
import { visit } from '../../demo/test/support/browser.ts'
import { walk } from './support/answering.ts'
import { fullSurvey, type Way } from './support/full-survey.ts'
import { scriptTag } from './support/host-page.ts'
import { allArrived, openPage } from './support/opening.ts'
import { byPointer } from './support/pointer.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => await closeStage(stage))

const questionsOf = (...ids: string[]) => fullSurvey.questions.filter(({ id }) => ids.includes(id))

test('lets nobody pass over a required question, says so beside it and leads there', async () => {
  await stage.site.ask({ full: { questions: questionsOf('stars', 'topic') } })
  const page = await openPage(stage)
  await walk(page, [['stars', 4]], byPointer, undefined, '#topic')
  await page.getByRole('button', { name: 'Send' }).click()
  const group = page.getByRole('group', { name: 'What was it about?' })
  await group.locator('input:focus').waitFor()
  await page.getByText('Please answer this question.').waitFor()
  await group.getByText('A return').click()
  await page.getByRole('button', { name: 'Send' }).click()
  await allArrived(page)
  expect((await stage.site.newestResponse()).answers).toEqual({ stars: 4, topic: 'return' })
  await page.close()
})

test.each([
  ['me@example', true, 'Please enter a complete e-mail address such as name@example.org.', 'email'],
  ['me@example.org', false, 'Please answer this question.', 'checkbox'],
  ['', true, 'Please enter a complete e-mail address such as name@example.org.', 'email'],
])(
  'takes no address "%s" with consent %s, and leads to what is missing',
  async (address, consent, words, field) => {
    await stage.site.ask({ full: { questions: questionsOf('stars', 'contact') } })
    const page = await openPage(stage)
    await walk(page, [['stars', 1]], byPointer, undefined, '#contact')
    await page.getByRole('textbox').fill(address)
    await page.getByRole('checkbox').setChecked(consent)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText(words).waitFor()
    expect(await page.locator(`input[type=${field}]:focus`).count()).toBe(1)
    await allArrived(page)
    expect((await stage.site.newestResponse()).answers).toEqual({ stars: 1 })
    await page.close()
  },
)

test('goes back to what was given, and forgets what a changed answer makes unnecessary', async () => {
  await stage.site.ask({ full: { questions: questionsOf('stars', 'topic', 'else', 'ways') } })
  const page = await openPage(stage)
  const way: Way = [
    ['stars', 3],
    ['topic', 'other'],
    ['else', 'A lamp'],
  ]
  await walk(page, way, byPointer, undefined, '#ways')
  await page.getByText('Question 4 of 4').waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
  expect(await page.getByRole('textbox', { name: 'What else?' }).inputValue()).toBe('A lamp')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByText('Question 2 of 4').waitFor()
  expect(await page.getByRole('radio', { name: 'Something else' }).isChecked()).toBe(true)
  await page.getByText('An order').click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('Question 4 of 4').waitFor()
  await allArrived(page)
  expect((await stage.site.newestResponse()).answers).toEqual({ stars: 3, topic: 'order' })
  await page.close()
})

test('says how far one is only where the owner wants it', async () => {
  await stage.site.ask({ full: { questions: questionsOf('stars', 'topic'), look: { progress: false } } })
  const page = await openPage(stage)
  await page.getByRole('radio').first().waitFor()
  expect(await page.getByText('Question 1 of 2').isVisible()).toBe(false)
  await page.close()
})

test('asks for the reason in other words once another rating is given', async () => {
  await stage.site.ask({ full: { questions: questionsOf('stars', 'why') } })
  const page = await openPage(stage)
  await page.getByRole('radio', { name: 'Dissatisfied', exact: true }).click()
  await page.getByRole('textbox', { name: 'What went wrong?' }).waitFor()
  await page.getByRole('radio', { name: 'Very satisfied' }).click()
  await page.getByRole('textbox', { name: 'Why?' }).fill('It was quick')
  await page.getByRole('button', { name: 'Send' }).click()
  await allArrived(page)
  expect((await stage.site.newestResponse()).answers).toEqual({ stars: 5, why: 'It was quick' })
  await page.close()
})

test('lets a rating alone be changed beside the thanks, until the card closes by itself', async () => {
  await stage.site.ask({ full: { questions: questionsOf('stars') } })
  const address = stage.host.serve({ body: scriptTag(stage.site.address) })
  const { page, context } = await visit(stage.browser, address)
  await page.clock.runFor(300)
  await page.getByRole('radio', { name: 'Very satisfied' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  await page.getByRole('radio', { name: 'Neutral' }).click()
  await allArrived(page)
  expect(await stage.site.newestResponse()).toMatchObject({ revision: 2, answers: { stars: 3 } })
  await page.mouse.move(0, 0)
  await page.clock.runFor(5_900)
  expect(await page.getByRole('dialog').count()).toBe(1)
  await page.clock.runFor(1_200)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await context.close()
})
