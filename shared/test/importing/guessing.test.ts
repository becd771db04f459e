import { describe, expect, it } from 'vitest'
import { guessDateFormat, readDate } from '../../src/importing/dates.ts'
import { guessColumns } from '../../src/importing/guess-columns.ts'
import { readRating } from '../../src/importing/rating-value.ts'
import { slug } from '../../src/importing/slug.ts'
import { Twins } from '../../src/importing/twins.ts'

const iso = (moment: number | undefined) =>
  moment === undefined ? undefined : new Date(moment).toISOString()

describe('dates', () => {
  it.each([
    ['2014-03-30', 'iso', '2014-03-30T10:00:00.000Z'],
    ['2014-01-02T03:04:05Z', 'iso', '2014-01-02T03:04:05.000Z'],
    ['2014-01-02 03:04', 'iso', '2014-01-02T02:04:00.000Z'],
    ['2014-07-02 03:04:05.678 +0530', 'iso', '2014-07-01T21:34:05.678Z'],
    ['2.1.2014', 'dmy', '2014-01-02T11:00:00.000Z'],
    ['02/01/14 13:30', 'dmy', '2014-01-02T12:30:00.000Z'],
    ['01/02/2014 12:05:06 AM', 'mdy', '2014-01-01T23:05:06.000Z'],
    ['01/02/2014 12:05 pm', 'mdy', '2014-01-02T11:05:00.000Z'],
    ['2 Jan 2014', 'iso', '2014-01-02T11:00:00.000Z'],
    ['January 2, 2014', 'dmy', '2014-01-02T11:00:00.000Z'],
    ['1388620800', 'unix_s', '2014-01-02T00:00:00.000Z'],
    ['1388620800500', 'unix_ms', '2014-01-02T00:00:00.500Z'],
    ['31.02.2014', 'dmy', undefined],
    ['13/13/2014', 'mdy', undefined],
    ['2014-01-02 25:00', 'iso', undefined],
    ['2 Foo 2014', 'iso', undefined],
    ['yesterday', 'iso', undefined],
    ['', 'unix_s', undefined],
  ] as const)('reads %j as %s', (text, format, moment) => {
    expect(iso(readDate(text, format, 'Europe/Berlin'))).toBe(moment)
  })

  it.each([
    [['2014-01-02', '2014-01-03'], 'iso', false],
    [['02.01.2014', '03.02.2014'], 'dmy', false],
    [['02/01/2014', '13/02/2014'], 'dmy', false],
    [['02/01/2014', '02/13/2014'], 'mdy', false],
    [['02/01/2014', '03/02/2014'], 'dmy', true],
    [['05/05/2014'], 'dmy', false],
    [['1388620800'], 'unix_s', false],
    [['1388620800000'], 'unix_ms', false],
  ] as const)(
    'guesses how %j is written, and whether that could be otherwise',
    (values, format, isAmbiguous) => {
      expect(guessDateFormat(values)).toMatchObject({ format, isAmbiguous })
    },
  )

  it('takes small numbers and words for no dates', () => {
    expect(guessDateFormat(['9', '10'])).toBeUndefined()
    expect(guessDateFormat(['good', 'bad'])).toBeUndefined()
  })
})

describe('columns', () => {
  const columns = (given: Record<string, string[]>) =>
    Object.fromEntries(
      guessColumns(new Map(Object.entries(given)), 'table').map(({ column, to, metric, points }) => [
        column,
        [to, metric, points].filter(part => part !== undefined).join(' '),
      ]),
    )
  const long = (words: string) => [
    `${words} and so on, until it is quite long.`,
    `Never again: ${words}, that was all.`,
  ]

  it.each([
    [
      'German',
      {
        Kundennummer: ['K1', 'K2'],
        Bewertung: ['1', '5'],
        Kommentar: long('Sehr gut'),
        Datum: ['1.2.2014', '3.2.2014'],
        Sprache: ['de', 'de'],
      },
    ],
    [
      'French',
      {
        'Numéro client': ['K1', 'K2'],
        Note: ['1', '5'],
        Commentaire: long('Très bien'),
        Date: ['1/2/2014', '3/2/2014'],
        Langue: ['fr', 'fr'],
      },
    ],
    [
      'Spanish',
      {
        Cliente: ['K1', 'K2'],
        Calificación: ['1', '5'],
        Comentario: long('Muy bien'),
        Fecha: ['1/2/2014', '3/2/2014'],
        Idioma: ['es', 'es'],
      },
    ],
  ])('are guessed by %s words', (_, given) => {
    expect(Object.values(columns(given))).toEqual([
      'customer_id',
      'rating csat 5',
      'comment',
      'answered_at',
      'locale',
    ])
  })

  it('are guessed by their values where the names say nothing', () => {
    expect(
      columns({
        a: ['9', '10', '0', '7'],
        b: ['2014-01-01', '', '2014-01-02', ''],
        c: ['a@b.de', 'c@d.de', '', ''],
        d: ['', '', '', ''],
        e: ['web', 'phone', 'web', ''],
      }),
    ).toEqual({ a: 'rating nps', b: 'answered_at', c: 'email', d: 'ignore', e: 'channel' })
  })

  it('give the headline to the surest rating, and further ratings questions of their own', () => {
    const given = { seat: ['1', '5'], score: ['1', '10'], 'food rating': ['2', '7'] }
    const guess = guessColumns(new Map(Object.entries(given)), 'table')
    expect(guess.map(({ to, question }) => [to, question])).toEqual([
      ['property', undefined],
      ['rating', undefined],
      ['rating', 'food-rating'],
    ])
    expect(guess[1]?.reason).toContain('The header says "score"')
    expect(guess.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true)
  })
})

it('reads ratings with labels and needless decimals, and no others', () => {
  expect(['9', '9.0', '9,0', '10 - Very likely', ' 7 '].map(readRating)).toEqual([9, 9, 9, 10, 7])
  expect(['9.5', 'nine', '', '9/10', '-'].map(readRating)).toEqual(Array(5).fill(undefined))
})

it('makes keys of words in any script', () => {
  expect([slug('Größe & Sitz', 'x'), slug('  -a-', 'x'), slug('座席', 'x')]).toEqual(['gro-e-sitz', 'a', 'x'])
})

it('counts twins as a map would, also very many of one', () => {
  const twins = new Twins()
  const known = new Map<number, number>()
  for (let at = 0; at < 50_000; at++) {
    const value = (at * 7919) % 9973
    const before = known.get(value) ?? 0
    expect(twins.meet(value * 2654435761, value)).toBe(before)
    known.set(value, before + 1)
  }
  for (let at = 0; at < 70_000; at++)
    if (twins.meet(1, 40_000) !== at) throw new Error(`the twin ${at} was miscounted`)
})
