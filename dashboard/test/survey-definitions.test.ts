import { surveyDefinition } from '@touchline/shared/contract/survey.ts'
import { expect, test } from 'vitest'
import { freshKey } from '../src/parts/key-of.ts'
import { changedParts } from '../src/surveys/changes.ts'
import { type Definition, put, usualLook, usualTargeting } from '../src/surveys/definition.ts'
import { impolitenessOf } from '../src/surveys/impolite.ts'
import { fromLocal, toLocal } from '../src/surveys/local-time.ts'
import { newMeasures } from '../src/surveys/measures.ts'
import {
  languagesOf,
  missingIn,
  sayIn,
  withoutLanguage,
  wordsIn,
  wordsOrOther,
} from '../src/surveys/words.ts'

const define = (more: object = {}) =>
  surveyDefinition.parse({
    kind: 'relationship',
    touchpoint: 'account',
    questions: [
      { id: 'rating', type: 'rating', metric: 'csat', text: { en: 'How satisfied?', de: 'Wie zufrieden?' } },
      { id: 'why', type: 'comment', text: { en: 'Why?' } },
    ],
    ...more,
  }) as Definition

test('fills in what the server would fill in', () => {
  expect(define().targeting).toEqual(usualTargeting)
  expect(define().look).toEqual(usualLook)
})

test('leaves out what is undefined', () => {
  expect(put({ a: 1, b: 2 } as { a: number; b?: number }, { b: undefined })).toEqual({ a: 1 })
})

test('finds a name that nothing has', () => {
  expect(freshKey('comment', [])).toBe('comment')
  expect(freshKey('comment', ['comment', 'comment-2'])).toBe('comment-3')
})

test('reads one text for all languages as that of the default language', () => {
  expect(wordsIn('Hello', 'en', 'en')).toBe('Hello')
  expect(wordsIn('Hello', 'de', 'en')).toBeUndefined()
  expect(wordsOrOther({ en: 'Hello' }, 'de', 'en')).toBe('Hello')
})

test.each([
  ['Hello', 'de', 'Hallo', { en: 'Hello', de: 'Hallo' }],
  [{ en: 'Hello', de: 'Hallo' }, 'de', '', { en: 'Hello' }],
  [{ en: 'Hello' }, 'en', '', { en: '' }],
  [undefined, 'fa', 'سلام', { fa: 'سلام' }],
])('says %j in %s as %j', (words, language, text, said) => {
  expect(sayIn(words, language, 'en', text, false)).toEqual(said)
})

test('takes an optional text away when its last words are deleted', () => {
  expect(sayIn({ en: 'Hello' }, 'en', 'en', '', true)).toBeUndefined()
})

test('knows the languages of a survey and what they lack', () => {
  const definition = define()
  expect(languagesOf(definition)).toEqual(['en', 'de'])
  expect(missingIn(definition, 'de')).toBe(1)
  expect(languagesOf(withoutLanguage(definition, 'de'))).toEqual(['en'])
})

test.each([
  [{ metric: 'csat', points: 7 }, 1],
  [{ metric: 'csat', look: 'stars' }, 0],
  [{ metric: 'csat', look: 'thumbs' }, 1],
  [{ metric: 'nps' }, 1],
  [{ metric: 'csat', text: 'Other words' }, 0],
])('says whether %j begins a new measure', (change, count) => {
  const before = define()
  const after = define({ questions: [{ id: 'rating', type: 'rating', text: 'How?', ...change }] })
  expect(newMeasures(before, after)).toHaveLength(count)
})

test('takes a rating with another name for another measure', () => {
  const renamed = define({ questions: [{ id: 'other', type: 'rating', metric: 'csat', text: 'How?' }] })
  expect(newMeasures(define(), renamed).map(({ question }) => question)).toEqual(['rating', 'other'])
})

const many = ['a', 'b', 'c', 'd'].map(id => ({ id, type: 'comment', text: 'And?' }))
test.each([
  ['exit', { targeting: { trigger: { on: 'exit' } } }],
  ['modal_everywhere', { look: { display: 'modal' } }],
  ['over_payment', { targeting: { pages: { include: ['/checkout/*'] } } }],
  ['no_pause', { targeting: { ask_again_days: 0 } }],
  ['at_once', { targeting: { delay_seconds: 0 } }],
  ['many_questions', { questions: [...define().questions.slice(0, 1), ...many] }],
  ['remembers_draw', { targeting: { sample_percent: 10 } }],
  [
    'required_contact',
    { questions: [...define().questions, { id: 'mail', type: 'email', text: 'Mail?', required: true }] },
  ],
])('warns of %s', (name, more) => {
  expect(impolitenessOf(define(more))).toEqual([name])
})

test('finds nothing impolite in what is polite', () => {
  expect(impolitenessOf(define())).toEqual([])
  const inline = { display: 'inline', element: '#survey' }
  expect(
    impolitenessOf(define({ look: inline, targeting: { pages: { include: ['/checkout/done'] } } })),
  ).toEqual([])
  const button = { look: { display: 'tab' }, targeting: { ask_again_days: 0, delay_seconds: 0 } }
  expect(impolitenessOf(define(button))).toEqual([])
})

test('tells words from what is asked', () => {
  const [rating, why] = define().questions
  expect(changedParts(define(), define({ questions: [{ ...rating, text: 'Other' }, why] }))).toEqual([
    'words',
  ])
  expect(changedParts(define(), define({ questions: [rating] }))).toEqual(['questions'])
  expect(changedParts(define(), define({ look: { display: 'bar' }, thank_you: 'Thanks' }))).toEqual([
    'thanks',
    'look',
  ])
})

test.each([
  ['2026-01-15T09:30', 'Europe/Berlin', '2026-01-15T08:30:00.000Z'],
  ['2026-07-15T09:30', 'Europe/Berlin', '2026-07-15T07:30:00.000Z'],
  ['2026-07-15T09:30', 'America/New_York', '2026-07-15T13:30:00.000Z'],
  ['2026-07-15T09:30', 'Asia/Tehran', '2026-07-15T06:00:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
])('reads %s in %s as %s', (local, zone, instant) => {
  expect(fromLocal(local, zone)).toBe(instant)
  expect(toLocal(instant, zone)).toBe(local)
})

test('reads nothing from what is no time', () => expect(fromLocal('', 'Europe/Berlin')).toBeUndefined())
