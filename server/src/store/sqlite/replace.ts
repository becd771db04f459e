import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Throws a sentence when the file is not a whole database of Touchline, all in one file. */
export function refuseBroken(file: string): void {
  if (!existsSync(file)) throw new Error(`there is no file ${file}.`)
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  if (log && log.size > 0)
    throw new Error(
      `${file} has a log beside it (${file}-wal), so it is no finished backup; make one with "touchline backup".`,
    )
  try {
    const db = new Database(file, { readonly: true })
    try {
      db.prepare('select count(*) from site').get()
      const state = db.pragma('integrity_check', { simple: true })
      if (state !== 'ok') throw new Error(`${state}`)
    } finally {
      db.close()
    }
  } catch (error) {
    throw new Error(`${file} is not a whole backup of Touchline (${(error as Error).message}); name another.`)
  }
}

/**
 * Keeps everybody else out of a database until it is let go, so that nobody writes what is about to be replaced. Throws a sentence while
 * another program, such as a server, has it open, or when it cannot be read.
 */
export function holdAlone(file: string): () => void {
  const db = new Database(file, { timeout: 500 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    // Without a log of its own, whatever stands beside the file is not touched any more when it is let go.
    db.pragma('journal_mode = DELETE')
    db.exec('begin exclusive')
    return () => void db.close()
  } catch (error) {
    db.close()
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY'))
      throw new Error('the database is in use; stop the server first.')
    throw new Error(
      `the database that is to be replaced cannot be read (${(error as Error).message}); move it elsewhere, and say with --erasures who was forgotten.`,
    )
  }
}

/** What stands beside a database while it is open. */
const companions = ['-wal', '-shm']

/** A copy of the backup beside the database, to be made ready there. */
export function placeBeside(file: string, backup: string): string {
  const beside = `${file}.restoring`
  removeBeside(file)
  copyFileSync(backup, beside)
  return beside
}

/** What an attempt has left beside the database. */
export function removeBeside(file: string): void {
  for (const ending of ['', ...companions]) rmSync(`${file}.restoring${ending}`, { force: true })
}

/**
 * Puts a closed database in the place of another one, which is kept under the name that is returned. At every moment one of the two stands
 * there.
 */
export function replaceWith(file: string, ready: string, now: Date): string | undefined {
  const aside = `${file}.before-restore-${now.toISOString().replaceAll(':', '')}`
  const isThere = existsSync(file)
  if (isThere) linkSync(file, aside)
  renameSync(ready, file)
  return isThere ? aside : undefined
}
