import { creationSentences } from '@touchline/shared/importing/creations.ts'
import { guessEncoding } from '@touchline/shared/importing/encoding.ts'
import { guessColumns } from '@touchline/shared/importing/guess-columns.ts'
import { noticeSentences } from '@touchline/shared/importing/notices.ts'
import { rowSentences } from '@touchline/shared/importing/row-reasons.ts'
import { describe, expect, test } from 'vitest'
import { columnReason, encodingReason } from '../src/imports/reason-text.ts'
import { type Language, languages } from '../src/texts/languages.ts'
import { createSpeech } from '../src/texts/speech.tsx'
import type { Plural } from '../src/texts/texts.ts'
import { allTexts } from './support/all-texts.ts'

const values = {
  Score: ['9', '10', '0', 'none'],
  Words: ['Good', 'Not so good', 'Good', 'Fine'],
  when: ['2025-12-24', '2025-12-25', '2025-12-26', '2025-12-27'],
  address: ['ada@shop.example', 'bob@shop.example', 'eve@shop.example', 'dan@shop.example'],
  plan: ['basic', 'basic', 'pro', 'basic'],
  nothing: ['', '', '', ''],
  _reason: ['It lies in the future.', '', '', ''],
}
const columns = guessColumns(new Map(Object.entries(values)), 'table')
const [known] = guessColumns(new Map([['score', ['9']]]), 'delighted')

test.each([
  [
    'en',
    'The header says “score”. 75% of the values are whole numbers from 0 to 10.',
    'Nothing else fits its 2 different values.',
    'This column belongs to an export of Delighted.',
    'The file begins with the mark of UTF-16LE.',
  ],
  [
    'de',
    'Die Überschrift lautet „score“. 75\u00a0% der Werte sind ganze Zahlen von 0 bis 10.',
    'Zu ihren 2 verschiedenen Werten passt nichts anderes.',
    'Diese Spalte gehört dazu: Export von Delighted.',
    'Die Datei beginnt mit der Kennung von UTF-16LE.',
  ],
] as const)(
  'says in %s why a column was taken for what it was',
  async (language, score, plan, preset, mark) => {
    const speech = createSpeech(language, await allTexts(language))
    const said = new Map(columns.map(column => [column.column, columnReason(speech, column.because)]))
    expect([said.get('Score'), said.get('plan'), known && columnReason(speech, known.because)]).toEqual([
      score,
      plan,
      preset,
    ])
    expect(
      [...said.values()].filter(sentence => sentence === undefined || /[{}]| {2}/.test(sentence)),
    ).toEqual([])
    const { because } = guessEncoding(new Uint8Array([0xff, 0xfe, 65, 0]), { whole: 0, broken: 0 })
    expect(encodingReason(speech, because)).toBe(mark)
    // An earlier version guessed without telling why by a code.
    expect([columnReason(speech, undefined), encodingReason(speech, undefined)]).toEqual([
      undefined,
      undefined,
    ])
  },
)

const valuesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

const kinds: [
  name: 'row_reasons' | 'notices' | 'creates',
  what: string,
  sentences: Record<string, string>,
][] = [
  ['row_reasons', 'why a row is refused', rowSentences],
  ['notices', 'what to know of an import', noticeSentences],
  ['creates', 'what is made for an import', creationSentences],
]

describe.each(Object.keys(languages) as Language[])('in %s', language => {
  test.each(kinds)('%s say %s, with all that the server tells', async (name, _, sentences) => {
    const words: Record<string, string | Plural> = (await allTexts(language)).import_report[name]
    expect(Object.keys(words).sort()).toEqual(Object.keys(sentences).sort())
    for (const [code, said] of Object.entries(words))
      for (const form of typeof said === 'string' ? [said] : Object.values(said))
        expect(valuesIn(form), code).toEqual(valuesIn(sentences[code] as string))
  })

  test('a loss is told with the number of rows in each of its forms', async () => {
    const { of_rows } = (await allTexts(language)).import_report
    for (const form of Object.values(of_rows)) expect(valuesIn(form)).toEqual(['{count}', '{loss}'])
  })
})
