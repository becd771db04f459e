import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { delimiters, guessDialect } from '@touchline/shared/importing/dialect.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readText } from '../src/domain/importing/file-text.ts'
import { lookAtFile } from '../src/domain/importing/look-at-file.ts'
import { measureFile } from '../src/domain/importing/measure-file.ts'
import { createReader } from '../src/domain/importing/record-reader.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-reading-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads a file as an import does. */
async function read(content: string | Buffer) {
  const file = join(folder, 'file')
  writeFileSync(file, content)
  const { utf8 } = await measureFile(file)
  const { shape, guess } = await lookAtFile(file, utf8, {})
  const reader = createReader(shape.dialect)
  const records = []
  for await (const { text } of readText(file, shape.encoding)) records.push(...reader.push(text))
  records.push(...reader.end())
  return { shape, guess, records, values: records.map(({ values }) => ({ ...values })) }
}

const plain = 'note,date,text\n9,2014-01-01,Größe „gut“ €\n8,2014-01-02,"two\nlines"\n'
const meant = [
  { note: '9', date: '2014-01-01', text: 'Größe „gut“ €' },
  { note: '8', date: '2014-01-02', text: 'two\nlines' },
]
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
/** The signs of the table that Windows-1252 has beyond Latin-1. */
const windows = Buffer.from(plain.replace('„', '\x84').replace('“', '\x93').replace('€', '\x80'), 'latin1')
const lines = (text: string) =>
  text.replace('two\nlines', 'two|lines').replaceAll('\n', '\r').replace('two|lines', 'two\nlines')
const wrapped = plain
  .replace('"two\nlines"', 'two')
  .trimEnd()
  .split('\n')
  .map(line => `"${line.replaceAll('"', '""')}"`)
  .join('\r\n')

test.each([
  ['plain UTF-8', plain, 'utf-8'],
  ['a byte order mark', `\uFEFF${plain}`, 'utf-8'],
  ['UTF-16 LE with a mark', utf16(`\uFEFF${plain}`, false), 'utf-16le'],
  ['UTF-16 BE with a mark', utf16(`\uFEFF${plain}`, true), 'utf-16be'],
  ['UTF-16 LE without one', utf16(plain, false), 'utf-16le'],
  ['Windows-1252', windows, 'windows-1252'],
  ['lines that end with CR and LF', plain.replaceAll('\n', '\r\n').replace('two\r\n', 'two\n'), 'utf-8'],
  ['lines that end with CR alone', lines(plain), 'utf-8'],
  ['semicolons', plain.replaceAll(',', ';'), 'utf-8'],
  ['tabs', plain.replaceAll(',', '\t'), 'utf-8'],
  ['bars', plain.replaceAll(',', '|'), 'utf-8'],
  ['empty lines', plain.replaceAll('\n8', '\n\n,,\n8'), 'utf-8'],
  ['no line break at its end', plain.trimEnd(), 'utf-8'],
] as const)('reads a table with %s', async (_, content, encoding) => {
  const { shape, values } = await read(content as string | Buffer)
  expect(values).toEqual(meant)
  expect(shape.encoding).toBe(encoding)
})

test('reads rows that are wrapped in quotes as a whole', async () => {
  const { values, shape } = await read(wrapped)
  expect(shape.dialect.isWrapped).toBe(true)
  expect(values).toEqual([meant[0], { ...meant[1], text: 'two' }])
})

test('finds letters that are no UTF-8 also far behind the beginning of a file', async () => {
  const far = Buffer.concat([
    Buffer.from(`a,b\n${'1,2\n'.repeat(400_000)}`),
    Buffer.from('3,caf\xe9\n', 'latin1'),
  ])
  const { shape, records } = await read(far)
  expect([shape.encoding, records.at(-1)?.values.b]).toEqual(['windows-1252', 'café'])
})

test('tells columns of one name apart, and names those that have none', async () => {
  const { shape } = await read('name,,name,name_2\na,b,c,d\n')
  expect(shape.columns).toEqual(['name', 'column_2', 'name_3', 'name_2'])
})

test('refuses rows that are broken, each for itself, and reads all others', async () => {
  const { records } = await read(
    'a,b\n1,2\n3\n4,5,6\n7,"never closed\n8,9\n"x" y,"z\n10,11\n12,"a ""b"" c"\n',
  )
  expect(
    records.filter(({ fault }) => !fault).map(({ number, values }) => [number, values.a, values.b]),
  ).toEqual([
    [2, '1', '2'],
    [6, '8', '9'],
    [8, '10', '11'],
    [9, '12', 'a "b" c'],
  ])
  expect(records.filter(({ fault }) => fault).map(({ number }) => number)).toEqual([3, 4, 5, 7])
})

test('gives up where there are quotes without end, instead of reading all for ever', async () => {
  await expect(read(`a,b\n1,2\n${'3,"4\n'.repeat(1001)}`)).rejects.toThrow(
    'this is no table that can be read',
  )
})

test('reads JSON of each form, with the paths to inner values as columns', async () => {
  const objects = [
    { id: 1, person: { email: 'a@b.c' }, tags: ['x', 'y'], text: 'br{ac]e "q" \\' },
    { id: 2, text: null },
  ]
  const expected = [
    { id: '1', 'person.email': 'a@b.c', tags: '["x","y"]', text: 'br{ac]e "q" \\' },
    { id: '2', text: '' },
  ]
  for (const text of [
    JSON.stringify(objects),
    JSON.stringify(objects, null, 2),
    objects.map(one => JSON.stringify(one)).join('\n'),
    objects.map(one => JSON.stringify(one, null, 1)).join('\r\n'),
  ])
    expect((await read(text)).values).toEqual(expected)
})

test('refuses a line of NDJSON that is broken, and only that one', async () => {
  const { records } = await read('{"a":1}\n{"a":2\n[3]\n{"a":4}\n')
  expect(records.map(({ number, fault }) => [number, fault !== undefined])).toEqual([
    [1, false],
    [2, true],
    [3, true],
    [4, false],
  ])
})

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    '"',
    '""',
    'a"b',
    ',',
    ';',
    '\t',
    '|',
    'x\ny',
    'x\r\ny',
    ' z ',
    '=1',
    "'",
    '9',
    'Ünï',
    '\u2028',
  ),
)

test('reads any table back as it was, whichever dialect it is written in and wherever it is cut', async () => {
  const dialect = fc.record({
    delimiter: fc.constantFrom(...delimiters),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    hasMark: fc.boolean(),
    quotesAll: fc.boolean(),
    hasEnd: fc.boolean(),
  })
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain(width =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    )
  fc.assert(
    fc.property(dialect, rows, fc.array(fc.nat(400), { maxLength: 6 }), (how, given, cuts) => {
      // A lone CR or LF inside of a cell could be taken for what ends rows only where it stands outside of quotes.
      const table = given.filter(cells => cells.some(one => one.trim() !== ''))
      const names = (table[0] ?? ['a', 'b']).map((_, at) => `column ${at + 1}`)
      const quote = (text: string) =>
        how.quotesAll || /["\r\n,;\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      const body = [names, ...table].map(cells => cells.map(quote).join(how.delimiter)).join(how.newline)
      const text = `${how.hasMark ? '\uFEFF' : ''}${body}${how.hasEnd ? how.newline : ''}`
      const found = guessDialect(text)
      expect(found).toEqual({
        form: 'csv',
        delimiter: how.delimiter,
        newline: how.newline === '\r' ? '\r' : '\n',
        isWrapped: false,
      })
      const reader = createReader(found)
      const marks = [0, ...cuts.filter(cut => cut < text.length).sort((a, b) => a - b), text.length]
      const pieces = marks.slice(1).map((mark, at) => text.slice(marks[at], mark))
      const records = [...pieces.flatMap(piece => reader.push(piece)), ...reader.end()]
      expect(records.map(({ fault, values }) => fault ?? Object.values(values))).toEqual(table)
    }),
    { numRuns: 400, seed: 7 },
  )
})

test('refuses a table with more columns than anybody maps', async () => {
  const header = Array.from({ length: 3000 }, (_, at) => `c${at}`).join(',')
  await expect(read(`${header}\n${'1\n'.repeat(32_768)}`)).rejects.toThrow(
    'The table has 3000 columns, and 1000 are taken at most',
  )
})

test('keeps of a row only the cells that are there, however wide the header is', () => {
  const reader = createReader(guessDialect('a,b,c\n1,2,3\n'))
  const records = [...reader.push('a,b,c\n1,2,3\n1\n4,5\n'), ...reader.end()]
  expect(records.map(({ values }) => Object.keys(values))).toEqual([['a', 'b', 'c'], ['a'], ['a', 'b']])
})

test('refuses records that each have other names for their values', async () => {
  const lines = Array.from({ length: 900 }, (_, at) => `{"a${at}":1,"b${at}":2}`).join('\n')
  await expect(read(lines)).rejects.toThrow('more than 1000 columns between them')
})

test('leaves out what lies deeper in an object than a mapping can name', async () => {
  const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`
  expect((await read(`{"score":9,"deep":${deep}}\n`)).values).toEqual([{ score: '9' }])
})

test('looks no further than at a thousand records', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => (at < 20_000 ? '5' : 'x')).join('\n')
  const { guess } = await read(`a\n${rows}\n`)
  expect(guess.columns[0]?.examples).toEqual(['5'])
})
