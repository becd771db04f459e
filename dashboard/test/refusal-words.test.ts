import { fieldFault, fieldFaultCodes, fieldFaults } from '@touchline/shared/field-faults.ts'
import { expect, test } from 'vitest'
import { fieldWords, refusalWords } from '../src/parts/refusal-words.ts'
import { createSpeech } from '../src/texts/speech.tsx'
import { allTexts } from './support/all-texts.ts'

const [en, de] = await Promise.all([allTexts('en'), allTexts('de')])

const german = createSpeech('de', de)
const refusal = (code: string, message: string) => ({ code, message })

test.each([
  [fieldFault('empty', {}), 'Bitte ausfüllen.'],
  [fieldFault('missing', {}), 'Bitte ausfüllen.'],
  [fieldFault('no_email', {}), 'Das ist keine vollständige E-Mail-Adresse.'],
  [fieldFault('no_address', {}), de.refusals.fields.email],
  [fieldFault('short_password', { count: 12 }), 'Mindestens 12 Zeichen.'],
  [fieldFault('too_large', { bound: 3650 }), 'Höchstens 3.650.'],
  [fieldFault('taken', { kind: 'touchpoint', key: 'cart' }), de.refusals.fields.taken],
  [fieldFault('no_colour', {}), de.field_faults.no_colour],
])('says of a field that %o', (because, words) => {
  expect(fieldWords(german, because)).toBe(words)
})

/** A form of the dashboard never sends them: it has no such field, or gives what it sends its form itself. */
const unsaid = ['no_text', 'no_truth', 'no_object', 'no_list', 'no_uuid', 'no_moment', 'no_json']
/** What only answers and imports are refused by. */
const ofAnswers = ['no_question', 'no_rating', 'no_option', 'no_options']

test('has words for every code that a form can be refused by', () => {
  const silent = fieldFaultCodes.filter(code => fieldWords(german, { code, values: {} }) === undefined)
  expect(silent.toSorted()).toEqual([...unsaid, ...ofAnswers].toSorted())
})

test('tells no value that a code does not come with', () => {
  const namesIn = (text: unknown) => JSON.stringify(text).match(/\{\w+\}/g) ?? []
  const words: Record<string, unknown> = en.field_faults
  for (const code of fieldFaultCodes)
    expect(namesIn(fieldFaults[code]), code).toEqual(expect.arrayContaining(namesIn(words[code] ?? '')))
})

test('leaves to the server what there are no words for, and before the sign-in what is not fetched yet', () => {
  const { field_faults: _, ...first } = de
  const before = createSpeech('de', first as typeof de)
  expect(fieldWords(before, fieldFault('no_colour', {}))).toBeUndefined()
  expect(fieldWords(before, fieldFault('short_password', { count: 12 }))).toBe('Mindestens 12 Zeichen.')
})

test('says why the server refuses by the code that it gives', () => {
  const words = (code: string, detail: string) => refusalWords(german, refusal(code, detail))
  expect(words('limited', 'Too many tries; wait a moment before the next one.')).toEqual({
    sentence: de.refusals.limited,
    isMore: false,
  })
  expect(words('unauthorized', 'This address and password do not belong together.').sentence).toBe(
    de.refusals.credentials,
  )
  expect(words('unauthorized', 'Sign in first.').sentence).toBe(de.refusals.signed_out)
  expect(words('some_new_code', 'Something new.')).toEqual({ sentence: undefined, isMore: true })
})

test('lets the server tell more where the code does not tell all, and alone where the reader reads English', () => {
  const full = refusal('in_use', 'A site has at most 100 saved filters; remove one first.')
  expect(refusalWords(german, full)).toEqual({ sentence: de.refusals.in_use, isMore: true })
  expect(refusalWords(createSpeech('en', en), full)).toEqual({ sentence: undefined, isMore: true })
})
