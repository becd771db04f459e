import type { RealPostgres } from '../test/support/real-postgres.ts'
import { stopImmediately } from './database-stop.ts'
import { forgetSince, killNode, type Node, reviveNode } from './node-group.ts'
import type { Disturbance, NodesOptions, Trial } from './trial.ts'
import { until, within } from './until.ts'

/** Kills one node after the other, and stops the database now and then. */
export async function disturb(
  postgres: RealPostgres,
  trial: Trial,
  { kills, stopEvery, random, progress = () => {}, isOver = () => false }: NodesOptions,
): Promise<Disturbance> {
  const done = { kills: 0, stops: 0, longestRecoveryMs: 0 }
  try {
    while (done.kills < kills && !isOver()) {
      await killOne(trial, random)
      progress(++done.kills)
      if (!postgres.isOurs || done.kills % stopEvery !== 0) continue
      const recoveryMs = await stopDatabase(postgres, trial)
      done.stops++
      done.longestRecoveryMs = Math.max(done.longestRecoveryMs, Math.round(recoveryMs))
    }
    await within('all that visitors gave is acknowledged', trial.visits.stop(), 120_000)
    return done
  } catch (error) {
    return { ...done, complaint: `${(error as Error | undefined)?.message ?? 'the database does not start'}` }
  }
}

/** The others serve on meanwhile. */
async function killOne({ nodes, url }: Trial, random: () => number): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 100 + random() * 400))
  const victim = nodes[Math.floor(random() * nodes.length)] as Node
  await killNode(victim)
  const others = nodes.filter(node => node !== victim)
  forgetSince(others)
  await until('the other nodes serve on', () => others.every(({ since }) => since.acknowledged >= 10))
  await within('a node starts', reviveNode(victim, url))
}

async function stopDatabase(
  postgres: RealPostgres,
  { url, nodes, visits: { book } }: Trial,
): Promise<number> {
  await stopImmediately(url)
  Object.assign(book, { isAway: true, turns: book.turns + 1 })
  forgetSince(nodes)
  await until('each node refuses for now', () => nodes.every(({ since }) => since.refused >= 10))
  Object.assign(book, { isAway: false, turns: book.turns + 1 })
  await within('the database starts', postgres.comeBack())
  const begun = performance.now()
  forgetSince(nodes)
  await until('each node acknowledges again', () => nodes.every(({ since }) => since.acknowledged >= 5))
  return performance.now() - begun
}
