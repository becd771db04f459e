import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { goals, type Rounds, type Summary, summarize } from './summary.ts'

const titles: Record<string, string> = {
  bare: 'same route, no storage',
  real: 'Touchline, new file',
  real_full: 'Touchline, full file',
  one_by_one: 'one transaction per answer',
  nothing: 'node:http that does nothing',
  bulk_insert: 'SQLite alone, in bulk (rows)',
}

export interface Report {
  rows: number
  rounds: Rounds
}

/** Prints the table and the goals, and writes all figures as JSON. */
export function report(file: string, { rows, rounds }: Report): void {
  const summary = summarize(rounds)
  const verdicts = judge(summary)
  console.table(
    Object.fromEntries(Object.entries(summary).map(([name, one]) => [titles[name] ?? name, cells(one)])),
  )
  for (const { goal, value, isReached } of verdicts)
    console.log(`${isReached ? '✔' : '✖'} ${goal}: ${value.toFixed(2)}`)
  const machine = { processors: availableParallelism(), node: process.versions.node }
  mkdirSync(dirname(file), { recursive: true })
  const all = { at: new Date().toISOString(), machine, rows, summary, goals: verdicts, rounds }
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}

const cells = ({ perSecond, p50, p99, loadBusy, ofBare, p99OfBare }: Summary) => ({
  'per second': Math.round(perSecond),
  'p50 ms': p50?.toFixed(2),
  'p99 ms': p99?.toFixed(2),
  'of bare': ofBare?.toFixed(2),
  'p99 of bare': p99OfBare?.toFixed(2),
  'load busy': loadBusy?.toFixed(2),
})

function judge({ real, real_full }: Record<string, Summary>) {
  const atLeast = (goal: string, value = 0, least: number) => ({
    goal: `${goal}, at least ${least} of bare`,
    value,
    isReached: value >= least,
  })
  const p99 = Math.max(real?.p99OfBare ?? 0, real_full?.p99OfBare ?? 0)
  return [
    atLeast('answers a second on a new file', real?.ofBare, goals.real),
    atLeast('answers a second on a full file', real_full?.ofBare, goals.real_full),
    { goal: `p99, at most ${goals.p99} times bare's`, value: p99, isReached: p99 <= goals.p99 },
  ]
}
