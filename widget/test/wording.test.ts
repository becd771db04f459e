import { expect, test } from 'vitest'
import { commentText, thanksText } from '../src/survey/wording.ts'
import { choice, comment, rating, surveyFile } from './support/survey-file.ts'

const why = comment('c')
const asked = [rating('r'), choice('x'), why, rating('later')]
const textFor = (given: number | undefined) => commentText(why, asked, { r: given })

test('the words of the comment follow the band of the rating before it, or are the general ones', () => {
  expect(textFor(6)).toBe('Sorry!')
  expect(textFor(7)).toBe('Why?')
  expect(textFor(undefined)).toBe('Why?')
})

test('they follow the rating that the comment is about', () => {
  const late = comment('d', { about: 3 })
  expect(commentText(late, [...asked, late], { r: 9, later: 0 })).toBe('Sorry!')
})

test('the thanks follow the band of the headline', () => {
  const file = surveyFile([rating('r'), rating('s')], {
    thanks: { text: 'Thanks', by_band: { positive: 'Great!' } },
  })
  expect(thanksText(file, { r: 9, s: 1 })).toBe('Great!')
  expect(thanksText(file, { r: 8, s: 9 })).toBe('Thanks')
  expect(thanksText(file, {})).toBe('Thanks')
})
