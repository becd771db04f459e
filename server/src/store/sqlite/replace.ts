import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Throws a sentence when the file is not a whole database of Touchline. */
export function refuseBroken(file: string): void {
  if (!existsSync(file)) throw new Error(`there is no file ${file}.`)
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

/** Throws a sentence while another program, such as a server, has the database open. */
export function refuseOpen(file: string): void {
  const db = new Database(file, { timeout: 500 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('begin exclusive; commit')
  } catch {
    throw new Error('the database is in use; stop the server first.')
  } finally {
    db.close()
  }
}

/** What stands beside a database while it is open. */
const companions = ['-wal', '-shm']

/** A copy of the backup beside the database, to be made ready there; what an earlier try has left is removed. */
export function placeBeside(file: string, backup: string): string {
  const beside = `${file}.restoring`
  for (const ending of ['', ...companions]) rmSync(beside + ending, { force: true })
  copyFileSync(backup, beside)
  return beside
}

/** Puts a closed database in the place of another closed one, which is kept under the name that is returned. */
export function replaceWith(file: string, ready: string, now: Date): string | undefined {
  const aside = `${file}.before-restore-${now.toISOString().replaceAll(':', '')}`
  const isThere = existsSync(file)
  if (isThere) renameSync(file, aside)
  for (const ending of companions) rmSync(file + ending, { force: true })
  renameSync(ready, file)
  return isThere ? aside : undefined
}
