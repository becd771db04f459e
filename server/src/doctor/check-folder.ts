import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, fault, fine } from './finding.ts'
import { folderOf, temporary } from './folder-of.ts'

const reasons: Record<string, string> = {
  EROFS: 'is mounted so that it may only be read; mount it for writing',
  ENOSPC: 'has no room left; make some',
  ENOTDIR: 'is no folder; check DATABASE_URL',
}

const cure = 'give it to the user who runs Touchline, such as with chown'

/** May the database and what lies beside it be written by the user who asks? */
export function checkFolder(file: string): Finding {
  const folder = folderOf(file)
  try {
    tryToWrite(folder)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return fault('folder', `${folder} ${reasons[code] ?? `cannot be written to (${code}); ${cure}`}.`)
  }
  const locked = [file, `${file}-wal`, `${file}-shm`].find(path => existsSync(path) && !isWritable(path))
  if (locked) return fault('folder', `${locked} cannot be written to; ${cure}.`)
  return fine('folder', `${folder} can be written to.`)
}

/** A folder can be made on a full disk; only what is in a file needs room. */
function tryToWrite(folder: string): void {
  const own = mkdtempSync(join(folder, temporary))
  try {
    writeFileSync(join(own, 'block'), 'x')
  } finally {
    rmSync(own, { recursive: true })
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
