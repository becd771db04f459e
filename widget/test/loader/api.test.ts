import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tell as tellPage } from '../../src/desk/tell.ts'
import type { Touchline, WidgetEvent } from '../../src/page.ts'
import { includeScript, leavePage, openPage, settle, survey, wait } from './page.ts'
import { feedbackButtons, stage } from './stage.ts'

beforeEach(openPage)
afterEach(leavePage)

/** Makes a call that TypeScript would not let pass. */
const make = (call: unknown[]) => (window.touchline as unknown as (...call: unknown[]) => void)(...call)

const later = survey('nps', { delay_seconds: 3600 })
const showOne = async () => {
  window.touchline?.show('nps')
  await settle()
}

test('makes the calls that came before the script, in their order', async () => {
  window.touchline = Object.assign(() => {}, {
    q: [
      ['identify', 'first'],
      ['identify', 4711, { plan: 'pro' }, 'signed'],
      ['show', 'nps'],
    ],
  }) as unknown as Touchline
  await includeScript([later])
  expect(stage.opened).toEqual(['nps'])
  expect(stage.loader?.page).toMatchObject({ customer: '4711', traits: { plan: 'pro' }, token: 'signed' })
})

test('a second inclusion does nothing', async () => {
  await includeScript([later])
  const { touchline } = window
  await includeScript([survey('csat', { delay_seconds: 0 })])
  await wait(60)
  expect(window.touchline).toBe(touchline)
  expect(stage.opened).toEqual([])
})

test('the attributes of the script are the page, and calls change them', async () => {
  await includeScript([later], { attributes: { touchpoint: 'support', customer: '1' }, lean: true })
  window.touchline?.set({ touchpoint: 'help', theme: 'dark' })
  await showOne()
  expect(stage.loader?.page).toMatchObject({ touchpoint: 'help', theme: 'dark', customer: '1' })
  window.touchline?.identify('2', { plan: 'pro' }, 'signed')
  expect(stage.loader?.page).toMatchObject({ customer: '2', traits: { plan: 'pro' }, token: 'signed' })
  window.touchline?.reset()
  expect(stage.loader?.page).toMatchObject({ customer: '', traits: undefined, token: undefined })
})

test.each([undefined, null, ''])('a guest whose id is %j is nobody', async id => {
  await includeScript([later])
  window.touchline?.identify(id as string)
  await showOne()
  expect(stage.loader?.page.customer).toBe('')
})

test('methods may be called by name, or taken from the function', async () => {
  await includeScript([later, survey('csat', { delay_seconds: 3600 })])
  window.touchline?.('show', 'csat')
  await settle()
  const { show } = window.touchline as Touchline
  show('nps')
  await settle()
  expect(stage.opened).toEqual(['csat', 'nps'])
})

test('show without a key takes the first survey that is meant for the page, and none in its place', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const here = survey('csat', { pages: { include: ['/help'] }, delay_seconds: 3600 })
  await includeScript([here])
  window.touchline?.show()
  await settle()
  expect([stage.opened, warn.mock.calls.length]).toEqual([[], 1])
  window.happyDOM?.setURL('https://shop.example/help')
  window.touchline?.show()
  await settle()
  expect(stage.opened).toEqual(['csat'])
})

test('close takes away what is open, and stops what is coming', async () => {
  const csat = survey('csat', { delay_seconds: 3600 })
  await includeScript([later, csat])
  await showOne()
  window.touchline?.close()
  expect(stage.current).toBeUndefined()
  stage.loader?.desk?.show(csat)
  window.touchline?.close()
  await settle()
  expect(stage.opened).toEqual(['nps'])
})

const tell = (event: WidgetEvent) => {
  if (stage.loader) tellPage(stage.loader, event, { survey: 'nps', id: '1' })
  return settle()
}

test('a listener hears until it is taken away, before and after stage 2 has come', async () => {
  const [gone, early, late] = [vi.fn(), vi.fn(), vi.fn()]
  await includeScript([later])
  window.touchline?.on('shown', gone)()
  window.touchline?.on('shown', early)
  await showOne()
  const off = window.touchline?.on('shown', late)
  await tell('shown')
  off?.()
  off?.()
  await tell('shown')
  expect([gone, early, late].map(listener => listener.mock.calls.length)).toEqual([0, 2, 1])
})

test('a listener that throws is told to the integrator, not thrown into the page', async () => {
  const complained = vi.spyOn(console, 'error').mockReturnValue()
  await includeScript([later])
  window.touchline?.on('shown', () => {
    throw new Error('theirs')
  })
  await showOne()
  await tell('shown')
  expect(complained).toHaveBeenCalledExactlyOnceWith(new Error('theirs'))
})

test.each([
  [['foo'], 'Touchline:,no method,foo'],
  [['show', 'csat'], 'Touchline:,no survey,csat'],
])('says what is not there: %j', async (call, sentence) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await includeScript([later], { lean: true })
  expect(() => make(call)).not.toThrow()
  await settle()
  expect(warn.mock.calls.map(words => words.join())).toEqual([sentence])
})

test.each([
  ['identify', '1', undefined, 'token'],
  ['identify', 7],
  ['reset'],
  ['track', 'x'],
  ['track', 'x', {}],
  ['track'],
  ['show', 'nps'],
  ['close', new Event('click')],
  ['set', {}],
  ['set', null],
  ['consent', 'granted'],
])('takes %s without a word', async (...call) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await includeScript([later])
  make(call)
  await showOne()
  expect(warn).not.toHaveBeenCalled()
})

test.each([true, false])('destroying leaves nothing (Navigation API: %s)', async navigation => {
  const added: unknown[] = []
  for (const target of [globalThis, document, document.documentElement])
    vi.spyOn(target, 'addEventListener').mockImplementation(((...args: unknown[]) => {
      added.push(args[2])
    }) as never)
  const surveys = [
    later,
    survey('csat', { trigger: { on: 'exit' }, delay_seconds: 0 }),
    survey('feedback', { tab: true }),
  ]
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  await includeScript(surveys, { navigation })
  await showOne()
  await wait(1)
  expect([stage.current, feedbackButtons().length]).toEqual(['nps', 1])
  window.touchline?.destroy()
  expect([stage.current, feedbackButtons().length]).toEqual([undefined, 0])
  expect('touchline' in window).toBe(false)
  await wait(7200)
  expect(stage.opened).toEqual(['nps'])
  expect(added.length).toBeGreaterThan(5)
  expect(added.every(options => (options as AddEventListenerOptions).signal?.aborted)).toBe(true)
})

test('what was coming when the widget was destroyed does not open', async () => {
  await includeScript([later])
  window.touchline?.show('nps')
  window.touchline?.destroy()
  await settle()
  expect(stage.opened).toEqual([])
})

test('can be included again after it was destroyed', async () => {
  await includeScript([later])
  window.touchline?.destroy()
  await includeScript([survey('csat', { delay_seconds: 0 })])
  await wait(1)
  expect(stage.opened).toEqual(['csat'])
})
