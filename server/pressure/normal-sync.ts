import Database from 'better-sqlite3'

/**
 * Loaded before the server, in each of its threads: makes SQLite run with synchronous=NORMAL while the server believes what it
 * asked for, to see whether a check notices.
 */
const { pragma } = Database.prototype

Database.prototype.pragma = function (
  this: Database.Database,
  text: string,
  options?: Database.PragmaOptions,
) {
  if (text === 'synchronous') return 2
  return pragma.call(this, text === 'synchronous = FULL' ? 'synchronous = NORMAL' : text, options)
} as typeof pragma
