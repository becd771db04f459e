import { describe, expect, test } from 'vitest'
import { chooseLanguage, directionOf, type Language, languages } from '../src/texts/languages.ts'
import { allTexts } from './support/all-texts.ts'

/** Every text by its path; a text that depends on a number by each of its forms. */
function listTexts(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : listTexts(value, `${path}${name}.`),
  )
}

const isPlural = (part: unknown): part is Record<string, string> =>
  typeof part === 'object' && part !== null && 'other' in part && 'one' in part

/** The forms that each text with plurals has, by its path. */
function listPlurals(part: object, path = ''): [string, string[]][] {
  return Object.entries(part).flatMap(([name, value]): [string, string[]][] =>
    isPlural(value)
      ? [[`${path}${name}`, Object.keys(value)]]
      : typeof value === 'object'
        ? listPlurals(value, `${path}${name}.`)
        : [],
  )
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
const en = await allTexts('en')
const english = new Map(listTexts(en))
const plurals = new Map(listPlurals(en))

/** What a plural form other than the last may say in its own words. */
const without = (text: string) => placeholders(text).filter(name => name !== '{count}')

describe.each(Object.keys(languages) as Language[])('the texts in %s', language => {
  test('say the same values as the English ones', async () => {
    const texts = await allTexts(language)
    for (const [path, text] of listTexts(texts)) {
      const form = path.slice(path.lastIndexOf('.') + 1)
      const whole = path.slice(0, path.lastIndexOf('.'))
      const original = plurals.has(whole) ? english.get(`${whole}.other`) : english.get(path)
      const compare = plurals.has(whole) && form !== 'other' ? without : placeholders
      expect(compare(text), path).toEqual(compare(original ?? ''))
    }
  })

  test('have a form for each number that the language tells apart', async () => {
    const texts = await allTexts(language)
    const needed = new Set(Array.from({ length: 201 }, (_, n) => new Intl.PluralRules(language).select(n)))
    for (const [path, forms] of listPlurals(texts))
      expect(forms, path).toEqual(expect.arrayContaining([...needed]))
  })

  test('leave no sentence in English', async () => {
    if (language === 'en') return
    const texts = await allTexts(language)
    const same = listTexts(texts).filter(
      ([path, text]) => english.get(path) === text && text.replace(/\{\w+\}/g, '').split(' ').length > 4,
    )
    expect(same).toEqual([])
  })
})

test('finds the language of a browser, and English where there is none', () => {
  expect(chooseLanguage(['de-AT', 'en'])).toBe('de')
  expect(chooseLanguage(['tl-PH'])).toBe('fil')
  expect(chooseLanguage(['ja', 'fr-CA'])).toBe('fr')
  expect(chooseLanguage(['ja'])).toBe('en')
  expect([directionOf('fa'), directionOf('de')]).toEqual(['rtl', 'ltr'])
})
