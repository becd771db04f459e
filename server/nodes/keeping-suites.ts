import { readWords, type Suite } from '../../scripts/torture/suite.ts'
import { seeded } from '../test/support/seeded.ts'
import { backupRounds } from './backup-rounds.ts'
import { tryErasure } from './erasure-trial.ts'
import { moveRounds } from './move-rounds.ts'
import { orComplaint, withPostgres } from './on-postgres.ts'
import { isErased, isMoved, isRestorable } from './verdicts.ts'

/** Backs up a server that takes 500 answers a second, and restores: how often, 20 unless told otherwise, and a seed. */
export const restoredBackups: Suite = {
  unit: 'backups at 500 answers a second',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 20, run)
    const options = { backups: count, perSecond: 500, random: seeded(seed) }
    return await orComplaint(seed, async () => {
      const outcome = await backupRounds(options, backups => done(backups, count), run.isOver)
      return { isFine: isRestorable(outcome), outcome: { seed, ...outcome } }
    })
  },
}

/**
 * Moves a SQLite database to PostgreSQL, killed three times on the way: how many thousand answers, 5000 unless told otherwise, and a
 * seed.
 */
export const killedMoves: Suite = {
  unit: 'thousand answers moved',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 5000, run)
    return await withPostgres(seed, async postgres => {
      const outcome = await moveRounds({
        ...{ answers: 1000 * count, kills: 3, random: seeded(seed), isOver: run.isOver },
        ...{
          target: await postgres.createDatabase(),
          progress: rows => done(Math.floor(rows / 1000), count),
        },
      })
      return { isFine: isMoved(outcome), outcome: { seed, ...outcome } }
    })
  },
}

/** Erases one customer of many, and looks for what is left: among how many thousand answers, 1000 unless told otherwise, and a seed. */
export const erasedCustomer: Suite = {
  unit: 'steps of an erasure',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 1000, run)
    return await withPostgres(seed, async postgres => {
      let steps = 0
      const outcome = await tryErasure({
        ...{ answers: 1000 * count, canaries: 50, perSecond: 200, random: seeded(seed) },
        ...{ target: await postgres.createDatabase(), step: () => done(++steps, 4) },
      })
      return { isFine: isErased(outcome), outcome: { seed, ...outcome } }
    })
  },
}
