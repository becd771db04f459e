import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import type { ThreadData } from './protocol.ts'

/** SQLite's number for FULL: a commit returns only after the log has reached the disk. */
const synchronousFull = 2

/** How long to wait for another program that has locked the file. Answers wait meanwhile, so it is short. */
const lockPatienceMs = 2000

/**
 * Opens the file in write-ahead mode with full durability, and throws where the build or the file refuses either: an
 * acknowledged answer must survive a loss of power.
 */
export function openConnection(file: string, role: ThreadData['role']): BetterSqlite.Database {
  if (role === 'writer') mkdirSync(dirname(file), { recursive: true })
  const connection = new BetterSqlite(file, { readonly: role === 'reader', timeout: lockPatienceMs })
  if (role === 'writer') connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  // What is erased or replaced must not stand in the file any more.
  connection.pragma('secure_delete = ON')
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal')
    throw new Error(`${file} refuses write-ahead mode`)
  if (connection.pragma('synchronous', { simple: true }) !== synchronousFull)
    throw new Error(`${file} refuses synchronous=FULL`)
  return connection
}
