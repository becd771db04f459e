import { statSync } from 'node:fs'
import { openConnection } from '../store/sqlite/connection.ts'
import { bytesInWords } from './bytes.ts'
import { type Finding, fault, fine, warning } from './finding.ts'
import { judgeSchema } from './judge-schema.ts'
import { readSqliteHeader } from './sqlite-header.ts'

/** Reading a larger file through would keep the operator waiting. */
const usualMostBytes = 2 ** 28

type Connection = ReturnType<typeof openConnection>

/** Does the file open, is it up to date, and is it whole? Files above `mostBytes` are not read through. Changes nothing. */
export function checkSqlite(file: string, mostBytes = usualMostBytes): Finding[] {
  try {
    const odd = judgeHeader(file)
    return odd ? [odd] : lookInto(file, mostBytes)
  } catch (error) {
    return [fault('database', whyNot(error as Error & { code?: string }, file))]
  }
}

/** What keeps us from opening the file as the server does; undefined when nothing does. */
function judgeHeader(file: string): Finding | undefined {
  const header = readSqliteHeader(file)
  if (header === 'missing' || header === 'empty')
    return warning('database', `There is no database in ${file} yet; the first start of the server makes it.`)
  if (header === 'foreign')
    return fault('database', `${file} is no SQLite database; check DATABASE_URL, or go back to a backup.`)
  if (header === 'rollback')
    return warning(
      'database',
      `${file} is not in write-ahead mode, as after going back to a backup; the next start of the server sets it.`,
    )
  return undefined
}

function lookInto(file: string, mostBytes: number): Finding[] {
  const connection = openConnection(file, 'reader')
  try {
    const schema = judgeSchema(listApplied(connection))
    return [
      fine('database', `${file} opens in write-ahead mode.`),
      schema,
      checkWholeness(connection, file, mostBytes),
    ]
  } finally {
    connection.close()
  }
}

function listApplied(connection: Connection): string[] {
  const table = connection.prepare("select 1 from sqlite_schema where name = 'kysely_migration'")
  if (table.get() === undefined) return []
  return connection.prepare('select name from kysely_migration').pluck().all() as string[]
}

function checkWholeness(connection: Connection, file: string, mostBytes: number): Finding {
  const { size } = statSync(file)
  if (size > mostBytes)
    return fine(
      'wholeness',
      `${file} was not read through, because it has ${bytesInWords(size)}; "touchline backup" looks whether its copy is whole.`,
    )
  const state = connection.pragma('quick_check(1)', { simple: true })
  return state === 'ok' ? fine('wholeness', `${file} is whole.`) : fault('wholeness', notWhole(file))
}

const notWhole = (file: string) =>
  `${file} is damaged; stop the server, keep a copy of the file, and go back to the latest backup.`

function whyNot({ code = '' }: { code?: string }, file: string): string {
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return notWhole(file)
  if (code.startsWith('SQLITE_BUSY')) return `Another program keeps ${file} locked; end it.`
  return `${file} cannot be opened (${code}); check DATABASE_URL, and that its user may read it.`
}
