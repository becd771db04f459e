import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/** So many pages at once: answers that arrive meanwhile wait for some milliseconds only. */
const pagesAtOnce = 200

/**
 * Copies a database while a server works with it, to one moment of its life, and looks whether the copy is whole. The copy appears
 * under its name only then. `progress` hears of pages. Throws a sentence.
 */
export async function backUp(
  file: string,
  to: string,
  progress: (done: number, all: number) => void,
): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} is there already; name a new file.`)
  const partial = `${to}.partial`
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    await db.backup(partial, {
      progress: ({ totalPages, remainingPages }) => {
        progress(totalPages - remainingPages, totalPages)
        return pagesAtOnce
      },
    })
  } finally {
    db.close()
  }
  const copy = new Database(partial)
  const state = copy.pragma('integrity_check', { simple: true })
  copy.pragma('journal_mode = DELETE')
  copy.close()
  if (state !== 'ok') {
    rmSync(partial)
    throw new Error(
      `the copy is not whole (${state}); look at the disk, and at the database with "touchline verify".`,
    )
  }
  renameSync(partial, to)
}
