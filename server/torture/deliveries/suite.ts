import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWords, type Suite } from '../../../scripts/torture/suite.ts'
import { seeded } from '../../test/support/seeded.ts'
import { killSenders, type SendersOutcome } from './kill-senders.ts'

/** So many events come about for each kill. */
const eventsPerKill = 100

/** May each kill have made what was on its way come twice, and is all else as it should be? */
export const isDelivered = ({ kills, repeated, ...found }: SendersOutcome): boolean =>
  repeated <= kills * 8 &&
  found.unmade + found.undelivered + found.strange + found.disordered + found.untimely === 0 &&
  found.chat_lost + found.chat_unheard + found.chat_repeated === 0

/** Kills a server that sends, while half of what it sends is refused: how often, 100 unless told otherwise, and a seed. */
export const killedSenders: Suite = {
  unit: 'kills',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 100, run)
    const folder = mkdtempSync(join(tmpdir(), 'touchline-senders-'))
    const outcome = await killSenders({
      ...{ url: `file:${join(folder, 'senders.db')}`, nodes: 1, kills: count },
      ...{ events: count * eventsPerKill, random: seeded(seed), isOver: run.isOver },
      progress: kills => done(kills, count),
    })
    rmSync(folder, { recursive: true })
    return { isFine: isDelivered(outcome), outcome: { seed, ...outcome } }
  },
}
