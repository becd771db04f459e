import { readWords, type Suite } from '../../../scripts/torture/suite.ts'
import { seeded } from '../../test/support/seeded.ts'
import { orComplaint } from '../on-postgres.ts'
import { areAsPromised } from '../verdicts.ts'
import { failoverRounds } from './failover-rounds.ts'
import { findBinaries } from './find-binaries.ts'

/** Loses the first of two PostgreSQL servers under load, promotes the second: how often, 10 unless told otherwise, and a seed. */
export const failedOver: Suite = {
  unit: 'failovers',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 10, run)
    const binaries = findBinaries()
    if (!binaries) return { isFine: false, outcome: {}, skipped: whySkipped }
    return await orComplaint(seed, async () => {
      const outcome = await failoverRounds(binaries, {
        ...{ failovers: count, random: seeded(seed), isOver: run.isOver },
        progress: failovers => done(failovers, count),
      })
      return { isFine: areAsPromised(outcome) && outcome.keptAlone === 0, outcome: { seed, ...outcome } }
    })
  },
}

export const whySkipped =
  "it needs PostgreSQL's server binaries (initdb, postgres, pg_ctl, pg_basebackup, pg_rewind) on the PATH or below /usr/lib/postgresql, and where root runs it a user postgres; on Debian: apt-get install postgresql."
