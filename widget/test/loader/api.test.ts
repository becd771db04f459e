import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Touchline } from '../../src/loader/api.ts'
import { includeScript, leavePage, openPage, settle, survey, wait } from './page.ts'
import { stage } from './stage.ts'

beforeEach(openPage)
afterEach(leavePage)

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
  expect(stage.handover?.page).toMatchObject({ customer: '4711', traits: { plan: 'pro' }, token: 'signed' })
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
  expect(stage.handover?.page).toMatchObject({ touchpoint: 'help', theme: 'dark', customer: '1' })
  window.touchline?.identify('2', { plan: 'pro' }, 'signed')
  expect(stage.handover?.page).toMatchObject({ customer: '2', traits: { plan: 'pro' }, token: 'signed' })
  window.touchline?.reset()
  expect(stage.handover?.page).toMatchObject({ customer: '', traits: undefined, token: undefined })
})

test('a guest without an id is nobody', async () => {
  await includeScript([later])
  window.touchline?.identify(undefined)
  await showOne()
  expect(stage.handover?.page.customer).toBe('')
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

test('show without a key takes the first survey that is meant for the page, else the first', async () => {
  const elsewhere = survey('csat', { pages: { include: ['/help'] }, delay_seconds: 3600 })
  await includeScript([elsewhere, later])
  window.touchline?.show()
  await settle()
  window.happyDOM?.setURL('https://shop.example/help')
  window.touchline?.show()
  await settle()
  expect(stage.opened).toEqual(['nps', 'csat'])
})

test('close takes away what is open, and stops what is coming', async () => {
  await includeScript([later])
  await showOne()
  window.touchline?.close()
  expect(stage.current).toBeUndefined()
  window.touchline?.show('nps')
  window.touchline?.close()
  await settle()
  expect(stage.opened).toEqual(['nps'])
})

const tell = (event: string) => {
  for (const [name, listener] of stage.handover?.listeners ?? [])
    if (name === event) listener({ survey: 'nps', id: '1' })
}

test('a listener hears until it is taken away, before and after stage 2 has come', async () => {
  const [gone, early, late] = [vi.fn(), vi.fn(), vi.fn()]
  await includeScript([later])
  window.touchline?.on('shown', gone)()
  window.touchline?.on('shown', early)
  await showOne()
  const off = window.touchline?.on('shown', late)
  tell('shown')
  off?.()
  off?.()
  tell('shown')
  expect([gone, early, late].map(listener => listener.mock.calls.length)).toEqual([0, 2, 1])
})

test('a listener that throws is told to the integrator, not thrown into the page', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await includeScript([later])
  window.touchline?.on('shown', () => {
    throw new Error('theirs')
  })
  await showOne()
  expect(() => tell('shown')).not.toThrow()
  expect(warn).toHaveBeenCalledExactlyOnceWith('Touchline:', new Error('theirs'))
})

test.each([
  [['foo'], /touchline\("foo"\) is not known; there are identify, reset/],
  [['show', 'csat'], /names no live survey; there are nps\.$/],
  [['identify', { id: 1 }], /has no effect; write touchline\("identify", "4711"/],
  [['identify', '1', 'pro'], /has no effect; write touchline\("identify"/],
  [['set', 'dark'], /has no effect; write touchline\("set"/],
  [['set', null], /has no effect; write touchline\("set"/],
  [['track', {}], /has no effect; write touchline\("track"/],
  [['consent', true], /has no effect; write .* touchline\("consent", "denied"\)/],
  [['consent', 'no'], /has no effect; write/],
  [['on', 'opened', () => {}], /has no effect; write .*shown, started/],
  [['on', 'shown'], /has no effect; write/],
])('warns once and says how it is right: %j', async (call, sentence) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await includeScript([later], { lean: true })
  expect(() => window.touchline?.(...call)).not.toThrow()
  window.touchline?.explain()
  await settle()
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.join()).toMatch(/^Touchline: /)
  expect(warn.mock.calls[0]?.join()).toMatch(sentence)
})

test.each([
  ['identify', '1', undefined, 'token'],
  ['identify', 7],
  ['reset'],
  ['track', 'x'],
  ['track', 'x', {}],
  ['show'],
  ['show', 'nps'],
  ['close', new Event('click')],
  ['set', {}],
  ['consent', 'granted'],
])('takes %s without a word', async (...call) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await includeScript([later])
  window.touchline?.(...call)
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
  expect([stage.current, stage.tabs.size]).toEqual(['nps', 1])
  window.touchline?.destroy()
  expect([stage.current, stage.tabs.size]).toEqual([undefined, 0])
  expect('touchline' in window).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
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
