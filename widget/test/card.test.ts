import { scales } from '@touchline/shared/scales.ts'
import { afterEach, expect, test } from 'vitest'
import { openCard } from './support/open-card.ts'
import { comment, ends, rating } from './support/survey-file.ts'

afterEach(() => document.body.replaceChildren())

test('is a dialog named by its question, with one group of radio buttons', () => {
  const { card, all, one, headings } = openCard([rating('r')])
  expect(card.box.getAttribute('role')).toBe('dialog')
  expect(card.box.getAttribute('aria-labelledby')).toBe(one('h2').id)
  expect(headings()).toEqual(['How was r?'])
  expect(all('label').map(({ textContent }) => textContent)).toEqual([...'0123456789', '10'])
  expect(new Set(all<HTMLInputElement>('input').map(({ name }) => name))).toEqual(new Set(['r']))
  expect(one('fieldset').getAttribute('aria-describedby')).toContain(all('p')[0]?.id)
})

test('stars and faces are drawn, and have names', () => {
  const names = ['Awful', 'Bad', 'Fair', 'Good', 'Great']
  const { all } = openCard([
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
  const { sent, radio, seen, button } = openCard([rating('r'), comment('c')])
  expect(seen('.next')).toEqual([])
  radio(3).click()
  expect(sent).toEqual([])
  button('Next')?.click()
  expect(sent).toEqual([{ r: 3 }])
})

test.each([' ', 'Enter'])('the key %j sends the rating that has the focus, and marks it', key => {
  const { sent, radio } = openCard([rating('r'), comment('c')])
  const pressed = new KeyboardEvent('keydown', { key, cancelable: true })
  radio(4).dispatchEvent(pressed)
  expect(sent).toEqual([{ r: 4 }])
  expect(radio(4).checked).toBe(true)
  expect(pressed.defaultPrevented).toBe(true)
})

test('another key sends nothing', () => {
  const { sent, radio } = openCard([rating('r'), comment('c')])
  radio(4).dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))
  expect(sent).toEqual([])
})

test('another rating changes the words of the comment, and neither the typed text nor the focus', () => {
  const { sent, one, button, seen, tap, headings } = openCard([rating('r'), comment('c')])
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
  const { all, seen, tap } = openCard([rating('r'), comment('c1'), comment('c2')])
  tap(9)
  expect(all('textarea').map(field => field.getAttribute('aria-labelledby'))).toEqual(['c1', 'c2'])
  expect(seen('h2[id]').map(({ id }) => id)).toEqual(['r', 'c1', 'c2'])
})

test('asks several ratings one after the other, each alone and in the name of the dialog', () => {
  const { card, sent, button, tap, headings } = openCard([rating('r1'), comment('c1'), rating('r2')])
  tap(9)
  button('Next')?.click()
  expect(headings()).toEqual(['How was r2?'])
  expect(card.box.getAttribute('aria-labelledby')).toBe('r2')
  tap(11 + 5)
  expect(sent.at(-1)).toEqual({ r1: 9, r2: 5 })
  expect(headings()).toEqual(['How was r2?', 'Thank you!'])
})

test('a rating alone leads to the thanks, and may still be changed', () => {
  const { sent, seen, tap, headings } = openCard([rating('r')])
  expect(headings()).toEqual(['How was r?'])
  tap(9)
  expect(headings()).toEqual(['How was r?', 'Thank you!'])
  expect(seen('footer')).toEqual([])
  tap(8)
  expect(sent).toEqual([{ r: 9 }, { r: 8 }])
})

test('after the comments only the thanks are left', () => {
  const { button, seen, tap, headings } = openCard([rating('r'), comment('c')])
  tap(9)
  button('Send')?.click()
  expect(headings()).toEqual(['Thank you!'])
  expect(seen('input,textarea')).toEqual([])
})

test('says whether the answer is anonymous or linked to the visitor', () => {
  expect(openCard([rating('r')]).one('footer small').textContent).toBe('Your answer is anonymous.')
  expect(openCard([rating('r')], true).one('footer small').textContent).toBe(
    'Your answer is linked to your customer account.',
  )
})

test('returns the newest heading after every change', () => {
  const { card, flow, tap } = openCard([rating('r'), comment('c')])
  const newest = () => card.update().textContent
  expect(newest()).toBe('How was r?')
  tap(1)
  expect(newest()).toBe('Sorry!')
  flow.next()
  expect(newest()).toBe('Thank you!')
})

test('the cross has a name and closes', () => {
  const { one, close } = openCard([rating('r')])
  expect(one('button').title).toBe('Close')
  one('button').click()
  expect(close).toHaveBeenCalledOnce()
})

test('three faces and thumbs offer their own scales', () => {
  const drafted = (change: object, index: number) => {
    const { flow, radio, all } = openCard([rating('r', { metric: 'csat', ...change })])
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
    const { one, tap, seen } = openCard([rating('r')], false, { thanks })
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
