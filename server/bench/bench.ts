import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Contender, createContenders } from './contenders.ts'
import { fill } from './fill.ts'
import { prepareSite } from './prepare-site.ts'
import { say } from './progress.ts'
import { report } from './report.ts'
import type { Rounds } from './summary.ts'

const results = join(import.meta.dirname, '../../bench-results')

/**
 * Measures how many durable answers a second the real server takes, beside servers that do less. Words: `--rows N` in the
 * full file, ten million unless told otherwise, and `--rounds N`, five.
 */
export async function benchServer(words: readonly string[]): Promise<void> {
  const [rows, count] = [readNumber(words, '--rows', 10_000_000), readNumber(words, '--rounds', 5)]
  mkdirSync(results, { recursive: true })
  // Not where temporary files lie: that may be memory, where reaching the disk costs nothing.
  const folder = mkdtempSync(join(results, 'server-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const [prepared, full] = [join(folder, 'prepared.db'), join(folder, 'full.db')]
  say('preparing a site')
  await prepareSite(prepared)
  copyFileSync(prepared, full)
  fill(full, rows, tenth => say(`filling a file with ${rows} rows: ${10 * tenth} %`))
  const contenders = createContenders(folder, prepared, full)
  const rounds = await measure(contenders, count)
  say('')
  report(join(results, 'server.json'), { rows, rounds })
  remove()
}

async function measure(contenders: Record<string, Contender>, count: number): Promise<Rounds> {
  const rounds: Rounds = Object.fromEntries(Object.keys(contenders).map(name => [name, []]))
  for (let round = 1; round <= count; round++)
    for (const [name, contender] of Object.entries(contenders)) {
      say(`round ${round} of ${count}: ${name}`)
      rounds[name]?.push(await contender(round))
    }
  return rounds
}

function readNumber(words: readonly string[], name: string, usual: number): number {
  const at = words.indexOf(name)
  const number = at < 0 ? usual : Number(words[at + 1])
  if (!Number.isInteger(number) || number < 1) throw new Error(`Give a whole number from 1 after ${name}.`)
  return number
}
