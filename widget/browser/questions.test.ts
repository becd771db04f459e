import { afterAll, beforeAll, expect, test } from 'vitest'
import { walk } from './support/answering.ts'
import { fullSurvey, happyWay, unhappyWay, type Way } from './support/full-survey.ts'
import { byKeyboard } from './support/keyboard.ts'
import { allArrived, openPage } from './support/opening.ts'
import { byPointer } from './support/pointer.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.site.ask({ full: fullSurvey })
})
afterAll(async () => await closeStage(stage))

const given = (way: Way) => Object.fromEntries(way.filter(([, value]) => value !== undefined))

test.each([
  ['pointer', byPointer],
  ['keyboard', byKeyboard],
])('keeps exactly what was given to every type of question by %s alone', async (_, hand) => {
  const page = await openPage(stage)
  await walk(page, unhappyWay, hand)
  await page.getByRole('heading', { name: 'We are sorry, and thank you.' }).waitFor()
  await allArrived(page)
  expect(await stage.site.newestResponse()).toMatchObject({ customer_id: null })
  expect((await stage.site.newestResponse()).answers).toEqual(given(unhappyWay))
  await page.close()
})

test.each([
  ['pointer', byPointer],
  ['keyboard', byKeyboard],
])('asks a happy visitor for no address, and lets pass over what is optional, by %s', async (_, hand) => {
  const page = await openPage(stage)
  const seen: string[] = []
  await walk(page, happyWay, hand, async id => void seen.push(id))
  expect(seen).toEqual(happyWay.map(([id]) => id))
  await page.getByRole('heading', { name: 'Lovely, thank you!' }).waitFor()
  const link = page.getByRole('link', { name: 'Review us' })
  expect(await link.getAttribute('href')).toBe('https://example.org/review')
  await allArrived(page)
  expect((await stage.site.newestResponse()).answers).toEqual(given(happyWay))
  await page.close()
})

test('asks a customer whom the site knows for a yes, not for the address', async () => {
  const page = await openPage(stage, { attributes: 'data-customer="4711"' })
  const way: Way = [...unhappyWay.slice(0, -1), ['contact', 'yes']]
  await walk(page, way, byPointer, async id => {
    if (id !== 'contact') return
    await page.getByText('Your answer is linked to your customer account.').waitFor()
    await page.getByRole('checkbox', { name: 'Yes, you may contact me about my answer.' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
  })
  await allArrived(page)
  expect(await stage.site.newestResponse()).toMatchObject({
    customer_id: '4711',
    answers: { contact: 'yes' },
  })
  await page.close()
})
