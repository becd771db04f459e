import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { goTo, includeScript, leavePage, openPage, settle, survey, wait } from './loader/page.ts'

beforeEach(openPage)
afterEach(leavePage)

const today = () => Math.floor(Date.now() / 864e5)
const explained = async () => {
  const explanations = window.touchline?.explain()
  await settle()
  return explanations
}
const reasonFor = async (rules: Partial<LoaderSurvey>, options = {}) => {
  await includeScript([survey('nps', rules)], { path: '/cart/?a=1', ...options })
  return (await explained())?.[0]?.reason
}

test('says of each survey whether it is due', async () => {
  await includeScript([survey('nps', { tab: '#x' }), survey('csat')])
  await wait(5)
  expect(await explained()).toEqual([
    { survey: 'nps', due: false, reason: 'tab: waits for a click on #x' },
    { survey: 'csat', due: true, reason: '' },
  ])
})

test.each<[string, Partial<LoaderSurvey>]>([
  ['pages: /cart/ is not among /account/*, /help', { pages: { include: ['/account/*', '/help'] } }],
  ['pages: /cart/ is excluded by /c*', { pages: { exclude: ['/x', '/c*'] } }],
  ['query: b is missing, "*" is wanted', { query: { a: '1', b: '*' } }],
  ['query: a is "1", "2" is wanted', { query: { a: '2' } }],
  [
    'traits: plan is missing, equal "pro" is wanted',
    { traits: [{ name: 'plan', is: 'equal', value: 'pro' }] },
  ],
  ['devices: this is a desktop, phone or tablet is wanted', { devices: ['phone', 'tablet'] }],
  ['starts_at: it begins at 2099-01-01T00:00:00.000Z', { starts_at: Date.UTC(2099, 0) }],
  ['ends_at: it was over at 2020-01-01T00:00:00.000Z', { ends_at: Date.UTC(2020, 0) }],
  ['delay_seconds: the page has been open for 0 s, 5 s are wanted', {}],
  ['trigger: waits for a click on #done', { trigger: { on: 'click', selector: '#done' }, delay_seconds: 0 }],
  [
    'trigger: waits for a click on "##", which is no CSS selector: mend it in the survey',
    { trigger: { on: 'click', selector: '##' }, delay_seconds: 0 },
  ],
  [
    'trigger: waits for the event "exported" with rows above 100',
    {
      trigger: { on: 'event', event: 'exported', where: [{ name: 'rows', is: 'above', value: 100 }] },
      delay_seconds: 0,
    },
  ],
  ['trigger: waits for touchline("show", "nps")', { trigger: { on: 'call' }, delay_seconds: 0 }],
  ['trigger: waits until the visitor is about to leave', { trigger: { on: 'exit' }, delay_seconds: 0 }],
  [
    'trigger: waits for a scroll of 50 %, this page cannot be scrolled',
    { trigger: { on: 'scroll', percent: 50 }, delay_seconds: 0 },
  ],
  ['tab: waits for a press of its feedback button', { tab: true }],
])('names the rule, what it saw and what it wants: %s', async (sentence, rules) => {
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(innerHeight)
  expect(await reasonFor(rules)).toBe(sentence)
})

test('says how long ago the visitor was asked', async () => {
  localStorage['touchline.shop'] = JSON.stringify({ junk: 'x', nps: today() - 40, csat: today() - 3 })
  expect(await reasonFor({})).toBe('ask_again_days: it was shown 40 days ago, 90 days are wanted')
  window.touchline?.destroy()
  expect(await reasonFor({ ask_again_days: 30 })).toBe(
    'pause_days: "csat" was shown 3 days ago, 30 days between two surveys are wanted',
  )
})

test('says what the visitor drew', async () => {
  localStorage['touchline.shop'] = JSON.stringify({ 'nps%': 61.34 })
  expect(await reasonFor({ sample_percent: 10, delay_seconds: 0 }, { lean: true })).toBe(
    'sample_percent: this visitor drew 61.3 of 100, less than 10 is wanted',
  )
})

test('says that a field has the focus, that a survey is open, and that it was shown', async () => {
  const now = { delay_seconds: 0 }
  const input = document.body.appendChild(document.createElement('input'))
  input.focus()
  await includeScript([survey('nps', now), survey('csat', now)], { lean: true })
  expect((await explained())?.[0]?.reason).toBe('focus: the visitor is in a field (input)')
  input.blur()
  await wait(0)
  expect((await explained())?.map(({ reason }) => reason)).toEqual([
    'shown: it was shown on this page already, or could not be: see the console',
    'open: "nps" is open, one survey at a time is wanted',
  ])
})

const panel = () => document.querySelector('touchline-panel')?.shadowRoot

test.each([true, false])(
  'shows the reasons on the page for ?touchline=debug, always fresh (lean: %s)',
  async lean => {
    await includeScript([survey('nps', { pages: { include: ['/help'] } })], {
      path: '/?touchline=debug',
      lean,
    })
    expect(panel()?.querySelector('section')?.getAttribute('role')).toBe('region')
    expect(panel()?.querySelector('li')?.textContent).toBe('nps pages: / is not among /help')
    await goTo('/help')
    await wait(1)
    expect(panel()?.querySelector('li')?.textContent).toMatch(/^nps delay_seconds: /)
  },
)

test('the panel goes when it is closed, or the widget is destroyed', async () => {
  await includeScript([survey('nps')], { path: '/?touchline=debug' })
  const before = vi.getTimerCount()
  panel()?.querySelector('button')?.click()
  expect(panel()).toBeUndefined()
  expect(vi.getTimerCount()).toBe(before - 1)
  window.touchline?.explain(true)
  await settle()
  expect(panel()).toBeDefined()
  const drawing = vi.getTimerCount()
  window.touchline?.destroy()
  expect(panel()).toBeUndefined()
  expect(vi.getTimerCount()).toBe(drawing - 1)
})
