import type { ImportGuess } from '@touchline/shared/contract/import.ts'
import type { ImportMapping } from '@touchline/shared/contract/import-mapping.ts'
import { guessDateFormat } from '@touchline/shared/importing/dates.ts'
import { type Dialect, guessDialect } from '@touchline/shared/importing/dialect.ts'
import { type Encoding, guessEncoding, type Utf8Counts } from '@touchline/shared/importing/encoding.ts'
import { guessColumns } from '@touchline/shared/importing/guess-columns.ts'
import type { Preset } from '@touchline/shared/importing/presets.ts'
import { type FileRecord, mostColumns } from '@touchline/shared/importing/records.ts'
import { DomainError } from '../errors.ts'
import { readStart } from './file-text.ts'
import { createReader } from './record-reader.ts'

/** What a file is, as far as that is needed to read it. */
export interface FileShape {
  encoding: Encoding
  dialect: Dialect
  preset: Preset
  /** All columns that were met in its beginning. */
  columns: string[]
}

/** So many records are looked at. */
const mostRecords = 1000

/**
 * Looks at the beginning of a file and guesses what it is; `given` stands above the guess. Throws `invalid` where no record can be
 * found.
 */
export async function lookAtFile(
  file: string,
  counted: Utf8Counts,
  given: Partial<Pick<ImportMapping, 'encoding' | 'delimiter' | 'columns'>>,
): Promise<{ shape: FileShape; guess: ImportGuess }> {
  const { bytes, isWhole } = await readStart(file)
  const guessed = guessEncoding(bytes, counted)
  const encoding = given.encoding ?? guessed.encoding
  const text = new TextDecoder(encoding).decode(bytes, { stream: !isWhole })
  const found = guessDialect(text)
  const dialect =
    given.delimiter === undefined ? found : { ...found, form: 'csv' as const, delimiter: given.delimiter }
  const { values, preset } = readValues(text, dialect, isWhole)
  if (values.size === 0)
    throw new DomainError('invalid', 'The file holds no record below a header; send a table or JSON.')
  const columns = guessColumns(values, preset)
  const dated = Object.entries(given.columns ?? {}).find(([, { to }]) => to === 'answered_at')?.[0]
  const date = dated ?? columns.find(({ to }) => to === 'answered_at')?.column
  const dates = date === undefined ? undefined : guessDateFormat(filled(values.get(date) ?? []))
  return {
    shape: { encoding, dialect, preset, columns: [...values.keys()] },
    guess: {
      preset,
      encoding,
      encoding_reason: given.encoding === undefined ? guessed.reason : 'It was said with the mapping.',
      encoding_because: given.encoding === undefined ? guessed.because : { code: 'said', values: {} },
      form: dialect.form,
      delimiter: dialect.form === 'csv' ? dialect.delimiter : null,
      date_format: dates?.format ?? null,
      is_date_ambiguous: dates?.isAmbiguous ?? false,
      columns,
    },
  }
}

const filled = (values: string[]) => values.map(value => value.trim()).filter(value => value !== '')

/** Letters that are read at once, until there are enough records. */
const pieceLetters = 65_536

/** The values of each column in the first records that can be read. Throws `invalid` where they have too many columns. */
function readValues(text: string, dialect: Dialect, isWhole: boolean) {
  const reader = createReader(dialect)
  const readable: FileRecord[] = []
  const take = (records: FileRecord[]) => {
    for (const record of records)
      if (record.fault === undefined && readable.length < mostRecords) readable.push(record)
  }
  let at = 0
  for (; at < text.length && readable.length < mostRecords; at += pieceLetters)
    take(reader.push(text.slice(at, at + pieceLetters)))
  if (isWhole && at >= text.length) take(reader.end())
  const values = new Map<string, string[]>()
  if (readable.length > 0)
    for (const name of namesOf(reader.columns, readable))
      values.set(
        name,
        readable.map(record => record.values[name] ?? ''),
      )
  return { values, preset: reader.preset }
}

function namesOf(columns: readonly string[], records: FileRecord[]): Set<string> {
  const names = new Set(columns)
  for (const { values } of records) {
    for (const name of Object.keys(values)) names.add(name)
    if (names.size > mostColumns)
      throw new DomainError(
        'invalid',
        `The records of the file have more than ${mostColumns} columns between them; do not put ids or dates into the names of values.`,
      )
  }
  return names
}
