import { fileURLToPath } from 'node:url'
import { fuzzedRoutes } from '../server/fuzz/suite.ts'
import { livedHistories } from '../server/histories/suites.ts'
import { failedOver } from '../server/nodes/failover/suite.ts'
import { erasedCustomer, killedMoves, restoredBackups } from '../server/nodes/keeping-suites.ts'
import { comparedEngines, killedNodes } from '../server/nodes/suites.ts'
import { overloadedServer, slowVisitors, stoppedAtSpeed, syncedAnswers } from '../server/pressure/suites.ts'
import { killedSenders } from '../server/torture/deliveries/suite.ts'
import { importedFile } from '../server/torture/import-memory.ts'
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
  failover: failedOver,
  engines: comparedEngines,
  backups: restoredBackups,
  moves: killedMoves,
  erasure: erasedCustomer,
  alerts: watchedTouchpoints,
  histories: livedHistories,
  imports: importedFile,
  deliveries: killedSenders,
}

/** A suite that is not through by then tells what it has shown; the next run goes on with another seed. */
const longestMs = 55 * 60_000

/** What a run ends with. */
const exitCodes = { fine: 0, bad: 1, skipped: 2 }
type End = keyof typeof exitCodes

/** Runs a suite with its progress below its title; returns how it went. */
async function runSuite(name: string, suite: Suite, words: string[]): Promise<End> {
  const end = Date.now() + longestMs
  let shown = 0
  const showProgress = (count: number, all: number) => {
    if (count === shown || (!process.stdout.isTTY && count % Math.ceil(all / 10) !== 0)) return
    shown = count
    process.stdout.write(`\r  ${count} of ${all} ${suite.unit}`)
  }
  const run = { isOver: () => Date.now() > end, freshSeed: freshSeed(ledger, name) }
  const verdict = await suite.run(words, showProgress, run)
  if (verdict.skipped !== undefined) {
    console.log(`– ${name} was skipped: ${verdict.skipped}`)
    return 'skipped'
  }
  noteRun(ledger, name, verdict, new Date())
  console.log(`\n${verdict.isFine ? '✔' : '✖'} ${name} ${JSON.stringify(verdict.outcome, null, 2)}`)
  console.log(`  ${sumOfRuns(ledger, name)}`)
  return verdict.isFine ? 'fine' : 'bad'
}

/** All suites, or the one that is named; numbers alone are for the interruptions. */
function chosenSuites([first, ...rest]: string[]): [string, string[]][] {
  if (first === undefined) return Object.keys(suites).map(name => [name, []])
  if (/^\d/.test(first)) return [['interruptions', [first, ...rest]]]
  if (!Object.hasOwn(suites, first)) throw new Error(`Choose one of: ${Object.keys(suites).join(', ')}.`)
  return [[first, rest]]
}

const ended = new Set<End>()
for (const [name, words] of chosenSuites(process.argv.slice(2)))
  ended.add(await runSuite(name, suites[name] as Suite, words))
// At once, because a library that brings PostgreSQL makes a 0 of every other code at the end.
process.exit(exitCodes[ended.has('bad') ? 'bad' : ended.has('skipped') ? 'skipped' : 'fine'])
