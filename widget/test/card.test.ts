import type { FileQuestion, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { scales } from '@touchline/shared/scales.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { createCard } from '../src/survey/card.ts'
import { createJourney } from '../src/survey/full/journey.ts'
import { choice, comment, email, ends, rating, surveyFile } from './support/survey-file.ts'

afterEach(() => document.body.replaceChildren())

const show = (questions: FileQuestion[], isLinked = false, change: Partial<SurveyFile> = {}) => {
  const sent: unknown[] = []
  const flow = createJourney(
    questions,
    answers => sent.push(answers),
    () => card.update(),
  )
  const close = vi.fn()
  const card = createCard(surveyFile(questions, change), flow, isLinked, close)
  card.update()
  document.body.append(card.box)
  const all = <E extends HTMLElement>(selector: string) => [...card.box.querySelectorAll<E>(selector)]
  const one = <E extends HTMLElement>(selector: string) => all<E>(selector)[0] as E
  const seen = (selector: string) => all(selector).filter(each => !each.closest('[hidden]'))
  const radio = (index: number) => all<HTMLInputElement>('input')[index] as HTMLInputElement
  const tap = (index: number) =>
    radio(index).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
  const headings = () => seen('h2').map(({ textContent }) => textContent)
  const button = (name: string) => seen('button').find(({ textContent }) => textContent === name)
  const type = (selector: string, words: string) => {
    const field = one<HTMLInputElement>(selector)
    field.value = words
    field.dispatchEvent(new Event('input'))
  }
  return { button, type, card, flow, sent, close, all, one, seen, radio, tap, headings }
}

test('is a dialog named by its question, with one group of radio buttons', () => {
  const { card, all, one, headings } = show([rating('r')])
  expect(card.box.getAttribute('role')).toBe('dialog')
  expect(card.box.getAttribute('aria-labelledby')).toBe(one('h2').id)
  expect(headings()).toEqual(['How was r?'])
  expect(all('label').map(({ textContent }) => textContent)).toEqual([...'0123456789', '10'])
  expect(new Set(all<HTMLInputElement>('input').map(({ name }) => name))).toEqual(new Set(['r']))
  expect(one('fieldset').getAttribute('aria-describedby')).toContain(all('p')[0]?.id)
})

test('stars and faces are drawn, and have names', () => {
  const names = ['Awful', 'Bad', 'Fair', 'Good', 'Great']
  const { all } = show([
    rating('r', {
      metric: 'csat',
      look: 'stars',
      scale: ends(scales.csat),
      names,
      signs: Array(5).fill('M0 0'),
    }),
  ])
  expect(all('input').map(input => input.getAttribute('aria-label'))).toEqual(names)
  expect(all('label').map(label => label.title)).toEqual(names)
  expect(all('label svg')).toHaveLength(5)
})

test('an arrow key chooses without sending, and offers the button that sends', () => {
  const { sent, radio, seen, button } = show([rating('r'), comment('c')])
  expect(seen('.next')).toEqual([])
  radio(3).click()
  expect(sent).toEqual([])
  button('Next')?.click()
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
  const { sent, one, button, seen, tap, headings } = show([rating('r'), comment('c')])
  tap(9)
  expect(headings()).toEqual(['How was r?', 'Why?'])
  const field = one<HTMLTextAreaElement>('textarea')
  field.focus()
  field.value = 'Half a th'
  field.dispatchEvent(new Event('input'))
  tap(2)
  expect(seen('.next')).toHaveLength(1)
  expect(headings()).toEqual(['How was r?', 'Sorry!'])
  expect(one('textarea')).toBe(field)
  expect(field.value).toBe('Half a th')
  expect(document.activeElement).toBe(field)
  button('Send')?.click()
  expect(sent.at(-1)).toEqual({ r: 2, c: 'Half a th' })
})

test('all comments of a rating appear in order, each named by its own question', () => {
  const { all, seen, tap } = show([rating('r'), comment('c1'), comment('c2')])
  tap(9)
  expect(all('textarea').map(field => field.getAttribute('aria-labelledby'))).toEqual(['c1', 'c2'])
  expect(seen('h2[id]').map(({ id }) => id)).toEqual(['r', 'c1', 'c2'])
})

test('asks several ratings one after the other, each alone and in the name of the dialog', () => {
  const { card, sent, button, tap, headings } = show([rating('r1'), comment('c1'), rating('r2')])
  tap(9)
  button('Next')?.click()
  expect(headings()).toEqual(['How was r2?'])
  expect(card.box.getAttribute('aria-labelledby')).toBe('r2')
  tap(11 + 5)
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
  const { button, seen, tap, headings } = show([rating('r'), comment('c')])
  tap(9)
  button('Send')?.click()
  expect(headings()).toEqual(['Thank you!'])
  expect(seen('input,textarea')).toEqual([])
})

test('says whether the answer is anonymous or linked to the visitor', () => {
  expect(show([rating('r')]).one('footer small').textContent).toBe('Your answer is anonymous.')
  expect(show([rating('r')], true).one('footer small').textContent).toBe(
    'Your answer is linked to your customer account.',
  )
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

test('asks for one option with radio buttons, and for several with checkboxes', () => {
  const { sent, all, button, headings } = show([choice('x'), choice('xs', { multiple: true })])
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
  const { flow, all } = show([choice('xs', { multiple: true })])
  all('input')[0]?.click()
  expect(flow.sheet.drafts.xs).toEqual(['red'])
  all('input')[0]?.click()
  expect(flow.sheet.drafts.xs).toBeUndefined()
})

test('says beside the field what is required, leads there, and takes it back', () => {
  const { sent, all, one, button, headings } = show([
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
  const { all } = show([comment('c'), comment('d', { required: true })])
  expect(all<HTMLTextAreaElement>('textarea').map(({ placeholder }) => placeholder)).toEqual([
    'Your comment (optional)',
    '',
  ])
})

test('in a single line Enter goes on, but not while it chooses a word', () => {
  const { sent, one, tap, type } = show([rating('r'), comment('c', { short: true }), choice('x')])
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
  const { sent, one, type, button } = show([email('e')])
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

test('a customer whom the site knows only says yes', () => {
  const { sent, all, one, button } = show([email('e')], true)
  expect(all('.field')).toEqual([])
  expect(one('.box').textContent).toBe('Yes, you may contact me about my answer.')
  one('.box input').click()
  button('Send')?.click()
  expect(sent).toEqual([{ e: 'yes' }])
})

test('goes back with everything as it was', () => {
  const { one, button, tap, headings } = show([rating('r'), comment('c'), choice('x')])
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
    show(questions, false, change)
      .seen('.progress')
      .map(({ textContent }) => textContent)
  expect(progress({}, rating('r'), choice('x'))).toEqual(['Question 1 of 2'])
  expect(progress({ numerals: '٠١٢٣٤٥٦٧٨٩' }, rating('r'), choice('x'))).toEqual(['Question ١ of ٢'])
  expect(progress({}, rating('r'), comment('c'))).toEqual([])
  expect(progress({ look: {} }, rating('r'), choice('x'))).toEqual([])
})

test('three faces and thumbs offer their own scales', () => {
  const drafted = (change: object, index: number) => {
    const { flow, radio, all } = show([rating('r', { metric: 'csat', ...change })])
    radio(index).click()
    return [all('input').length, flow.sheet.drafts.r]
  }
  expect(drafted({ look: 'faces', scale: ends(scales.csat3) }, 2)).toEqual([3, 3])
  expect(drafted({ look: 'thumbs', scale: ends(scales.csat2) }, 0)).toEqual([2, 0])
})

test('thanks for the band, with the same link for everybody', () => {
  const thanks = {
    text: 'Thanks',
    by_band: { negative: 'Sorry' },
    link: { text: 'Review us', url: 'https://r.example/' },
  }
  for (const given of [0, 10]) {
    const { one, tap, seen } = show([rating('r')], false, { thanks })
    expect(seen('a')).toEqual([])
    tap(given)
    expect(one('.end h2').textContent).toBe(given ? 'Thanks' : 'Sorry')
    const [link] = seen('a')
    expect([link?.textContent, link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([
      'Review us',
      'https://r.example/',
      'noopener',
    ])
  }
})
