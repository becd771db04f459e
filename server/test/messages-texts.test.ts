import { expect, test } from 'vitest'
import { type Language, languageOf, languages } from '../src/domain/messages/languages.ts'
import { createSpeech } from '../src/domain/messages/speech.ts'
import type { Plural } from '../src/domain/messages/texts.ts'
import { writeMessage } from '../src/domain/messages/write-message.ts'
import { everyKind } from './support/message-facts.ts'

const others = (Object.keys(languages) as Language[]).filter(language => language !== 'en')

type Tree = string | { [name: string]: Tree }

/** Every text by its path; a plural is one text. */
function textsOf(tree: Tree, path = ''): [string, string | Plural][] {
  if (typeof tree === 'string' || 'other' in tree) return [[path, tree as string | Plural]]
  return Object.entries(tree).flatMap(([name, part]) => textsOf(part, `${path}.${name}`))
}
const english = new Map(textsOf(languages.en as unknown as Tree))
const formsOf = (text: string | Plural) => (typeof text === 'string' ? [text] : Object.values(text))
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

test.each(others)('says all that English says in %s, with every value in its place', language => {
  const texts = textsOf(languages[language] as unknown as Tree)
  expect(texts.map(([path]) => path)).toEqual([...english.keys()])
  for (const [path, text] of texts)
    for (const form of formsOf(text)) {
      const [source] = formsOf(english.get(path) as string | Plural)
      expect([path, placeholders(form)]).toEqual([path, placeholders(source as string)])
    }
})

test.each(others)('has every form that %s needs for a number of things', language => {
  const rules = new Intl.PluralRules(language)
  const needed = new Set(Array.from({ length: 200 }, (_, index) => rules.select(index + 1)))
  const plurals = textsOf(languages[language] as unknown as Tree).filter(
    ([, text]) => typeof text !== 'string',
  )
  for (const [path, text] of plurals)
    expect([path, Object.keys(text)]).toEqual([path, expect.arrayContaining([...needed])])
})

/** Words that both languages write alike. */
const alike: Record<string, string[]> = {
  de: ['Neutral', 'Test', 'Webhook'],
  es: ['Detractor', 'Webhook', 'editor'],
  fr: ['Invitation', 'Test', 'Webhook'],
  cs: ['Test', 'Webhook', 'editor'],
  fil: ['Customer', 'Neutral', 'Survey', 'Webhook', 'editor', 'viewer'],
  fa: [],
}

test.each(others)('leaves nothing in English in %s', language => {
  for (const [path, text] of textsOf(languages[language] as unknown as Tree)) {
    const source = new Set(formsOf(english.get(path) as string | Plural))
    for (const form of formsOf(text)) {
      const hasWords = /\p{L}{2}/u.test(form.replace(/\{\w+\}|NPS|CSAT|CES/g, ''))
      if (hasWords && !alike[language]?.includes(form))
        expect([path, source.has(form)]).toEqual([path, false])
    }
  }
})

test('calls those who would recommend, and those who would not, what the field calls them', () => {
  const names = Object.entries(languages).map(([language, { nps_bands }]) => [
    language,
    nps_bands.negative,
    nps_bands.positive,
  ])
  expect(names.sort()).toEqual([
    ['cs', 'Kritik', 'Zastánce'],
    ['de', 'Kritiker', 'Fürsprecher'],
    ['en', 'Detractor', 'Promoter'],
    ['es', 'Detractor', 'Promotor'],
    ['fa', 'منتقد', 'طرفدار'],
    ['fil', 'Tagatuligsa', 'Tagataguyod'],
    ['fr', 'Détracteur', 'Promoteur'],
  ])
})

test('finds the language of a tag, and English where there are no texts', () => {
  expect(['de-AT', 'fa-IR', 'tl', 'FIL', 'pt-BR', ''].map(languageOf)).toEqual([
    'de',
    'fa',
    'fil',
    'fil',
    'en',
    'en',
  ])
})

test.each(Object.keys(languages) as Language[])('fills every value in, in %s', language => {
  const speech = createSpeech(language, { timeZone: 'Asia/Tehran', calendar: 'persian' })
  for (const facts of Object.values(everyKind)) {
    const outline = writeMessage(facts, speech)
    expect(JSON.stringify(outline)).not.toMatch(/\{\w+\}|undefined|NaN|Invalid/)
    expect(outline).toMatchObject({ language, direction: language === 'fa' ? 'rtl' : 'ltr' })
  }
})
