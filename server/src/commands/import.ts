import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type ImportRun, type ImportStart, importStart } from '@touchline/shared/contract/import.ts'
import { createDoubts, noDoubts } from '../domain/collecting/doubts.ts'
import { createInstallations } from '../domain/collecting/installations.ts'
import type { Deps } from '../domain/deps.ts'
import { createDirectories } from '../domain/directories.ts'
import { leaseMs } from '../domain/importing/import-job.ts'
import { getImport, mappingFor, newImport, toRun } from '../domain/importing/manage-imports.ts'
import { measureFile } from '../domain/importing/measure-file.ts'
import type { StartedImport } from '../domain/importing/plan-import.ts'
import { runImport } from '../domain/importing/run-import.ts'
import { pause } from '../domain/recount-site.ts'
import { createSealer } from '../domain/sealer.ts'
import type { ImportTable } from '../store/import-tables.ts'
import { describeRun } from './describe-import.ts'
import { progressBar } from './progress-bar.ts'
import { findSiteId, noteAct, withStore } from './with-store.ts'

/** What is said on the command line. */
export interface ImportWords {
  site: string
  survey?: string
  touchpoint?: string
  stage?: string
  metric?: string
  points?: string
  source?: string
  mapping?: string
  dateFormat?: string
  refused?: string
  dryRun?: boolean
  json?: boolean
}

/**
 * Imports a file from where it lies, also beside a running server. Ended before, it goes on when it is run again. Throws a sentence.
 */
export async function importFile(databaseUrl: string, file: string, words: ImportWords): Promise<void> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}.`)
  await withStore(databaseUrl, async store => {
    const siteId = await findSiteId(store, words.site)
    const deps: Deps = {
      ...{ store, now: Date.now, sealer: createSealer([]), doubts: createDoubts(noDoubts, Date.now) },
      installations: createInstallations(Date.now),
      directories: createDirectories(store, createSealer([]), Date.now),
    }
    const run = await importInto(deps, siteId, file, words)
    if (!words.dryRun) await noteAct(store, 'import', { siteId, subject: String(run.id) })
    process.stdout.write(
      words.json ? `${JSON.stringify(run)}\n` : describeRun(run, refusedFileOf(file, words)),
    )
  })
}

/** About as many as SQLite writes at its best. */
const mostRows = 2500

const refusedFileOf = (file: string, { refused }: ImportWords) => refused ?? `${file}.refused.csv`

/** Imports a file into a site of an open database. Throws a sentence. */
export async function importInto(
  deps: Deps,
  siteId: number,
  file: string,
  words: ImportWords,
): Promise<ImportRun> {
  const { store, now } = deps
  const given = readWords(words)
  const mapping = await mappingFor(deps, await deps.directories.get(words.site), given)
  // Whoever has the database can write anything into it.
  const { mapping_name: _, ...start } = { ...given, mapping, is_trusted: true }
  const { bytes, digest } = await measureFile(file)
  const row = await begin(deps, { siteId, file, bytes, digest, start })
  // Somebody else has carried out the same meanwhile.
  if (row.state === 'done') return toRun(row)
  const job = { row, start, site: words.site, file, refusedFile: refusedFileOf(file, words) }
  const progress = progressBar('Reading bytes')
  try {
    // What is only tried writes nothing, so nobody waits for it.
    const wait = start.dry_run ? async () => {} : pause
    const outcome = await runImport(deps, job, { isOver: () => false, mostRows, wait, progress })
    if (outcome === 'lost') throw new Error('Somebody else works on this import.')
    return toRun(await getImport(deps, siteId, row.id))
  } catch (error) {
    // Nothing was kept yet, or it goes on when it is run again.
    const set = { state: 'failed', fault: (error as Error).message, leased_until: 0, updated_at: now() }
    await store.updateImport({ siteId, id: row.id, from: ['running', 'checking'], set })
    throw start.survey === undefined && start.create === undefined ? withOptions(error as Error) : error
  } finally {
    if (start.dry_run) await store.deleteImport({ siteId, id: row.id })
  }
}

/** Where nothing says what takes the answers, only our own export can be read. */
const withOptions = ({ message }: Error) =>
  new Error(`${message}. Name --survey, or --touchpoint with --stage and --metric to make one.`)

/**
 * Goes on with an import of the same file that was ended before, or begins one; whoever works on another of the site is waited for. Where
 * somebody works on the same, it may be done then.
 */
async function begin(
  { store, now }: Deps,
  of: { siteId: number; file: string; bytes: number; digest: string; start: StartedImport },
): Promise<ImportTable> {
  const { siteId, file, bytes, digest, start } = of
  const options = JSON.stringify(start)
  const known = (await store.listImports({ siteId, most: 100 })).find(
    row => row.file === null && row.digest === digest && row.options === options && isBegun(row),
  )
  const fresh = {
    ...newImport({ site_id: siteId, name: basename(file), file: null, bytes, created_at: now() }),
    digest,
    options,
  }
  const row = known ?? { ...fresh, id: await store.insertImport(fresh) }
  const to = start.dry_run ? 'checking' : 'running'
  for (let tried = 0; ; tried++) {
    const from = ['ready', 'running', 'failed']
    if (await store.leaseImport({ siteId, id: row.id, from, to, now: now(), until: now() + leaseMs }))
      return await getImport({ store }, siteId, row.id)
    const met = await getImport({ store }, siteId, row.id)
    if (met.state === 'done') return met
    if (tried === 600) throw new Error('Another import of this site is under way; wait until it is done.')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

const isBegun = ({ state }: ImportTable) => state === 'running' || state === 'failed'

/** Throws a sentence that names the option. */
function readWords(words: ImportWords): ImportStart {
  const { survey, touchpoint, stage, metric, points, source, dryRun } = words
  const named = readMapping(words)
  const parsed = importStart.safeParse({
    ...{ dry_run: dryRun ?? false, ...named },
    ...(survey !== undefined && touchpoint === undefined && { survey }),
    ...(touchpoint !== undefined && {
      create: { touchpoint, stage, metric, survey, ...(points !== undefined && { points: Number(points) }) },
    }),
    ...(source !== undefined && { source }),
  })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${issue?.path.join('.')}: ${issue?.message}.`)
}

/** The name of a mapping that was saved, or a file that holds one. */
function readMapping({ mapping, dateFormat }: ImportWords) {
  const isFile = mapping !== undefined && statSync(resolve(mapping), { throwIfNoEntry: false })?.isFile()
  const read = isFile ? JSON.parse(readFileSync(mapping, 'utf8')) : undefined
  if (mapping !== undefined && !isFile && dateFormat === undefined) return { mapping_name: mapping }
  if (read === undefined && dateFormat === undefined) return {}
  return { mapping: { ...read, ...(dateFormat !== undefined && { date_format: dateFormat }) } }
}
