import type { Database } from 'better-sqlite3'

/** In the header of the file: something was erased since it was last written anew. */
const hasTraces = 1

/** How long to wait for readers, in milliseconds: answers wait meanwhile. */
const readersMs = 20

/** Larger files keep answers waiting for too long, in bytes. */
const largest = 2 ** 30

/** Notes that something was erased, and empties the log of what was there; false when somebody is reading in it. */
export function forgetTraces(connection: Database): boolean {
  connection.pragma(`user_version = ${hasTraces}`)
  return emptyLog(connection)
}

/** Writes the file anew if something was erased since that was done last. */
export function rebuild(connection: Database, isLargeToo: boolean): void {
  if (connection.pragma('user_version', { simple: true }) !== hasTraces) return
  const pages = connection.pragma('page_count', { simple: true }) as number
  const size = connection.pragma('page_size', { simple: true }) as number
  if (pages * size > largest && !isLargeToo) return
  connection.exec('vacuum')
  if (emptyLog(connection)) connection.pragma('user_version = 0')
}

function emptyLog(connection: Database): boolean {
  const patience = connection.pragma('busy_timeout', { simple: true })
  connection.pragma(`busy_timeout = ${readersMs}`)
  try {
    const [{ busy }] = connection.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }]
    return busy === 0
  } finally {
    connection.pragma(`busy_timeout = ${patience}`)
  }
}
