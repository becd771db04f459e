import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { median } from '../summary.ts'
import type { BytesPerResponse } from './bytes.ts'

/** Milliseconds by question and by who was asked, one for each round. */
export type Figures = Record<string, Record<string, number[]>>

interface Measured {
  rows: number
  figures: Figures
  /** How many answers arrived meanwhile. */
  taken: { offered: number; keptPerSecond: number; refused: number }
  bytes: BytesPerResponse
}

const most: Record<string, number> = { trend: 2, 'trend again': 2, overview: 20, breakdown: 10 }
const mostGrowth = 1.5
const mostUnderLoad = 3
const mostBytes = 1.5

const middleOf = (figures: Figures, question: string, who: string) => {
  const values = figures[question]?.[who]
  return values ? median(values) : Number.NaN
}

/** How often more, the middle over the rounds, each held against the same round. */
const ratioOf = (figures: Figures, question: string, who: string, to: string) =>
  median(
    (figures[question]?.[who] ?? []).map((ms, round) => ms / (figures[question]?.[to]?.[round] as number)),
  )

/** Prints a table and the goals, and writes all figures as JSON. */
export function reportTrends(file: string, { rows, figures, taken, bytes }: Measured): void {
  const names = ['small', 'large', 'busy', 'raw', 'duckdb']
  console.table(
    Object.fromEntries(
      Object.keys(figures).map(question => [
        question,
        Object.fromEntries(names.map(who => [who, middleOf(figures, question, who).toFixed(2)])),
      ]),
    ),
  )
  const times = Object.keys(figures).flatMap(question => [
    {
      goal: `${question}, ms at most ${most[question]}`,
      value: middleOf(figures, question, 'large'),
      most: most[question] as number,
    },
    {
      goal: `${question}, at ${rows} rows against a tenth of them, at most`,
      value: ratioOf(figures, question, 'large', 'small'),
      most: mostGrowth,
    },
    {
      goal: `${question}, while answers arrive, at most times`,
      value: ratioOf(figures, question, 'busy', 'large'),
      most: mostUnderLoad,
    },
  ])
  const size = {
    goal: 'bytes on disk per byte of JSON, at most',
    value: bytes.disk / bytes.json,
    most: mostBytes,
  }
  const goals = [...times, size]
  for (const { goal, value, most: limit } of goals)
    console.log(`${value <= limit ? '✔' : '✖'} ${goal} ${limit}: ${value.toFixed(2)}`)
  console.log(
    `${bytes.disk.toFixed(0)} bytes on disk per response, counts included; ${bytes.json.toFixed(0)} as JSON`,
  )
  console.log(
    `${taken.keptPerSecond.toFixed(0)} of ${taken.offered} answers a second kept meanwhile, ${taken.refused} refused`,
  )
  const machine = { processors: availableParallelism(), node: process.versions.node }
  const all = { at: new Date().toISOString(), machine, rows, bytes, taken, goals, figures }
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}
