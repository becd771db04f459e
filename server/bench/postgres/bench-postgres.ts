import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '../../test/support/real-postgres.ts'
import { startServer } from '../../test/support/server-process.ts'
import { end, forkChild, keep, nextMessage } from '../children.ts'
import { makeLoad } from '../load.ts'
import { addShop } from '../prepare-site.ts'
import { say } from '../progress.ts'
import { median } from '../summary.ts'
import { type MeasuredNodes, measureNodes } from './measure-nodes.ts'
import { countDeadlocks } from './watch-locks.ts'

const results = join(import.meta.dirname, '../../../bench-results')

interface Round {
  bare: number
  one: MeasuredNodes
  three: MeasuredNodes
}

/** Measures one node and three on a real PostgreSQL beside the same route without storage. Words: `--rounds N`, three. */
export async function benchPostgres(words: readonly string[]): Promise<void> {
  const count = Number(words[words.indexOf('--rounds') + 1] ?? 3) || 3
  const postgres = await startPostgres()
  try {
    const url = await postgres.createDatabase()
    await prepare(url)
    const rounds: Round[] = []
    for (let round = 1; round <= count; round++) {
      say(`round ${round} of ${count}`)
      rounds.push({
        bare: await measureBare(round),
        one: await measureNodes(url, 1, round),
        three: await measureNodes(url, 3, count + round),
      })
    }
    say('')
    tell(rounds, await countDeadlocks(url))
  } finally {
    await postgres.stop()
  }
}

async function prepare(url: string): Promise<void> {
  const server = await startServer('', { DATABASE_URL: url })
  keep(server.child)
  await addShop(server)
  await end(server.child)
}

async function measureBare(seed: number): Promise<number> {
  const child = forkChild('bare-server.ts')
  const { replies, measureMs } = await makeLoad(await nextMessage<number>(child), seed)
  await end(child)
  return (1000 * replies) / measureMs
}

function tell(rounds: Round[], deadlocks: number): void {
  const middle = (read: (round: Round) => number) => median(rounds.map(read))
  const row = (name: 'one' | 'three') => ({
    'per second': Math.round(middle(round => round[name].perSecond)),
    'p50 ms': middle(round => round[name].p50).toFixed(1),
    'p99 ms': middle(round => round[name].p99).toFixed(1),
    'of bare': middle(round => round[name].perSecond / round.bare).toFixed(2),
    'of one': middle(round => round[name].perSecond / round.one.perSecond).toFixed(2),
    'waiting for locks': middle(round => round[name].waiting).toFixed(3),
  })
  const table = { 'one node': row('one'), 'three nodes': row('three') }
  console.table({
    'same route, no storage': { 'per second': Math.round(middle(({ bare }) => bare)) },
    ...table,
  })
  console.log(`${deadlocks} deadlocks`)
  mkdirSync(results, { recursive: true })
  const all = { at: new Date().toISOString(), table, deadlocks, rounds }
  writeFileSync(join(results, 'postgres.json'), `${JSON.stringify(all, null, 2)}\n`)
}
