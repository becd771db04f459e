import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { commandFlags } from '../../scripts/launch/node-flags.mjs'
import type { Suite } from '../../scripts/torture/suite.ts'
import { newSite } from '../../shared/src/contract/site.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { openStore } from '../src/store/open-store.ts'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

/** The most memory, in bytes, that the command may take for a file of any size: 200 MB. */
const mostMemory = 200_000_000
const rowsPerPiece = 200

/** Tries the import of a table of a size such as `200MB`, which is the usual one, or `2GB`, and looks how much memory that takes at most. */
export const importedFile: Suite = {
  unit: 'megabytes',
  run: async ([size = '200MB'], done) => {
    const megabytes = megabytesOf(size)
    const folder = mkdtempSync(join(tmpdir(), 'touchline-memory-'))
    try {
      const least = await tryImport(folder, 0)
      const outcome = { ...(await tryImport(folder, megabytes)), least: least.memory }
      done(megabytes, megabytes)
      const isFine = outcome.memory <= mostMemory && outcome.kept === outcome.rows
      return { isFine, outcome: { megabytes, ...outcome } }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function megabytesOf(size: string): number {
  const [, number, unit = 'MB'] = /^(\d{1,5})(MB|GB)?$/i.exec(size) ?? []
  const megabytes = Number(number) * (unit.toUpperCase() === 'GB' ? 1000 : 1)
  if (!(megabytes >= 1 && megabytes <= 10_000)) throw new Error('Give a size from 1MB to 10GB.')
  return megabytes
}

async function tryImport(folder: string, megabytes: number) {
  const databaseUrl = `file:${join(folder, 'memory.db')}`
  const store = await openStore(databaseUrl)
  const isNew = (await store.listSites()).length === 0
  if (isNew) await createSite({ store, now: Date.now }, newSite.parse({ key: 'shop', name: 'Shop' }))
  await store.close()
  const file = join(folder, 'history.csv')
  let rows = 0
  await pipeline(
    Readable.from(
      pieces(megabytes * 1_000_000, count => {
        rows += count
      }),
    ),
    createWriteStream(file),
  )
  const words = ['import', file, '--site', 'shop', '--touchpoint', 'old', '--stage', 'use', '--metric', 'nps']
  const begun = performance.now()
  const child = spawn(process.execPath, [...commandFlags, cli, ...words, '--dry-run', '--json'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let memory = 0
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid as number))
  }, 100)
  let out = ''
  child.stdout.on('data', piece => {
    out += piece
  })
  await once(child, 'close')
  clearInterval(look)
  const seconds = Math.round((performance.now() - begun) / 100) / 10
  return { rows, kept: (JSON.parse(out) as { rows: { kept: number } }).rows.kept, memory, seconds }
}

/** A table with ids and comments, in pieces; `made` hears of how many rows. */
function* pieces(bytes: number, made: (rows: number) => void): Generator<string> {
  yield 'id,score,comment,date,email\nr,9,,2014-01-01,\n'
  made(1)
  const comment = 'Quick, friendly, and "all" in one go. '.repeat(4).replaceAll('"', '""')
  for (let [written, number] = [0, 0]; written < bytes; ) {
    let piece = ''
    for (let at = 0; at < rowsPerPiece; at++, number++)
      piece += `r${number},${number % 11},"${comment}",20${10 + (number % 10)}-0${1 + (number % 9)}-1${number % 10},c${number}@shop.example\n`
    made(rowsPerPiece)
    written += piece.length
    yield piece
  }
}

/** The most that a process has held in memory so far, in bytes; 0 when it has ended, or where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
