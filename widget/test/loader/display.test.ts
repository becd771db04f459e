import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { goTo, includeScript, leavePage, openPage, settle, survey, wait } from './page.ts'
import { stage } from './stage.ts'

beforeEach(openPage)
afterEach(leavePage)

const field = () => document.body.appendChild(document.createElement('textarea'))
const noPause = { ask_again_days: 0, delay_seconds: 0 }

test.each([true, false])(
  'opens a survey when its delay has passed, and not before (lean: %s)',
  async lean => {
    await includeScript([survey('nps')], { lean })
    await wait(4.9)
    expect(stage.opened).toEqual([])
    await wait(0.4)
    expect(stage.opened).toEqual(['nps'])
  },
)

test('fetches nothing while nothing is due', async () => {
  await includeScript([survey('nps', { pages: { include: ['/other'] } })], { lean: true })
  await wait(60)
  expect([stage.flushes, stage.opened, stage.loader]).toEqual([0, [], undefined])
})

test('opens the first of several that are due, and one at a time', async () => {
  await includeScript([survey('nps', noPause), survey('csat', noPause)], { pause_days: 0 })
  await wait(1)
  expect(stage.opened).toEqual(['nps'])
  stage.dismiss()
  await settle()
  expect(stage.opened).toEqual(['nps', 'csat'])
  stage.dismiss()
  await wait(60)
  expect(stage.opened).toEqual(['nps', 'csat'])
})

test('a survey comes back on another page view only when its days allow it', async () => {
  await includeScript([survey('nps', noPause), survey('csat')], { pause_days: 0 })
  await wait(1)
  stage.dismiss()
  await goTo('/next')
  await wait(1)
  expect(stage.opened).toEqual(['nps', 'nps'])
  stage.loader?.keep('csat', Math.floor(Date.now() / 864e5), true)
  stage.dismiss()
  await goTo('/another')
  await wait(60)
  expect(stage.opened).not.toContain('csat')
})

test('waits until the visitor has left a field, and does not interrupt the next one', async () => {
  const [first, second] = [field(), field()]
  first.focus()
  await includeScript([survey('nps')])
  await wait(6)
  expect(stage.opened).toEqual([])
  second.focus()
  await wait(0)
  expect(stage.opened).toEqual([])
  second.blur()
  await wait(0)
  expect(stage.opened).toEqual(['nps'])
})

test('looks for the focus inside web components, and takes a frame for a field', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const input = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'))
  input.focus()
  await includeScript([survey('nps', noPause)])
  await wait(1)
  expect(stage.opened).toEqual([])
  input.blur()
  const active = vi.spyOn(document, 'activeElement', 'get')
  active.mockReturnValue(document.createElement('iframe'))
  await wait(1)
  expect(stage.opened).toEqual([])
  active.mockReturnValue(document.body)
  dispatchEvent(new Event('focus'))
  await wait(0)
  expect(stage.opened).toEqual(['nps'])
})

test('opens when a tab comes to the front, not in the background', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  await includeScript([survey('nps', noPause)])
  await wait(1)
  expect(stage.opened).toEqual([])
  hidden.mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  await settle()
  expect(stage.opened).toEqual(['nps'])
})

test('looks again when the file has come: a visitor who began to type is not interrupted', async () => {
  await includeScript([survey('feedback')])
  vi.advanceTimersByTime(5300)
  const typing = field()
  typing.focus()
  await settle()
  expect(stage.opened).toEqual([])
  typing.blur()
  await wait(0)
  expect(stage.opened).toEqual(['feedback'])
})

test('looks again when the files have come: another tab may have asked meanwhile', async () => {
  await includeScript([survey('nps')], { lean: true })
  vi.advanceTimersByTime(5300)
  localStorage['touchline.shop'] = JSON.stringify({ csat: Math.floor(Date.now() / 864e5) })
  await settle()
  expect(stage.opened).toEqual([])
})

test('says once what to mend when a survey cannot be fetched, and tells the page', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await includeScript([survey('missing')])
  const failed = vi.fn()
  window.touchline?.on('error', failed)
  await wait(60)
  document.dispatchEvent(new Event('visibilitychange'))
  await settle()
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.join(' ')).toMatch(/^Touchline: missing could not be shown: .*policy/)
  expect(failed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ survey: 'missing' }))
})
