import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { median } from '../summary.ts'

/** Milliseconds, one for each round. */
export type DataRounds = Record<'import' | 'rawInsert' | 'export' | 'rawExport', number[]>

const titles: Record<keyof DataRounds, string> = {
  import: 'touchline import',
  rawInsert: 'SQLite alone, inserting',
  export: 'GET /v1/responses.csv',
  rawExport: 'SQLite alone, reading',
}

const leastImport = 0.5
const leastExport = 0.4

/** How much of the speed of `to` is reached: the middle over the rounds, each held against the same round. */
const shareOf = (rounds: DataRounds, who: keyof DataRounds, to: keyof DataRounds) =>
  median(rounds[who].map((ms, round) => (rounds[to][round] as number) / ms))

/** Prints a table and the goals, and writes all figures as JSON. */
export function reportData(file: string, { rows, rounds }: { rows: number; rounds: DataRounds }): void {
  const names = Object.keys(titles) as (keyof DataRounds)[]
  console.table(
    Object.fromEntries(
      names.map(name => {
        const ms = median(rounds[name])
        return [
          titles[name],
          { seconds: (ms / 1000).toFixed(2), 'rows a second': Math.round((1000 * rows) / ms) },
        ]
      }),
    ),
  )
  const goals = [
    {
      goal: 'import, of what SQLite alone inserts, at least',
      value: shareOf(rounds, 'import', 'rawInsert'),
      least: leastImport,
    },
    {
      goal: 'export, of what SQLite alone reads, at least',
      value: shareOf(rounds, 'export', 'rawExport'),
      least: leastExport,
    },
  ]
  for (const { goal, value, least } of goals)
    console.log(`${value >= least ? '✔' : '✖'} ${goal} ${least}: ${value.toFixed(2)}`)
  const machine = { processors: availableParallelism(), node: process.versions.node }
  const all = { at: new Date().toISOString(), machine, rows, goals, rounds }
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}
