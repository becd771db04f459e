import { readWords, type Suite } from '../../scripts/torture/suite.ts'
import { seeded } from '../test/support/seeded.ts'
import { killRounds } from './kill-rounds.ts'
import { isClean } from './verify.ts'

/** Kills a server under load: how often, 1000 unless told otherwise, and a seed. */
export const killedServers: Suite = {
  unit: 'kills',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 1000, run)
    const outcome = await killRounds(count, seeded(seed), number => done(number, count), run.isOver)
    return { isFine: isClean(outcome), outcome: { seed, ...outcome } }
  },
}
