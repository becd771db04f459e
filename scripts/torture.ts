import { fileURLToPath } from 'node:url'
import { fuzzedRoutes } from '../server/fuzz/suite.ts'
import { livedHistories } from '../server/histories/suites.ts'
import { erasedCustomer, killedMoves, restoredBackups } from '../server/nodes/keeping-suites.ts'
import { comparedEngines, killedNodes } from '../server/nodes/suites.ts'
import { overloadedServer, slowVisitors, stoppedAtSpeed, syncedAnswers } from '../server/pressure/suites.ts'
import { killedServers } from '../server/torture/suites.ts'
import { watchedTouchpoints } from '../shared/torture/alerts.ts'
import { axeMatrix } from '../widget/torture/axe-matrix.ts'
import { interruptedVisitors } from '../widget/torture/interrupted-visitors.ts'
import { freshSeed, noteRun, sumOfRuns } from './torture/ledger.ts'
import type { Suite } from './torture/suite.ts'

const ledger = fileURLToPath(new URL('../bench-results/torture.jsonl', import.meta.url))

const suites: Record<string, Suite> = {
  interruptions: interruptedVisitors,
  axe: axeMatrix,
  kills: killedServers,
  stops: stoppedAtSpeed,
  overload: overloadedServer,
  slow: slowVisitors,
  fsync: syncedAnswers,
  fuzz: fuzzedRoutes,
  nodes: killedNodes,
  engines: comparedEngines,
  backups: restoredBackups,
  moves: killedMoves,
  erasure: erasedCustomer,
  alerts: watchedTouchpoints,
  histories: livedHistories,
}

/** A suite that is not through by then tells what it has shown; the next run goes on with another seed. */
const longestMs = 55 * 60_000

/** Runs a suite with its progress below its title; returns whether all is as it should be. */
async function runSuite(name: string, suite: Suite, words: string[]): Promise<boolean> {
  const end = Date.now() + longestMs
  let shown = 0
  const showProgress = (count: number, all: number) => {
    if (count === shown || (!process.stdout.isTTY && count % Math.ceil(all / 10) !== 0)) return
    shown = count
    process.stdout.write(`\r  ${count} of ${all} ${suite.unit}`)
  }
  const run = { isOver: () => Date.now() > end, freshSeed: freshSeed(ledger, name) }
  const verdict = await suite.run(words, showProgress, run)
  noteRun(ledger, name, verdict, new Date())
  console.log(`\n${verdict.isFine ? '✔' : '✖'} ${name} ${JSON.stringify(verdict.outcome, null, 2)}`)
  console.log(`  ${sumOfRuns(ledger, name)}`)
  return verdict.isFine
}

/** All suites, or the one that is named; numbers alone are for the interruptions. */
function chosenSuites([first, ...rest]: string[]): [string, string[]][] {
  if (first === undefined) return Object.keys(suites).map(name => [name, []])
  if (/^\d/.test(first)) return [['interruptions', [first, ...rest]]]
  if (!Object.hasOwn(suites, first)) throw new Error(`Choose one of: ${Object.keys(suites).join(', ')}.`)
  return [[first, rest]]
}

for (const [name, words] of chosenSuites(process.argv.slice(2)))
  if (!(await runSuite(name, suites[name] as Suite, words))) process.exitCode = 1
