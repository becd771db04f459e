import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../locales')
const files = readdirSync(folder)
const read = (tag: string) => JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8'))

/** Every value by its path, such as `words.send` or `csat_names.0`. */
const flatten = (value: unknown, path = ''): [path: string, value: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name))
    : [[path, value]]

/** The visible texts of one way of speaking, by their path. */
const textsOf = (phrases: unknown) =>
  new Map(flatten(phrases).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

const load = (tag: string) => {
  const { language, dir, reviewed, familiar, ...base } = read(tag)
  return { language, dir, reviewed, familiar, base, texts: textsOf(base), familiarTexts: textsOf(familiar) }
}

const english = load('en')

/** What other languages say in the very words of English. */
const borrowed = ['Feedback', 'Neutral', 'Send', 'Survey']

test('there are at least 30 languages', () => {
  expect(files.length).toBeGreaterThanOrEqual(30)
})

describe.each(files.map(file => basename(file, '.json')))('%s', tag => {
  const { language, dir, reviewed, familiar, base, texts, familiarTexts } = load(tag)
  const everyText = [...texts, ...familiarTexts]

  test('the file is named by a language tag in its canonical form', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  })

  test('has exactly the keys of English', () => {
    const { familiar: _, ...rest } = read(tag)
    expect(flatten(rest).map(([path]) => path)).toEqual(flatten(read('en')).map(([path]) => path))
  })

  test('says who it is, and whether a native speaker has read it', () => {
    expect(language).toMatch(/^\p{L}/u)
    expect(reviewed).toBeTypeOf('boolean')
  })

  test('no text is empty, has blanks around it or is longer than 90 characters', () => {
    for (const [path, text] of everyText) {
      expect(text, path).toBe(text.trim())
      expect(text, path).not.toBe('')
      expect(text.length, path).toBeLessThanOrEqual(90)
    }
  })

  test('the progress says where one is and how many there are', () => {
    for (const [path, text] of everyText)
      expect(text.match(/\{.*?\}/g)?.sort() ?? [], path).toEqual(
        path === 'words.progress' ? ['{all}', '{n}'] : [],
      )
  })

  test('a wrong e-mail address is answered with an example', () => {
    for (const [path, text] of everyText)
      if (path === 'words.email_wrong') expect(text).toMatch(/\b[a-z]+@example\.org\b/)
  })

  test('the ratings have different names', () => {
    expect(new Set(base.csat_names).size).toBe(5)
    expect(new Set(base.thumbs).size).toBe(2)
    for (const { low, high } of Object.values<Record<string, string>>(base.labels)) expect(low).not.toBe(high)
  })

  test('is written from right to left just when its letters are', () => {
    expect(dir).toBe(/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(language) ? 'rtl' : 'ltr')
    for (const [path, text] of everyText)
      expect(/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text), path).toBe(dir === 'rtl')
  })

  if (tag === 'en') return

  test('nothing was left in English', () => {
    for (const [path, text] of everyText)
      if (!borrowed.includes(text)) expect(text, path).not.toBe(english.texts.get(path))
  })

  if (!familiar) return

  test('the familiar texts are some of the others, and each of them differs', () => {
    expect(familiarTexts.size).toBeGreaterThan(0)
    expect(flatten(familiar).length).toBe(familiarTexts.size)
    for (const [path, text] of familiarTexts) {
      expect([...texts.keys()]).toContain(path)
      expect(text, path).not.toBe(texts.get(path))
    }
  })
})
