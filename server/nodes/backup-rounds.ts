import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { offerLoad } from '../pressure/offered-load.ts'
import { openShop } from '../pressure/shop.ts'
import { createTakings } from '../pressure/takings.ts'
import { backUpOnce } from './back-up-once.ts'
import type { BackupsOutcome } from './backup-outcome.ts'

const lines = 64

/** Backs a server up, again and again, while so many answers a second arrive; restores each backup elsewhere and looks into it. */
export async function backupRounds(
  { backups, perSecond, random }: { backups: number; perSecond: number; random: () => number },
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<BackupsOutcome> {
  const shop = await openShop()
  const folder = mkdtempSync(join(tmpdir(), 'touchline-backups-'))
  const takings = createTakings(random)
  const found = { backups: 0, rows: 0, missing: 0, differences: 0, torn: 0, unknown: 0, longestBackupMs: 0 }
  try {
    const load = await offerLoad({ port: shop.port, perSecond, lines, ...takings })
    while (found.backups < backups && !isOver()) {
      await backUpOnce(shop.file, join(folder, `${found.backups}`), takings, found, random)
      progress(++found.backups)
    }
    const { sent } = await load.stop()
    const { statuses, unexplained, promised, faults } = takings
    return { ...found, sent, statuses, unexplained, broken: faults.length, acknowledged: promised.size }
  } finally {
    shop.remove()
    rmSync(folder, { recursive: true })
  }
}
