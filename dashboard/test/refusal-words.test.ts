import { expect, test } from 'vitest'
import { fieldWords, refusalWords } from '../src/parts/refusal-words.ts'
import { createSpeech } from '../src/texts/speech.tsx'
import { allTexts } from './support/all-texts.ts'

const [en, de] = await Promise.all([allTexts('en'), allTexts('de')])

const german = createSpeech('de', de)
const refusal = (code: string, message: string) => ({ code, message })

test.each([
  ['must not be empty', 'Bitte ausfüllen.'],
  ['is missing', 'Bitte ausfüllen.'],
  ['must be an e-mail address', 'Das ist keine vollständige E-Mail-Adresse.'],
  ['must be an e-mail address, or "yes" from a known customer', de.refusals.fields.email],
  ['must have at least 12 characters; several words are easy to remember', 'Mindestens 12 Zeichen.'],
  ['must be at most 3650', 'Höchstens 3.650.'],
  ['another touchpoint has the key "cart"; choose another', de.refusals.fields.taken],
])('says of a field that %s', (detail, words) => {
  expect(fieldWords(german, detail)).toBe(words)
})

test('leaves what is said of one field only to the server', () => {
  expect(fieldWords(german, 'must name somebody, unless `tell_owner` is true')).toBeUndefined()
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
