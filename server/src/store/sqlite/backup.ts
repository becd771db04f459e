import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/** So many pages between two looks at how far it is. */
const pagesAtOnce = 1000

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
  try {
    await copy(file, partial, progress)
    lookWhetherWhole(partial)
    renameSync(partial, to)
  } finally {
    rmSync(partial, { force: true })
  }
}

async function copy(file: string, to: string, progress: (done: number, all: number) => void): Promise<void> {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    // A view of one moment for the whole copy: otherwise each commit of the server would make it begin anew.
    db.exec('begin')
    db.prepare('select count(*) from sqlite_schema').get()
    await db.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        progress(totalPages - remainingPages, totalPages)
        return pagesAtOnce
      },
    })
  } finally {
    db.close()
  }
}

function lookWhetherWhole(file: string): void {
  const db = new Database(file)
  const state = db.pragma('integrity_check', { simple: true })
  db.pragma('journal_mode = DELETE')
  db.close()
  if (state !== 'ok')
    throw new Error(
      `the copy is not whole (${state}); look at the disk, and at the database with "touchline verify".`,
    )
}
