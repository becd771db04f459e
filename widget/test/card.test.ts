import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { createCard } from '../src/survey/card.ts'
import { createFlow } from '../src/survey/flow.ts'
import { comment, rating, surveyFile } from './support/survey-file.ts'

afterEach(() => document.body.replaceChildren())

const show = (questions: FileQuestion[], isLinked = false) => {
  const sent: unknown[] = []
  const flow = createFlow(
    questions,
    answers => sent.push(answers),
    () => card.update(),
  )
  const close = vi.fn()
  const card = createCard(surveyFile(...questions), flow, isLinked, close)
  card.update()
  document.body.append(card.dialog)
  const all = <E extends HTMLElement>(selector: string) => [...card.dialog.querySelectorAll<E>(selector)]
  const one = <E extends HTMLElement>(selector: string) => all<E>(selector)[0] as E
  const seen = (selector: string) => all(selector).filter(each => !each.closest('[hidden]'))
  const radio = (index: number) => all<HTMLInputElement>('input')[index] as HTMLInputElement
  const tap = (index: number) =>
    radio(index).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
  const headings = () => seen('h2').map(({ textContent }) => textContent)
  return { card, flow, sent, close, all, one, seen, radio, tap, headings }
}

test('is a dialog named by its question, with one group of radio buttons', () => {
  const { card, all, one, headings } = show([rating('r')])
  expect(card.dialog.getAttribute('role')).toBe('dialog')
  expect(card.dialog.getAttribute('aria-labelledby')).toBe(one('h2').id)
  expect(headings()).toEqual(['How was r?'])
  expect(all('label').map(({ textContent }) => textContent)).toEqual([...'0123456789', '10'])
  expect(new Set(all<HTMLInputElement>('input').map(({ name }) => name))).toEqual(new Set(['r']))
  expect(one('fieldset').getAttribute('aria-describedby')).toBe(all('p')[0]?.id)
})

test('stars and faces are drawn, and have names', () => {
  const names = ['Awful', 'Bad', 'Fair', 'Good', 'Great']
  const { all } = show([rating('r', { metric: 'csat', look: 'stars', names })])
  expect(all('input').map(input => input.getAttribute('aria-label'))).toEqual(names)
  expect(all('label').map(label => label.title)).toEqual(names)
  expect(all('label svg')).toHaveLength(5)
})

test('an arrow key chooses without sending, and offers the button that sends', () => {
  const { sent, radio, seen } = show([rating('r'), comment('c')])
  expect(seen('footer button')).toEqual([])
  radio(3).click()
  expect(sent).toEqual([])
  const [send] = seen('footer button')
  send?.click()
  expect(sent).toEqual([{ r: 3 }])
})

test.each([' ', 'Enter'])('the key %j sends the rating that has the focus, and marks it', key => {
  const { sent, radio } = show([rating('r'), comment('c')])
  const pressed = new KeyboardEvent('keydown', { key, cancelable: true })
  radio(4).dispatchEvent(pressed)
  expect(sent).toEqual([{ r: 4 }])
  expect(radio(4).checked).toBe(true)
  expect(pressed.defaultPrevented).toBe(true)
})

test('another key sends nothing', () => {
  const { sent, radio } = show([rating('r'), comment('c')])
  radio(4).dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))
  expect(sent).toEqual([])
})

test('another rating changes the words of the comment, and neither the typed text nor the focus', () => {
  const { sent, one, seen, tap, headings } = show([rating('r'), comment('c')])
  tap(9)
  expect(headings()).toEqual(['How was r?', 'Why?'])
  const field = one<HTMLTextAreaElement>('textarea')
  field.focus()
  field.value = 'Half a th'
  field.dispatchEvent(new Event('input'))
  tap(2)
  expect(seen('footer button')).toHaveLength(1)
  expect(headings()).toEqual(['How was r?', 'Sorry!'])
  expect(one('textarea')).toBe(field)
  expect(field.value).toBe('Half a th')
  expect(document.activeElement).toBe(field)
  one('footer button').click()
  expect(sent.at(-1)).toEqual({ r: 2, c: 'Half a th' })
})

test('all comments of a rating appear in order, each named by its own question', () => {
  const { all, tap } = show([rating('r'), comment('c1'), comment('c2')])
  tap(9)
  expect(all('textarea').map(field => field.getAttribute('aria-labelledby'))).toEqual(['c1', 'c2'])
  expect(all('h2[id],textarea,footer').map(({ id, localName }) => id || localName)).toEqual([
    'r',
    'c1',
    'textarea',
    'c2',
    'textarea',
    'footer',
  ])
})

test('asks several ratings one after the other, each alone and in the name of the dialog', () => {
  const { card, sent, one, tap, headings } = show([rating('r1'), comment('c1'), rating('r2')])
  tap(9)
  one('footer button').click()
  expect(headings()).toEqual(['How was r2?'])
  expect(card.dialog.getAttribute('aria-labelledby')).toBe('r2')
  tap(5)
  expect(sent.at(-1)).toEqual({ r1: 9, r2: 5 })
  expect(headings()).toEqual(['How was r2?', 'Thank you!'])
})

test('a rating alone leads to the thanks, and may still be changed', () => {
  const { sent, seen, tap, headings } = show([rating('r')])
  expect(headings()).toEqual(['How was r?'])
  tap(9)
  expect(headings()).toEqual(['How was r?', 'Thank you!'])
  expect(seen('footer')).toEqual([])
  tap(8)
  expect(sent).toEqual([{ r: 9 }, { r: 8 }])
})

test('after the comments only the thanks are left', () => {
  const { one, seen, tap, headings } = show([rating('r'), comment('c')])
  tap(9)
  one('footer button').click()
  expect(headings()).toEqual(['Thank you!'])
  expect(seen('input,textarea')).toEqual([])
})

test('says whether the answer is anonymous or linked to the visitor', () => {
  expect(show([rating('r')]).one('footer small').textContent).toBe('Anonymous')
  expect(show([rating('r')], true).one('footer small').textContent).toBe('Linked')
})

test('returns the newest heading after every change', () => {
  const { card, flow, tap } = show([rating('r'), comment('c')])
  const newest = () => card.update().textContent
  expect(newest()).toBe('How was r?')
  tap(1)
  expect(newest()).toBe('Sorry!')
  flow.next()
  expect(newest()).toBe('Thank you!')
})

test('the cross has a name and closes', () => {
  const { one, close } = show([rating('r')])
  expect(one('button').title).toBe('Close')
  one('button').click()
  expect(close).toHaveBeenCalledOnce()
})
