import { expect, test } from 'vitest'
import { languageOf } from '../../src/comments/language.ts'
import { createThemeFinder } from '../../src/comments/themes.ts'

const find = createThemeFinder([
  { en: ['delivery', 'arrived late', 'deliver*'], de: ['Lieferung*'], und: ['UPS'] },
  { ja: ['配送'], en: ['staff'] },
])

test.each([
  ['en', 'The DELIVERY was slow', [0]],
  ['en-GB', 'they deliverd it', [0]],
  ['en', 'It arrived, late', []],
  ['en', 'It arrived late. Nice staff', [0, 1]],
  ['de', 'die Lieferungen', [0]],
  ['de', 'delivery', []],
  ['fr', 'Ups', [0]],
  ['ja', 'この配送が遅い', [1]],
  [undefined, 'staff', [1]],
])('finds the themes of %s: %s', (language, text, themes) => {
  expect(find({ language, text })).toEqual(themes)
})

test('looks for the words of all tags of one language', () => {
  const find = createThemeFinder([{ 'pt-BR': ['encomenda'], pt: ['entrega'] }])
  expect(find({ language: 'pt', text: 'a encomenda' })).toEqual([0])
  expect(find({ language: 'pt', text: 'a entrega' })).toEqual([0])
})

test('finds words beside those of scripts without spaces, and runs with a name in them', () => {
  const find = createThemeFinder([
    { und: ['iphone', 'iPhone15の配送*'] },
    { ja: ['の配'] },
    { en: ['late in*'] },
  ])
  expect(find({ language: 'ja', text: 'iPhoneの配送' })).toEqual([0, 1])
  expect(find({ language: 'ja', text: '私のiPhone15の配送が' })).toEqual([0, 1])
  expect(find({ language: 'en', text: 'too late indeed' })).toEqual([2])
  expect(find({ language: 'en', text: 'too late, indeed' })).toEqual([])
})

const guess = (language: string) => () => language
test.each([
  ['gut', 'de-AT', 'nl', 'de'],
  ['очень плохо', 'de', 'ru', 'ru'],
  ['配送が遅い', 'ja', '', 'ja'],
  ['対応最悪', 'ja-JP', 'zh', 'ja'],
  ['배송이 느려요', 'ja', 'ko', 'ko'],
  ['gut', null, 'de', 'de'],
  ['gut', 'nonsense-tag-that-is-none', 'de', 'de'],
  ['😀', null, '', undefined],
  ['The parcel came two weeks late and nobody answered any of my questions.', 'de', 'en', 'en'],
  ['x', 'de', '', 'de'],
])('takes %j, on a page in %s, seemingly %s, for %s', (text, locale, detected, language) => {
  expect(languageOf(text, locale, guess(detected))).toBe(language)
})
