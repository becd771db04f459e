import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Page } from '../src/page.ts'
import { showSurvey } from './support/open-survey.ts'
import { comment, email, rating } from './support/survey-file.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('leaves the focus where it is, and tells a screen reader a little later', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  const { status } = await showSurvey([rating('r')])
  expect(document.activeElement).toBe(field)
  expect(status()).toBe('')
  vi.advanceTimersByTime(500)
  expect(status()).toBe('Survey: How was r?')
})

test('a visitor who is inside is led to the new heading', async () => {
  const { root, radio, tap } = await showSurvey([rating('r'), comment('c')])
  radio(9).focus()
  tap(9)
  expect(root.activeElement?.id).toBe('c')
})

test('a visitor who is elsewhere hears the new heading and keeps the focus', async () => {
  const { root, tap, status } = await showSurvey([rating('r'), comment('c')])
  tap(2)
  expect(root.activeElement).toBeNull()
  expect(status()).toBe('Sorry!')
})

test('another rating leaves the focus in the comment', async () => {
  const { root, tap } = await showSurvey([rating('r'), comment('c')])
  tap(9)
  const field = root.querySelector('textarea') as HTMLTextAreaElement
  field.focus()
  tap(2)
  expect(root.activeElement).toBe(field)
})

test('goes by itself some seconds after the thanks, and was not dismissed', async () => {
  const { told, tap, isOpen } = await showSurvey([rating('r')])
  tap(9)
  await vi.advanceTimersByTimeAsync(5_900)
  expect(isOpen()).toBe(true)
  await vi.advanceTimersByTimeAsync(200)
  expect(isOpen()).toBe(false)
  expect(told).toEqual(['shown', 'started', 'answered', 'closed'])
})

test('tells once that it was dismissed, however often it is closed', async () => {
  const { told, close, isOpen } = await showSurvey([rating('r')])
  close()
  close()
  await vi.advanceTimersByTimeAsync(0)
  expect(isOpen()).toBe(false)
  expect(told).toEqual(['shown', 'dismissed', 'closed'])
})

test('Escape inside closes, and no key reaches the page', async () => {
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  const { radio, isOpen } = await showSurvey([rating('r')])
  const press = (key: string) =>
    radio(0).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  press('s')
  expect(isOpen()).toBe(true)
  press('Escape')
  expect(isOpen()).toBe(false)
  expect(heard).not.toHaveBeenCalled()
  document.body.removeEventListener('keydown', heard)
})

test('ends once, for whatever reason', async () => {
  const { close, onEnd } = await showSurvey([rating('r')])
  expect(onEnd).not.toHaveBeenCalled()
  close()
  close()
  expect(onEnd).toHaveBeenCalledOnce()
})

test('a listener that throws harms nothing', async () => {
  const error = new Error('the page’s own')
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { loader, tap, told } = await showSurvey([rating('r'), comment('c')])
  const throwing = () => {
    throw error
  }
  loader.listeners.add(['answered', throwing])
  tap(9)
  await vi.advanceTimersByTimeAsync(0)
  expect(told).toEqual(['shown', 'started', 'answered'])
  expect(complained).toHaveBeenCalledWith(error)
  complained.mockRestore()
})

test('leaves out a customer who refused consent while the survey was open', async () => {
  const page: Page = { customer: 'c1' }
  const { tap, sent } = await showSurvey([rating('r')], {}, page)
  page.consent = 'denied'
  tap(9)
  const { body } = sent.find(({ path }) => path.endsWith('answers')) ?? {}
  expect(body).toMatchObject({ answers: { r: 9 } })
  expect(body).not.toHaveProperty('customer')
})

test('names the customer, but not one who is private', async () => {
  const page = { customer: 'c1', traits: { email: 'ada@example.org', plan: 'pro' } }
  for (const isPrivate of [false, true]) {
    const { tap, sent, close, root } = await showSurvey([rating('r'), email('e')], {}, page, isPrivate)
    tap(9)
    await vi.advanceTimersByTimeAsync(0)
    const { customer } = sent.find(({ path }) => path.endsWith('answers'))?.body ?? {}
    expect(customer).toEqual(
      isPrivate ? undefined : { id: 'c1', traits: { email: 'ada@example.org', plan: 'pro' } },
    )
    expect(!!root.querySelector('[type=email]')).toBe(isPrivate)
    close()
  }
})

test.each([
  ['after_shown', undefined, false, 1],
  ['after_answer', 'after_answer', false, 0],
  ['after_shown for one who is private', undefined, true, 0],
])('remembers that it was shown where the site wants it: %s', async (_, memory, isPrivate, times) => {
  const { loader, tap } = await showSurvey([rating('r')], {}, {}, isPrivate, memory)
  expect(loader.keep).toHaveBeenCalledTimes(times)
  tap(9)
  expect(loader.keep).toHaveBeenLastCalledWith('nps', Math.floor(Date.now() / 864e5), true)
})
