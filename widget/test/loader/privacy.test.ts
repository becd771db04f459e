import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isPrivate } from '../../src/loader/privacy.ts'
import { includeScript, leavePage, openPage, survey, wait } from './page.ts'
import { stage } from './stage.ts'

beforeEach(() => {
  openPage()
  vi.spyOn(Math, 'random').mockReturnValue(0.2)
})
afterEach(leavePage)

const today = () => Math.floor(Date.now() / 864e5)
const stored = () => Object.fromEntries(Object.entries(localStorage).map(([key, value]) => [key, `${value}`]))
const sampled = survey('nps', { sample_percent: 50 })
const denied = { attributes: { consent: 'denied' } }

test.each(['after_shown', 'after_answer', 'none'] as const)(
  'stores nothing before a survey is shown to everybody (memory %s)',
  async memory => {
    await includeScript([survey('nps')], { memory })
    window.touchline?.identify('4711', { plan: 'pro' }, 'token')
    window.touchline?.track('exported')
    await wait(6)
    expect(stage.opened).toEqual(['nps'])
    expect(stored()).toEqual({})
  },
)

test.each([
  ['after_shown', { 'touchline.shop': '{"nps%":20}' }],
  ['after_answer', { 'touchline.shop': '{"nps%":20}' }],
  ['none', {}],
] as const)('stores a lot below 100 %% and nothing else (memory %s)', async (memory, expected) => {
  await includeScript([sampled], { memory })
  await wait(6)
  expect(stage.opened).toEqual(['nps'])
  expect(stored()).toEqual(expected)
})

test('keeps a day and no identifier when stage 2 says that the survey was asked', async () => {
  await includeScript([survey('nps')])
  window.touchline?.identify('4711')
  await wait(6)
  stage.loader?.keep('nps', today(), true)
  expect(stored()).toEqual({ 'touchline.shop': `{"nps":${today()}}` })
})

test('memory none keeps even the day on this page only', async () => {
  await includeScript([survey('nps', { ask_again_days: 1 })], { memory: 'none', pause_days: 0 })
  await wait(6)
  stage.loader?.keep('nps', today(), true)
  if (stage.loader) stage.loader.store['touchline.out.shop.1'] = 'unsent'
  expect(stored()).toEqual({})
  stage.dismiss()
  window.happyDOM?.setURL('https://shop.example/next')
  window.navigation?.dispatchEvent(new Event('currententrychange'))
  await wait(60)
  expect(stage.opened).toEqual(['nps'])
})

test.each([
  [
    'Global Privacy Control',
    () => vi.stubGlobal('navigator', { languages: ['en'], globalPrivacyControl: true }),
    {},
  ],
  ['an attribute that denies consent', () => {}, denied],
])('with %s the visitor is private and no lot is stored', async (_, arrange, options) => {
  arrange()
  await includeScript([sampled], options)
  await wait(6)
  expect(stage.opened).toEqual(['nps'])
  expect(stage.loader && isPrivate(stage.loader.page)).toBe(true)
  expect(stored()).toEqual({})
})

test('consent that is denied by a call counts at once, and can be granted again', async () => {
  await includeScript([sampled], { lean: true })
  window.touchline?.consent('denied')
  await wait(6)
  expect(stored()).toEqual({})
  expect(stage.loader && isPrivate(stage.loader.page)).toBe(true)
  window.touchline?.consent('perhaps' as 'denied')
  expect(stage.loader && isPrivate(stage.loader.page)).toBe(true)
  window.touchline?.consent('granted')
  expect(stage.loader && isPrivate(stage.loader.page)).toBe(false)
})
