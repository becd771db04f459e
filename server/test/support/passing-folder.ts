import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const [neededOnDisk, neededMemory] = [2 * 2 ** 30, 6 * 2 ** 30]

/**
 * A new folder for what need not outlive the tests nor a loss of power: in memory where there is plenty, because a disk makes databases wait that
 * come and go by the hundred.
 */
export const makePassingFolder = (name: string): string =>
  mkdtempSync(join(hasRoom() ? memory : tmpdir(), name))

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= neededOnDisk && process.availableMemory() >= neededMemory
  } catch {
    return false
  }
}
