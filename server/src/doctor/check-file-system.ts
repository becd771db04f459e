import { statfsSync } from 'node:fs'
import { type Finding, fine, warning } from './finding.ts'
import { folderOf } from './folder-of.ts'

const memory = 'lives in memory and ends with the machine; put the database onto a disk'
const network =
  'lies on another machine, over which SQLite can neither lock nor share its log safely; use a disk of this machine, or PostgreSQL'
const program =
  'is served by a program, on which it depends whether answers reach a disk; use a disk of this machine'

/** What Linux calls file systems that are doubtful for a database (statfs(2)), and why. */
const doubtful = new Map<number, [name: string, why: string]>([
  [0x01021994, ['tmpfs', memory]],
  [0x858458f6, ['ramfs', memory]],
  [0x6969, ['NFS', network]],
  [0xff534d42, ['CIFS', network]],
  [0xfe534d42, ['SMB', network]],
  [0x517b, ['SMB', network]],
  [0x5346414f, ['AFS', network]],
  [0x00c36400, ['Ceph', network]],
  [0x01021997, ['9p', program]],
  [0x65735546, ['FUSE', program]],
  [0x794c7630, ['overlay', 'is the layer of a container and goes with it; mount a volume for the database']],
])

/** Does the database lie where it is safe? Only Linux tells. `statfs` tells of the file system of a folder. */
export function checkFileSystem(
  file: string,
  statfs: (folder: string) => { type: number } = statfsSync,
): Finding {
  const folder = folderOf(file)
  // Some systems tell the number as if its highest bit were a sign.
  const found = doubtful.get(statfs(folder).type >>> 0)
  if (!found) return fine('file-system', 'The database lies on no file system that is known to lose data.')
  const [name, why] = found
  return warning('file-system', `The file system of ${folder} (${name}) ${why}.`)
}
