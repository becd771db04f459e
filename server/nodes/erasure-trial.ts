import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { amongOthers } from './among-others.ts'
import { trace } from './canary.ts'
import { runCli, verifyByCli } from './cli.ts'
import { eraseCanary } from './erase-canary.ts'
import type { ErasureOutcome } from './erasure-outcome.ts'
import { makeFilledFile } from './filled-file.ts'
import { findInFolder, sumOf } from './find-bytes.ts'
import { findInDump, findInRows } from './find-in-postgres.ts'

/** Among how many, and how many answers of the one. */
export interface ErasureOptions {
  answers: number
  canaries: number
  perSecond: number
  random: () => number
  /** An empty PostgreSQL database. */
  target: string
  step?: () => void
}

/** Erases a customer among many on a running server, goes back to an older backup, moves to PostgreSQL; looks for what is left. */
export async function tryErasure(options: ErasureOptions): Promise<ErasureOutcome> {
  const { answers, target, step = () => {} } = options
  const folder = mkdtempSync(join(tmpdir(), 'touchline-erasure-'))
  const [files, backups] = [join(folder, 'data'), join(folder, 'backups')]
  for (const path of [files, backups]) mkdirSync(path)
  const [file, backup] = [join(files, 'shop.db'), join(backups, 'older.db')]
  try {
    const key = await makeFilledFile(file, answers)
    step()
    const erased = await amongOthers(file, options, address =>
      eraseCanary({
        ...options,
        address,
        key,
        files,
        backUp: () => runCli(`file:${file}`, 'backup', backup),
      }),
    )
    step()
    const inBackup = sumOf(await findInFolder(backups, trace))
    const { erased: erasedAgain } = JSON.parse(await runCli(`file:${file}`, 'restore', backup, '--json'))
    const restored = await verifyByCli(`file:${file}`)
    const afterRestore = sumOf(await findInFolder(files, trace))
    step()
    await runCli(`file:${file}`, 'migrate-to', target)
    const { count: inDump, by: dumpBy } = await findInDump(target, trace)
    const inRows = await findInRows(target, trace)
    const moved = await verifyByCli(target)
    step()
    const differences = restored.differences + moved.differences
    const outcome = { ...erased, rows: moved.responses, inBackup, erasedAgain, afterRestore }
    return { ...outcome, inRows, inDump, dumpBy, differences }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
