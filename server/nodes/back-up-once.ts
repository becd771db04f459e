import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Takings } from '../pressure/takings.ts'
import type { BackupsOutcome } from './backup-outcome.ts'
import { runCli } from './cli.ts'
import { inspectRestored } from './inspect-restored.ts'

/** What is found in the backups, beside the load. */
export type Found = Omit<BackupsOutcome, 'sent' | 'acknowledged' | 'statuses' | 'broken' | 'unexplained'>

/** Every second backup is taken while somebody reads, so that the newest answers stand in the log beside the file only. */
export async function backUpOnce(
  file: string,
  name: string,
  { promised }: Takings,
  found: Found,
  random: () => number,
): Promise<void> {
  const letGo = found.backups % 2 === 0 ? holdView(file) : () => {}
  await new Promise(resolve => setTimeout(resolve, 300 + random() * 700))
  const before = [...promised.keys()]
  const begun = performance.now()
  await runCli(`file:${file}`, 'backup', `${name}.backup`)
  found.longestBackupMs = Math.max(found.longestBackupMs, Math.round(performance.now() - begun))
  letGo()
  await runCli(`file:${name}.db`, 'restore', `${name}.backup`)
  const { rows, missing, differences, isWhole, isKnown } = await inspectRestored(`${name}.db`, before)
  found.rows = rows
  found.missing += missing
  found.differences += differences
  found.torn += Number(!isWhole)
  found.unknown += Number(!isKnown)
  for (const ending of ['backup', 'db']) rmSync(`${name}.${ending}`)
}

/** Reads, and keeps the log from being written back into the file until it is let go. */
function holdView(file: string): () => void {
  const db = new Database(file, { readonly: true })
  db.exec('begin')
  db.prepare('select count(*) from response').get()
  return () => void db.close()
}
