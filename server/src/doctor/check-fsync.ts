import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from './clock.ts'
import { type Finding, fine, warning } from './finding.ts'
import { folderOf, temporary } from './folder-of.ts'

const [writes, block] = [20, Buffer.alloc(4096, 1)]
/** A disk that is slower than this in all has been measured well enough. */
const mostMs = 5000

/** From here on visitors notice that their answers wait, in milliseconds. */
const slowMs = 20
/** No disk and no protected cache of one confirms a write faster, in milliseconds. */
const quickMs = 0.02

/** How long does the disk take to confirm a write? */
export const checkFsync = (file: string, clock: Pick<Clock, 'elapsed'>): Finding =>
  judgeFsync(measureFsync(folderOf(file), clock))

/** The milliseconds that each of some writes of 4 KiB took until the disk had confirmed it. Leaves nothing behind. */
export function measureFsync(folder: string, { elapsed }: Pick<Clock, 'elapsed'>): number[] {
  const own = mkdtempSync(join(folder, temporary))
  try {
    const file = openSync(join(own, 'block'), 'w')
    const begun = elapsed()
    const taken: number[] = []
    // Not by promises: the way to a thread and back would be measured as well.
    while (taken.length < writes && elapsed() - begun < mostMs) {
      const from = elapsed()
      writeSync(file, block)
      fsyncSync(file)
      taken.push(elapsed() - from)
    }
    closeSync(file)
    return taken
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

function judgeFsync(taken: number[]): Finding {
  const sorted = taken.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const told = `The disk confirms a write in ${inWords(median)}, the slowest of ${sorted.length} in ${inWords(sorted.at(-1) ?? 0)}`
  if (median > slowMs)
    return warning(
      'fsync',
      `${told}, and every answer waits for that; use a faster disk, such as a local SSD.`,
    )
  if (median < quickMs)
    return warning(
      'fsync',
      `${told}, so quickly that it probably does not reach the disk: a loss of power may lose answers; look for mount options or a virtual disk that ignore fsync.`,
    )
  return fine('fsync', `${told}.`)
}

const inWords = (ms: number) => (ms < 1 ? `${Math.round(ms * 1000)} µs` : `${ms.toFixed(1)} ms`)
