import { expect, test } from 'vitest'
import { nearest, phrasesFor } from '../src/domain/widget/phrases.ts'
import { readLocales } from './support/locales.ts'

const locales = readLocales()
const nearestTag = (...wanted: string[]) => nearest(locales, wanted)?.[0]

test.each([
  ['de', 'de'],
  ['DE-at', 'de'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-PT'],
  ['pt-AO', 'pt-BR'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['en-GB', 'en'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['', 'en'],
  ['de_DE', 'en'],
])('speaks to a browser in %s with the words of %s', (asked, tag) => {
  expect(nearestTag(asked, 'en')).toBe(tag)
})

test('takes the next wanted language where the first is not there', () => {
  expect(nearestTag('is', 'de', 'en')).toBe('de')
  expect(nearestTag('xx', 'en')).toBe('en')
})

test('addresses people as the survey wants, and changes only what differs', () => {
  const german = locales.get('de')
  if (!german) throw new Error('there is a German file')
  const formal = phrasesFor(german, 'formal')
  const familiar = phrasesFor(german, 'familiar')
  expect(familiar).not.toEqual(formal)
  expect(familiar.labels).toEqual(formal.labels)
  expect(Object.keys(familiar)).toEqual(Object.keys(formal))
  expect(formal).not.toHaveProperty('familiar')
})
