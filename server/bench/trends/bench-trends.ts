import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { end, forkChild, nextMessage } from '../children.ts'
import { say } from '../progress.ts'
import { openReaders, questions, type Readers } from './asked.ts'
import { bytesPerResponse } from './bytes.ts'
import { openDuckDb } from './duckdb.ts'
import { fill } from './fill.ts'
import { openRawSql } from './raw-sql.ts'
import { type Figures, reportTrends } from './report.ts'
import { makeSite } from './site.ts'

const results = join(import.meta.dirname, '../../../bench-results')
const timesPerRound = 30

/**
 * Measures how long a trend, an overview and a breakdown take at a million and at ten million answers, while answers arrive too, beside
 * SQL over the rows and DuckDB. Words: `--rows N`, ten million unless told otherwise, `--rounds N`, five, and `--per-second N`, how many
 * answers arrive meanwhile, half of what the machine takes: 5000.
 */
export async function benchTrends(words: readonly string[]): Promise<void> {
  const [rows, rounds] = [readNumber(words, '--rows', 10_000_000), readNumber(words, '--rounds', 5)]
  const perSecond = readNumber(words, '--per-second', 5000)
  mkdirSync(results, { recursive: true })
  const folder = mkdtempSync(join(results, 'trends-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const today = Math.floor(Date.now() / 86_400_000)
  const small = await prepare(join(folder, 'small.db'), Math.ceil(rows / 10), today)
  const large = await prepare(join(folder, 'large.db'), rows, today)
  say('copying the rows for plain SQL and DuckDB')
  const raw = openRawSql(join(folder, 'raw.db'), large.file)
  const csv = join(folder, 'rows.csv')
  writeRows(csv, raw.exportTo)
  const duck = await openDuckDb(folder, csv)
  const figures: Figures = {}
  const note = (question: string, who: string, ms: number) => {
    figures[question] ??= {}
    figures[question][who] ??= []
    figures[question][who].push(ms)
  }
  for (let round = 1; round <= rounds; round++)
    for (const question of Object.keys(questions)) {
      say(`round ${round} of ${rounds}: ${question}`)
      note(question, 'small', await small.readers.ask(question, timesPerRound))
      note(question, 'large', await large.readers.ask(question, timesPerRound))
      note(question, 'raw', raw.ask(question, 5, today))
      if (duck) note(question, 'duckdb', await duck.ask(question, 5, today))
    }
  const taken = await underLoad(large.readers, perSecond, async () => {
    for (let round = 1; round <= rounds; round++)
      for (const question of Object.keys(questions))
        note(question, 'busy', await large.readers.ask(question, timesPerRound))
  })
  say('')
  await small.readers.close()
  await large.readers.close()
  raw.close()
  reportTrends(join(results, 'trends.json'), { rows, figures, taken, bytes: large.bytes })
  remove()
}

async function prepare(file: string, rows: number, today: number) {
  const { key, made } = await makeSite(`file:${file}`)
  fill(file, { rows, made, today }, share => say(`filling ${rows} rows: ${Math.round(100 * share)} %`))
  return {
    file,
    bytes: await bytesPerResponse(file, rows),
    readers: await openReaders(`file:${file}`, key, today),
  }
}

function writeRows(file: string, exportTo: (write: (line: string) => void) => void): void {
  const opened = openSync(file, 'w')
  let text = ''
  exportTo(line => {
    text += line
    if (text.length < 1_000_000) return
    writeSync(opened, text)
    text = ''
  })
  writeSync(opened, text)
  closeSync(opened)
}

/** While a process of its own sends answers. */
async function underLoad(readers: Readers, perSecond: number, act: () => Promise<void>) {
  const child = forkChild('trends/paced-load.ts')
  child.send({ port: await readers.listen(), perSecond })
  await nextMessage(child)
  const begun = performance.now()
  say(`asking while ${perSecond} answers a second arrive`)
  await act()
  const seconds = (performance.now() - begun) / 1000
  child.send('end')
  const { kept, refused } = await nextMessage<{ kept: number; refused: number }>(child)
  await end(child)
  return { offered: perSecond, keptPerSecond: kept / seconds, refused }
}

function readNumber(words: readonly string[], name: string, usual: number): number {
  const at = words.indexOf(name)
  const number = at < 0 ? usual : Number(words[at + 1])
  if (!Number.isInteger(number) || number < 1) throw new Error(`Give a whole number from 1 after ${name}.`)
  return number
}
