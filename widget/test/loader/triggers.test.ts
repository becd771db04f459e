import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { goTo, includeScript, leavePage, openPage, settle, survey, wait } from './page.ts'
import { stage } from './stage.ts'

beforeEach(() => {
  openPage()
  vi.stubGlobal('innerHeight', 800)
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(1800)
})
afterEach(leavePage)

const scrollTo = async (y: number) => {
  vi.stubGlobal('scrollY', y)
  const event = new Event('scroll')
  Object.defineProperty(event, 'timeStamp', { value: performance.now() })
  dispatchEvent(event)
  await settle()
}
const leaveAt = async (clientY: number) => {
  document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY }))
  await settle()
}
const button = (id: string) => {
  const element = document.body.appendChild(document.createElement('button'))
  element.id = id
  return element
}

test('a scroll opens at its percent and not before', async () => {
  await includeScript([survey('nps', { trigger: { on: 'scroll', percent: 50 } })])
  await wait(6)
  await scrollTo(494)
  expect(stage.opened).toEqual([])
  await scrollTo(495)
  expect(stage.opened).toEqual(['nps'])
})

test('a scroll that was reached during the delay opens after it, if it still holds', async () => {
  await includeScript([survey('nps', { trigger: { on: 'scroll', percent: 50 } })])
  await scrollTo(900)
  await wait(4.9)
  expect(stage.opened).toEqual([])
  await scrollTo(0)
  await wait(1)
  expect(stage.opened).toEqual([])
  await scrollTo(900)
  expect(stage.opened).toEqual(['nps'])
})

test('a page that cannot be scrolled has no scroll to wait for', async () => {
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(800)
  await includeScript([survey('nps', { trigger: { on: 'scroll', percent: 1 } })])
  await wait(60)
  expect(stage.opened).toEqual([])
})

test('a mouse that leaves by the top opens, one that leaves elsewhere does not', async () => {
  await includeScript([survey('nps', { trigger: { on: 'exit' } })])
  await wait(6)
  await leaveAt(1)
  expect(stage.opened).toEqual([])
  await leaveAt(0)
  expect(stage.opened).toEqual(['nps'])
})

test('an exit during the delay is over: the next one opens', async () => {
  await includeScript(
    [survey('nps', { trigger: { on: 'exit' }, delay_seconds: 10 }), survey('csat', { delay_seconds: 1 })],
    { path: '/', pause_days: 0 },
  )
  await wait(2)
  stage.dismiss()
  await leaveAt(0)
  await wait(60)
  expect(stage.opened).toEqual(['csat'])
  await leaveAt(0)
  expect(stage.opened).toEqual(['csat', 'nps'])
})

test.each([
  ['fast by half a screen', 300, 400, true],
  ['fast by less', 300, 399, false],
  ['too slowly', 301, 400, false],
])('on a touch screen, scrolling back up %s', async (_, milliseconds, distance, opens) => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  await includeScript([survey('nps', { trigger: { on: 'exit' } })])
  await wait(6)
  await scrollTo(500)
  await wait(milliseconds / 1000)
  await scrollTo(500 - distance)
  expect(stage.opened).toEqual(opens ? ['nps'] : [])
})

test('a click opens, on elements that came later too, and where the page keeps its clicks to itself', async () => {
  await includeScript([survey('nps', { trigger: { on: 'click', selector: '#done, .done' } })])
  await wait(6)
  button('other').click()
  await settle()
  expect(stage.opened).toEqual([])
  const late = button('done')
  const icon = late.appendChild(document.createElement('i'))
  icon.addEventListener('click', event => event.stopPropagation())
  icon.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
  await settle()
  expect(stage.opened).toEqual(['nps'])
})

test('an event without a name is no click', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  await includeScript([survey('nps', { trigger: { on: 'click', selector: '#done' } })])
  await wait(6)
  ;(window.touchline as unknown as (method: string) => void)('track')
  await settle()
  expect(stage.opened).toEqual([])
})

test('a selector that is none disturbs neither the page nor the other surveys', async () => {
  const failed = vi.fn()
  addEventListener('error', failed)
  const wrong = survey('nps', { trigger: { on: 'click', selector: '##' } })
  await includeScript([wrong, survey('csat', { trigger: { on: 'click', selector: '#done' } })])
  await wait(6)
  button('done').click()
  await settle()
  removeEventListener('error', failed)
  expect(failed).not.toHaveBeenCalled()
  expect(stage.opened).toEqual(['csat'])
})

test('an event opens when its properties fit', async () => {
  const where = [{ name: 'rows', is: 'above', value: 100 }] as const
  await includeScript([survey('nps', { trigger: { on: 'event', event: 'exported', where: [...where] } })])
  await wait(6)
  window.touchline?.track('exported', { rows: 100 })
  window.touchline?.track('exported')
  window.touchline?.track('imported', { rows: 101 })
  await settle()
  expect(stage.opened).toEqual([])
  window.touchline?.track('exported', { rows: 101 })
  await settle()
  expect(stage.opened).toEqual(['nps'])
})

test('an event during the delay opens after it, also on the page that it led to', async () => {
  const exported = survey('nps', {
    trigger: { on: 'event', event: 'exported', where: [] },
    pages: { exclude: ['/cart'] },
  })
  await includeScript([exported])
  window.touchline?.track('exported')
  await wait(3)
  expect(stage.opened).toEqual([])
  await goTo('/thanks')
  await wait(4)
  expect(stage.opened).toEqual([])
  await wait(2)
  expect(stage.opened).toEqual(['nps'])
})

test('an event of an earlier page view opens nothing later, and nothing opens on a page that is not meant', async () => {
  const exported = survey('nps', {
    trigger: { on: 'event', event: 'exported', where: [] },
    pages: { exclude: ['/cart'] },
  })
  await includeScript([exported])
  window.touchline?.track('exported')
  await goTo('/cart')
  await wait(6)
  await goTo('/')
  await wait(60)
  expect(stage.opened).toEqual([])
})

test('an event opens once: the next showing needs the next event', async () => {
  const repeated = { ask_again_days: 0, delay_seconds: 0 }
  await includeScript(
    [survey('nps', { ...repeated, trigger: { on: 'event', event: 'exported', where: [] } })],
    { pause_days: 0 },
  )
  window.touchline?.track('exported')
  await wait(1)
  stage.dismiss()
  await goTo('/next')
  await wait(1)
  expect(stage.opened).toEqual(['nps'])
  window.touchline?.track('exported')
  await settle()
  expect(stage.opened).toEqual(['nps', 'nps'])
})

test('a survey that waits for a call opens by nothing else', async () => {
  await includeScript([survey('nps', { trigger: { on: 'call' } })])
  await wait(60)
  expect(stage.opened).toEqual([])
  window.touchline?.show('nps')
  await settle()
  expect(stage.opened).toEqual(['nps'])
})

test('traits that come later let a survey open', async () => {
  await includeScript([survey('nps', { traits: [{ name: 'plan', is: 'equal', value: 'pro' }] })])
  await wait(6)
  expect(stage.opened).toEqual([])
  window.touchline?.identify('4711', { plan: 'pro' })
  await settle()
  expect(stage.opened).toEqual(['nps'])
})
