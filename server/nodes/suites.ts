import { readWords, type Suite } from '../../scripts/torture/suite.ts'
import { seeded } from '../test/support/seeded.ts'
import { compareEngines } from './engine-chunks.ts'
import { nodeRounds } from './node-rounds.ts'
import { withPostgres } from './on-postgres.ts'
import { areAsPromised, isSame } from './verdicts.ts'

/**
 * Kills one of three nodes on one PostgreSQL under load, and at every fifth kill stops the database itself: how many kills, 100 unless
 * told otherwise, and a seed.
 */
export const killedNodes: Suite = {
  unit: 'kills of nodes',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 100, run)
    return await withPostgres(seed, async postgres => {
      const progress = (kills: number) => done(kills, count)
      const options = { kills: count, stopEvery: 5, random: seeded(seed), progress, isOver: run.isOver }
      const outcome = await nodeRounds(postgres, options)
      return { isFine: areAsPromised(outcome), outcome: { seed, ...outcome } }
    })
  },
}

/** Does the same on both engines: how many operations, 10,000 unless told otherwise, and a seed. */
export const comparedEngines: Suite = {
  unit: 'operations on both engines',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 10_000, run)
    return await withPostgres(seed, async postgres => {
      const progress = (operations: number) => done(operations, count)
      const outcome = await compareEngines(postgres, { count, seed }, progress, run.isOver)
      return { isFine: isSame(outcome), outcome: { seed, ...outcome } }
    })
  },
}
