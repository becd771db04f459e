import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showSurvey } from './support/open-survey.ts'
import { rating } from './support/survey-file.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('an inline survey goes where the page wants it, stays after the thanks, and ignores Escape', async () => {
  const place = document.body.appendChild(document.createElement('section'))
  place.id = 'here'
  const { host, root, radio, tap, isOpen } = await showSurvey([rating('r')], {
    display: 'inline',
    element: '#here',
  })
  expect(host.parentElement).toBe(place)
  expect(root.querySelector('.card')?.getAttribute('role')).toBe('group')
  radio(0).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  tap(9)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(isOpen()).toBe(true)
})

test.each(['#missing', '###'])(
  'an inline survey without its place %j says how to mend it, and ends',
  async element => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { told, messages, onEnd, isOpen, sent } = await showSurvey([rating('r')], {
      display: 'inline',
      element,
    })
    await vi.advanceTimersByTimeAsync(0)
    expect(isOpen()).toBe(false)
    expect(told).toEqual(['error'])
    expect(messages[0]).toContain(element)
    expect(warned).toHaveBeenCalledOnce()
    expect(onEnd).toHaveBeenCalledOnce()
    expect(sent).toEqual([])
    warned.mockRestore()
  },
)

test('a modal survey is a native dialog that takes the focus and gives it back', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  const { root, close } = await showSurvey([rating('r')], { display: 'modal' })
  expect(root.querySelector('dialog')?.open).toBe(true)
  expect(root.activeElement?.id).toBe('r')
  close()
  expect(document.activeElement).toBe(field)
})

test('a press beside the modal is the browser’s affair, and whatever it cancels is closed', async () => {
  const { root, isOpen } = await showSurvey([rating('r')], { display: 'modal' })
  const dialog = root.querySelector('dialog') as HTMLDialogElement
  expect(dialog.getAttribute('closedby')).toBe('any')
  dialog.dispatchEvent(new Event('cancel'))
  expect(isOpen()).toBe(false)
})

test('moves away from the field that has the focus, and stops looking when it is closed', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  const boxes = (over: boolean) => {
    const box = { top: 0, left: 0, right: 9, bottom: 9 } as DOMRect
    host.getBoundingClientRect = () => box
    field.getBoundingClientRect = () => (over ? box : { ...box, left: 20, right: 30 })
  }
  const { host, close } = await showSurvey([rating('r')])
  boxes(false)
  field.focus()
  vi.advanceTimersByTime(20)
  expect(host.hasAttribute('data-moved')).toBe(false)
  field.blur()
  boxes(true)
  field.focus()
  vi.advanceTimersByTime(20)
  expect(host.hasAttribute('data-moved')).toBe(true)
  close()
  field.blur()
  field.focus()
  vi.advanceTimersByTime(20)
  expect(host.hasAttribute('data-moved')).toBe(true)
})

test('the page’s theme wins over the survey’s', async () => {
  expect((await showSurvey([rating('r')], { theme: 'dark' })).host.dataset.theme).toBe('dark')
  document.body.replaceChildren()
  expect((await showSurvey([rating('r')], { theme: 'dark' }, { theme: 'light' })).host.dataset.theme).toBe(
    'light',
  )
})

test('wears the styles of the survey without any style in the markup', async () => {
  const { host, root } = await showSurvey([rating('r')], { css: ':host>*{--a:#111111}' })
  expect(root.adoptedStyleSheets[1]?.cssRules).toHaveLength(1)
  expect([host.getAttribute('style'), root.querySelector('[style],style')]).toEqual([null, null])
})
