import { copyFileSync, rmSync } from 'node:fs'
import { importInto } from '../../src/commands/import.ts'
import { createDoubts, noDoubts } from '../../src/domain/collecting/doubts.ts'
import { createInstallations } from '../../src/domain/collecting/installations.ts'
import { createDirectories } from '../../src/domain/directories.ts'
import { createSealer } from '../../src/domain/sealer.ts'
import { openStore } from '../../src/store/open-store.ts'
import { end, forkChild, nextMessage } from '../children.ts'
import { openApp } from '../trends/site.ts'
import { siteKey, surveyKey } from './site.ts'

/** Milliseconds that `touchline import` takes for a history on a file of its own, from an open database to the last row on the disk. */
export async function measureImport(file: string, history: string, rows: number): Promise<number> {
  const store = await openStore(`file:${file}`)
  const deps = {
    ...{ store, now: Date.now, sealer: createSealer([]), doubts: createDoubts(noDoubts, Date.now) },
    installations: createInstallations(Date.now),
    directories: createDirectories(store, createSealer([]), Date.now),
  }
  const begun = performance.now()
  const run = await importInto(deps, 1, history, { site: siteKey, survey: surveyKey })
  const spentMs = performance.now() - begun
  await store.close()
  if (run.rows.kept !== rows) throw new Error(`${run.rows.kept} rows of ${rows} were kept`)
  return spentMs
}

/** Milliseconds that a process beside the server waits for the last line of all responses as CSV. */
export async function measureExport(file: string, key: string, rows: number): Promise<number> {
  const { app, close } = await openApp(`file:${file}`)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const child = forkChild('data/take-export.ts')
  await nextMessage(child)
  child.send({ url: `http://127.0.0.1:${port}/v1/responses.csv`, key })
  const { status, lines, ms } = await nextMessage<{ status: number; lines: number; ms: number }>(child)
  await end(child)
  await close()
  if (status !== 200 || lines <= rows) throw new Error(`the export ended with ${status} and ${lines} lines`)
  return ms
}

/** A database as it was prepared, under another name. */
export function freshCopy(prepared: string, file: string): string {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
  copyFileSync(prepared, file)
  return file
}
