import { checkFileSystem } from './check-file-system.ts'
import { checkFolder } from './check-folder.ts'
import { checkFsync } from './check-fsync.ts'
import { checkSpace } from './check-space.ts'
import type { Clock } from './clock.ts'
import type { Finding } from './finding.ts'

/** Everything about the disk on which the SQLite file lies. Where nothing can be written, nothing can be measured. */
export function checkDisk(file: string, clock: Clock): Finding[] {
  const folder = checkFolder(file)
  const others = [checkSpace(file), checkFileSystem(file)]
  return folder.state === 'fault' ? [folder, ...others] : [folder, ...others, checkFsync(file, clock)]
}
