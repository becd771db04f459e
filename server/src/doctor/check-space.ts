import { statfsSync, statSync } from 'node:fs'
import { bytesInWords } from './bytes.ts'
import { type Finding, fine, warning } from './finding.ts'
import { folderOf } from './folder-of.ts'

/** Less than this is soon gone. */
const leastBytes = 2 ** 30

/** Is there room to grow, and for a backup beside the database? `statfs` tells of the file system of a folder. */
export function checkSpace(
  file: string,
  statfs: (folder: string) => { bavail: number; bsize: number } = statfsSync,
): Finding {
  const { bavail, bsize } = statfs(folderOf(file))
  const free = bavail * bsize
  const used = sizeOf(file) + sizeOf(`${file}-wal`)
  const told = `${bytesInWords(free)} are free where the database lies`
  if (free < leastBytes) return warning('space', `Only ${told}; make room before answers have to be refused.`)
  if (free < 2 * used)
    return warning(
      'space',
      `Only ${told}, which has ${bytesInWords(used)} itself: a backup beside it leaves little; make room.`,
    )
  return fine('space', `${told}.`)
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
