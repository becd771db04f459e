import type { FileLook, FileQuestion } from '@touchline/shared/contract/widget.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Loader } from '../src/loader/loader.ts'
import type { EventDetail, Page, WidgetEvent } from '../src/page.ts'
import { openSurvey } from '../src/survey/open.ts'
import { comment, email, rating, surveyFile } from './support/survey-file.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const show = async (
  questions: FileQuestion[],
  look: Partial<FileLook> = {},
  page: Page = {},
  isPrivate = false,
  memory?: string,
) => {
  const told: WidgetEvent[] = []
  const messages: unknown[] = []
  const sent: { path: string; body: Record<string, unknown> }[] = []
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    sent.push({ path, body: JSON.parse(body) })
    return new Response('{}')
  })
  const events: WidgetEvent[] = ['shown', 'started', 'answered', 'dismissed', 'closed', 'error']
  const hear = (event: WidgetEvent) => (detail: EventDetail) => {
    told.push(event)
    if (detail.message) messages.push(detail.message)
  }
  const loader = {
    config: { site: 'shop', memory },
    folder: 'https://t.example/w/',
    page: isPrivate ? { ...page, consent: 'denied' } : page,
    listeners: new Set(events.map(event => [event, hear(event)] as const)),
    store: {},
    keep: vi.fn(),
    load: async () => ({ retry: () => {} }),
  } as unknown as Loader
  const onEnd = vi.fn()
  const { close } = openSurvey(surveyFile(questions, { look }), loader, onEnd)
  const host = document.querySelector('touchline-survey') as HTMLElement
  const root = host?.shadowRoot as ShadowRoot
  const radio = (index: number) => root.querySelectorAll('input')[index] as HTMLInputElement
  const tap = (index: number) =>
    radio(index).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
  const status = () => root.querySelector('[role=status]')?.textContent
  const isOpen = () => !!document.querySelector('touchline-survey')
  return { host, loader, root, told, messages, sent, onEnd, close, radio, tap, status, isOpen }
}

test('leaves the focus where it is, and tells a screen reader a little later', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  const { status } = await show([rating('r')])
  expect(document.activeElement).toBe(field)
  expect(status()).toBe('')
  vi.advanceTimersByTime(500)
  expect(status()).toBe('Survey: How was r?')
})

test('a visitor who is inside is led to the new heading', async () => {
  const { root, radio, tap } = await show([rating('r'), comment('c')])
  radio(9).focus()
  tap(9)
  expect(root.activeElement?.id).toBe('c')
})

test('a visitor who is elsewhere hears the new heading and keeps the focus', async () => {
  const { root, tap, status } = await show([rating('r'), comment('c')])
  tap(2)
  expect(root.activeElement).toBeNull()
  expect(status()).toBe('Sorry!')
})

test('another rating leaves the focus in the comment', async () => {
  const { root, tap } = await show([rating('r'), comment('c')])
  tap(9)
  const field = root.querySelector('textarea') as HTMLTextAreaElement
  field.focus()
  tap(2)
  expect(root.activeElement).toBe(field)
})

test('goes by itself some seconds after the thanks, and was not dismissed', async () => {
  const { told, tap, isOpen } = await show([rating('r')])
  tap(9)
  await vi.advanceTimersByTimeAsync(5_900)
  expect(isOpen()).toBe(true)
  await vi.advanceTimersByTimeAsync(200)
  expect(isOpen()).toBe(false)
  expect(told).toEqual(['shown', 'started', 'answered', 'closed'])
})

test('tells once that it was dismissed, however often it is closed', async () => {
  const { told, close, isOpen } = await show([rating('r')])
  close()
  close()
  await vi.advanceTimersByTimeAsync(0)
  expect(isOpen()).toBe(false)
  expect(told).toEqual(['shown', 'dismissed', 'closed'])
})

test('Escape inside closes, and no key reaches the page', async () => {
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  const { radio, isOpen } = await show([rating('r')])
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
  const { close, onEnd } = await show([rating('r')])
  expect(onEnd).not.toHaveBeenCalled()
  close()
  close()
  expect(onEnd).toHaveBeenCalledOnce()
})

test('a listener that throws harms nothing', async () => {
  const error = new Error('the page’s own')
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { loader, tap, told } = await show([rating('r'), comment('c')])
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
  const { tap, sent } = await show([rating('r')], {}, page)
  page.consent = 'denied'
  tap(9)
  const { body } = sent.find(({ path }) => path.endsWith('answers')) ?? {}
  expect(body).toMatchObject({ answers: { r: 9 } })
  expect(body).not.toHaveProperty('customer')
})

test('names the customer, but not one who is private', async () => {
  const page = { customer: 'c1', traits: { email: 'ada@example.org', plan: 'pro' } }
  for (const isPrivate of [false, true]) {
    const { tap, sent, close, root } = await show([rating('r'), email('e')], {}, page, isPrivate)
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

test('an inline survey goes where the page wants it, stays after the thanks, and ignores Escape', async () => {
  const place = document.body.appendChild(document.createElement('section'))
  place.id = 'here'
  const { host, root, radio, tap, isOpen } = await show([rating('r')], {
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
    const { told, messages, onEnd, isOpen, sent } = await show([rating('r')], { display: 'inline', element })
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
  const { root, close } = await show([rating('r')], { display: 'modal' })
  expect(root.querySelector('dialog')?.open).toBe(true)
  expect(root.activeElement?.id).toBe('r')
  close()
  expect(document.activeElement).toBe(field)
})

test('a press beside the modal is the browser’s affair, and whatever it cancels is closed', async () => {
  const { root, isOpen } = await show([rating('r')], { display: 'modal' })
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
  const { host, close } = await show([rating('r')])
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
  expect((await show([rating('r')], { theme: 'dark' })).host.dataset.theme).toBe('dark')
  document.body.replaceChildren()
  expect((await show([rating('r')], { theme: 'dark' }, { theme: 'light' })).host.dataset.theme).toBe('light')
})

test('wears the styles of the survey without any style in the markup', async () => {
  const { host, root } = await show([rating('r')], { css: ':host>*{--a:#111111}' })
  expect(root.adoptedStyleSheets[1]?.cssRules).toHaveLength(1)
  expect([host.getAttribute('style'), root.querySelector('[style],style')]).toEqual([null, null])
})

test.each([
  ['after_shown', undefined, false, 1],
  ['after_answer', 'after_answer', false, 0],
  ['after_shown for one who is private', undefined, true, 0],
])('remembers that it was shown where the site wants it: %s', async (_, memory, isPrivate, times) => {
  const { loader, tap } = await show([rating('r')], {}, {}, isPrivate, memory)
  expect(loader.keep).toHaveBeenCalledTimes(times)
  tap(9)
  expect(loader.keep).toHaveBeenLastCalledWith('nps', Math.floor(Date.now() / 864e5), true)
})
