import type { FileQuestion, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { afterEach, expect, test } from 'vitest'
import { openCard } from './support/open-card.ts'
import { choice, comment, email, rating } from './support/survey-file.ts'

afterEach(() => document.body.replaceChildren())

test('asks for one option with radio buttons, and for several with checkboxes', () => {
  const { sent, all, button, headings } = openCard([choice('x'), choice('xs', { multiple: true })])
  const boxes = all<HTMLInputElement>('input')
  expect(boxes.map(({ type }) => type)).toEqual([...Array(3).fill('radio'), ...Array(3).fill('checkbox')])
  boxes[1]?.click()
  button('Next')?.click()
  expect(headings()).toEqual(['Which xs?'])
  boxes[5]?.click()
  boxes[3]?.click()
  button('Send')?.click()
  expect(sent).toEqual([{ x: 'green' }, { x: 'green', xs: ['red', 'blue'] }])
})

test('unticking the last box is no answer', () => {
  const { flow, all } = openCard([choice('xs', { multiple: true })])
  all('input')[0]?.click()
  expect(flow.sheet.drafts.xs).toEqual(['red'])
  all('input')[0]?.click()
  expect(flow.sheet.drafts.xs).toBeUndefined()
})

test('says beside the field what is required, leads there, and takes it back', () => {
  const { sent, all, one, button, headings } = openCard([
    rating('r', { required: false }),
    choice('x', { required: true }),
  ])
  button('Next')?.click()
  button('Send')?.click()
  expect(headings()).toEqual(['Which x?'])
  const group = all('fieldset')[1] as HTMLElement
  expect(group.getAttribute('aria-describedby')).toBe('x.error')
  expect(one('[id="x.error"]').textContent).toBe('Please answer this question.')
  expect(document.activeElement).toBe(group.querySelector('input'))
  group.querySelector('input')?.click()
  button('Send')?.click()
  expect(one('[id="x.error"]').textContent).toBe('')
  expect(sent).toEqual([{ x: 'red' }])
})

test('a required comment does not call itself optional', () => {
  const { all } = openCard([comment('c'), comment('d', { required: true })])
  expect(all<HTMLTextAreaElement>('textarea').map(({ placeholder }) => placeholder)).toEqual([
    'Your comment (optional)',
    '',
  ])
})

test('in a single line Enter goes on, but not while it chooses a word', () => {
  const { sent, one, tap, type } = openCard([rating('r'), comment('c', { short: true }), choice('x')])
  tap(9)
  type('.field', 'Moby Dick')
  const press = (isComposing: boolean) =>
    one('.field').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing }))
  press(true)
  expect(sent).toEqual([{ r: 9 }])
  press(false)
  expect(sent.at(-1)).toEqual({ r: 9, c: 'Moby Dick' })
})

test('an address goes only with the box ticked, and says what is wrong with it', () => {
  const { sent, one, type, button } = openCard([email('e')])
  type('.field', 'ada')
  one('.box input').click()
  button('Send')?.click()
  expect(one('.error').textContent).toContain('name@example.org')
  expect(document.activeElement).toBe(one('.field'))
  type('.field', 'ada@example.org')
  one('.box input').click()
  button('Send')?.click()
  expect(document.activeElement).toBe(one('.box input'))
  expect(sent).toEqual([])
  one('.box input').click()
  button('Send')?.click()
  expect(sent).toEqual([{ e: 'ada@example.org' }])
})

test('an answer is not called anonymous any more once an address is asked for', () => {
  const { tap, seen, button } = openCard([rating('r'), email('e')])
  const notes = () => seen('footer small').map(({ textContent }) => textContent)
  expect(notes()).toEqual(['Your answer is anonymous.'])
  tap(2)
  expect(notes()).toEqual([])
  button('Back')?.click()
  expect(notes()).toEqual([])
})

test('a customer whom the site knows only says yes', () => {
  const { sent, all, one, button } = openCard([email('e')], true)
  expect(all('.field')).toEqual([])
  expect(one('.box').textContent).toBe('Yes, you may contact me about my answer.')
  one('.box input').click()
  button('Send')?.click()
  expect(sent).toEqual([{ e: 'yes' }])
})

test('goes back with everything as it was', () => {
  const { one, button, tap, headings } = openCard([rating('r'), comment('c'), choice('x')])
  expect(button('Back')).toBeUndefined()
  tap(9)
  one<HTMLTextAreaElement>('textarea').value = 'Fine'
  button('Next')?.click()
  button('Back')?.click()
  expect(headings()).toEqual(['How was r?', 'Why?'])
  expect(one<HTMLTextAreaElement>('textarea').value).toBe('Fine')
})

test('shows how far one is, in the numerals of the language, where there are several steps', () => {
  const progress = (change: Partial<SurveyFile>, ...questions: FileQuestion[]) =>
    openCard(questions, false, change)
      .seen('.progress')
      .map(({ textContent }) => textContent)
  expect(progress({}, rating('r'), choice('x'))).toEqual(['Question 1 of 2'])
  expect(progress({ numerals: '٠١٢٣٤٥٦٧٨٩' }, rating('r'), choice('x'))).toEqual(['Question ١ of ٢'])
  expect(progress({}, rating('r'), comment('c'))).toEqual([])
  expect(progress({ look: {} }, rating('r'), choice('x'))).toEqual([])
})
