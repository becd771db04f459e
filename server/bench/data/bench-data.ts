import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../progress.ts'
import { writeHistory } from './made-rows.ts'
import { freshCopy, measureExport, measureImport } from './measure.ts'
import { rawExport } from './raw-export.ts'
import { rawInsert } from './raw-insert.ts'
import { type DataRounds, reportData } from './report.ts'
import { makeShop } from './site.ts'

const results = join(import.meta.dirname, '../../../bench-results')

/**
 * Measures how long a history takes to come in as a table and to go out as CSV, beside what SQLite alone takes for the same rows. Words:
 * `--rows N`, 100,000 unless told otherwise, and `--rounds N`, three.
 */
export async function benchData(words: readonly string[]): Promise<void> {
  const [rows, count] = [readNumber(words, '--rows', 100_000), readNumber(words, '--rounds', 3)]
  mkdirSync(results, { recursive: true })
  // Not where temporary files lie: that may be memory, where reaching the disk costs nothing.
  const folder = mkdtempSync(join(results, 'data-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const [prepared, history] = [join(folder, 'prepared.db'), join(folder, 'history.csv')]
  say(`writing a history of ${rows} rows`)
  writeHistory(history, rows)
  const key = await makeShop(`file:${prepared}`)
  const rounds: DataRounds = { import: [], rawInsert: [], export: [], rawExport: [] }
  for (let round = 1; round <= count; round++) {
    const file = freshCopy(prepared, join(folder, 'imported.db'))
    say(`round ${round} of ${count}: importing`)
    rounds.import.push(await measureImport(file, history, rows))
    say(`round ${round} of ${count}: inserting`)
    rounds.rawInsert.push(rawInsert(freshCopy(prepared, join(folder, 'raw.db')), file))
    say(`round ${round} of ${count}: exporting`)
    rounds.export.push(await measureExport(file, key, rows))
    say(`round ${round} of ${count}: reading`)
    rounds.rawExport.push(rawExport(file))
  }
  say('')
  reportData(join(results, 'data.json'), { rows, rounds })
  remove()
}

function readNumber(words: readonly string[], name: string, usual: number): number {
  const at = words.indexOf(name)
  const number = at < 0 ? usual : Number(words[at + 1])
  if (!Number.isInteger(number) || number < 1) throw new Error(`Give a whole number from 1 after ${name}.`)
  return number
}
