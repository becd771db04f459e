import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Handover, WidgetEvent } from '../src/handover.ts'
import { open } from '../src/survey/main.ts'
import { comment, rating, surveyFile } from './support/survey-file.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async () => new Response('{}'))
})
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const show = (...questions: FileQuestion[]) => {
  const told: WidgetEvent[] = []
  const events: WidgetEvent[] = ['shown', 'started', 'answered', 'dismissed']
  const stage1 = {
    config: { site: 'shop', memory: 'after_shown' },
    folder: 'https://t.example/w/',
    page: {},
    listeners: events.map(event => [event, () => told.push(event)] as const),
    store: {},
    noteAsked: () => {},
  } as unknown as Handover
  const close = open(surveyFile(...questions), stage1)
  const root = document.querySelector('touchline-survey')?.shadowRoot as ShadowRoot
  const radio = (index: number) => root.querySelectorAll('input')[index] as HTMLInputElement
  const tap = (index: number) =>
    radio(index).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
  const status = () => root.querySelector('[role=status]')?.textContent
  const isOpen = () => !!document.querySelector('touchline-survey')
  return { root, told, close, radio, tap, status, isOpen }
}

test('leaves the focus where it is, and tells a screen reader a little later', () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  const { status } = show(rating('r'))
  expect(document.activeElement).toBe(field)
  expect(status()).toBe('')
  vi.advanceTimersByTime(500)
  expect(status()).toBe('Survey: How was r?')
})

test('a visitor who is inside is led to the new heading', () => {
  const { root, radio, tap } = show(rating('r'), comment('c'))
  radio(9).focus()
  tap(9)
  expect(root.activeElement?.id).toBe('c')
})

test('a visitor who is elsewhere hears the new heading and keeps the focus', () => {
  const { root, tap, status } = show(rating('r'), comment('c'))
  tap(2)
  expect(root.activeElement).toBeNull()
  expect(status()).toBe('Sorry!')
})

test('another rating leaves the focus in the comment', () => {
  const { root, tap } = show(rating('r'), comment('c'))
  tap(9)
  const field = root.querySelector('textarea') as HTMLTextAreaElement
  field.focus()
  tap(2)
  expect(root.activeElement).toBe(field)
})

test('goes by itself some seconds after the thanks, and was not dismissed', async () => {
  const { told, tap, isOpen } = show(rating('r'))
  tap(9)
  await vi.advanceTimersByTimeAsync(5_900)
  expect(isOpen()).toBe(true)
  await vi.advanceTimersByTimeAsync(200)
  expect(isOpen()).toBe(false)
  expect(told).toEqual(['shown', 'started', 'answered'])
})

test('tells once that it was dismissed, however often it is closed', async () => {
  const { told, close, isOpen } = show(rating('r'))
  close()
  close()
  await vi.advanceTimersByTimeAsync(0)
  expect(isOpen()).toBe(false)
  expect(told).toEqual(['shown', 'dismissed'])
})

test('Escape inside closes, and no key reaches the page', () => {
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  const { radio, isOpen } = show(rating('r'))
  const press = (key: string) =>
    radio(0).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  press('s')
  expect(isOpen()).toBe(true)
  press('Escape')
  expect(isOpen()).toBe(false)
  expect(heard).not.toHaveBeenCalled()
  document.body.removeEventListener('keydown', heard)
})
