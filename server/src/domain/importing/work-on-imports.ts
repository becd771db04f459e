import type { ImportState } from '@touchline/shared/contract/import.ts'
import type { ImportTable } from '../../store/import-tables.ts'
import { DomainError } from '../errors.ts'
import { pause } from '../recount-site.ts'
import { leaseMs } from './import-job.ts'
import { startsOf, withoutQuotes, withStarts } from './import-report.ts'
import { getImport, type ImportMeans } from './manage-imports.ts'
import type { StartedImport } from './plan-import.ts'
import { type ImportTurn, runImport } from './run-import.ts'

/** What a job is told when its turn comes. */
interface Turn {
  isOver(): boolean
  onError(error: unknown): void
}

const workable: ImportState[] = ['waiting', 'checking', 'running', 'settling', 'undoing']
/** Answers that change their state, or go, in one transaction. */
const slice = 200
/** Of a file, while nobody answers. */
const mostRows = 1000

/** Goes on with all imports whose files are here, one per site at a time, until nothing is left to do or it is over. */
export async function workOnImports(
  means: ImportMeans,
  { isOver, onError }: Turn,
  wait: ImportTurn['wait'] = pause,
): Promise<void> {
  for (const row of await means.store.listImportsIn(workable)) {
    if (isOver()) return
    try {
      await workOn(means, row, { isOver, mostRows, wait })
    } catch (error) {
      onError(error)
    }
  }
}

async function workOn(means: ImportMeans, row: ImportTable, turn: ImportTurn): Promise<void> {
  if (row.state === 'settling' || row.state === 'undoing') {
    if (await lease(means, row, row.state)) await (row.state === 'settling' ? settle : undo)(means, row, turn)
    return
  }
  const { file, options } = row
  if (file === null || options === null || (await means.importFolder.size(file)) === undefined) return
  const start: StartedImport = JSON.parse(options)
  if (!(await lease(means, row, start.dry_run ? 'checking' : 'running'))) return
  try {
    await countStart(means, row)
    const outcome = await carryOut(means, row, { file, start, turn })
    if (outcome === 'over') await rest(means, row)
    if (outcome === 'done' && !start.dry_run) await means.importFolder.remove(file)
  } catch (error) {
    // What passes by itself is tried again.
    if (!(error instanceof DomainError) || error.retryAfterSeconds !== undefined) {
      await rest(means, row)
      throw error
    }
    await fail(means, row, error.message)
  }
}

/** So often an import is begun that ends the process each time before it has come on. */
const mostStarts = 3

/** Throws `invalid` where it was begun too often. Whoever ends in an orderly way takes the count back. */
async function countStart({ store }: ImportMeans, listed: ImportTable): Promise<void> {
  const row = await getImport({ store }, listed.site_id, listed.id)
  const starts = startsOf(row.report) + 1
  if (starts > mostStarts)
    throw new DomainError(
      'invalid',
      `The import was begun ${mostStarts} times, and each time the server ended before a row was kept; look at the file, or import it in parts.`,
    )
  const set = { report: withStarts(row.report, starts) }
  await store.updateImport({ siteId: row.site_id, id: row.id, from: workable, set })
}

async function rest(means: ImportMeans, { site_id: siteId, id }: ImportTable): Promise<void> {
  const row = await means.store.findImport({ siteId, id })
  if (!row) return
  const set = { leased_until: 0, report: withStarts(row.report, 0) }
  await means.store.updateImport({ siteId, id, from: workable, set })
}

async function carryOut(
  means: ImportMeans,
  listed: ImportTable,
  { file, start, turn }: { file: string; start: StartedImport; turn: ImportTurn },
) {
  // Somebody may have moved it on since it was listed.
  const row = await getImport(means, listed.site_id, listed.id)
  const { site } = await means.directories.getById(row.site_id)
  const { path, refusedPath } = means.importFolder
  const job = { row, start, site: site.key, file: path(file), refusedFile: refusedPath(file) }
  return await runImport(means, job, turn)
}

function lease({ store, now }: ImportMeans, row: ImportTable, to: ImportState): Promise<boolean> {
  const from = [row.state]
  return store.leaseImport({ siteId: row.site_id, id: row.id, from, to, now: now(), until: now() + leaseMs })
}

async function release({ store }: ImportMeans, { site_id: siteId, id }: ImportTable): Promise<void> {
  await store.updateImport({ siteId, id, from: workable, set: { leased_until: 0 } })
}

async function fail(
  { store, now }: ImportMeans,
  { site_id: siteId, id }: ImportTable,
  fault: string,
): Promise<void> {
  const set = { state: 'failed', fault, leased_until: 0, updated_at: now() }
  await store.updateImport({ siteId, id, from: workable, set })
}

/** Lets all answers of an import count, or not. What was settled before it was interrupted stays so. */
async function settle(means: ImportMeans, row: ImportTable, { isOver, wait }: ImportTurn): Promise<void> {
  const { store, now } = means
  const to = row.is_counted === 1 ? ('counted' as const) : ('discarded' as const)
  const of = { siteId: row.site_id, importId: row.id, most: slice, to }
  for (let after: string | undefined = ''; after !== undefined; ) {
    if (isOver()) return await release(means, row)
    const begun = performance.now()
    after = await store.settleImported({ ...of, after, at: now() })
    await beat(means, row)
    await wait(performance.now() - begun)
  }
  await learnAnew(means, row)
  const set = { state: 'done', leased_until: 0, updated_at: now() }
  await store.updateImport({ siteId: row.site_id, id: row.id, from: ['settling'], set })
}

/** Removes all that an import has kept, and then the import. */
async function undo(means: ImportMeans, row: ImportTable, { isOver, wait }: ImportTurn): Promise<void> {
  const { store, importFolder, now } = means
  const of = { siteId: row.site_id, importId: row.id, most: slice, since: row.created_at }
  for (let last = slice; last === slice; ) {
    if (isOver()) return await release(means, row)
    const begun = performance.now()
    last = await store.undoImported({ ...of, at: now() })
    await beat(means, row)
    await wait(performance.now() - begun)
  }
  await learnAnew(means, row)
  if (row.file !== null) {
    await importFolder.remove(row.file)
    await importFolder.removeRefused(row.file)
  }
  await store.deleteImport({ siteId: row.site_id, id: row.id })
}

const learnAnew = ({ store }: ImportMeans, { site_id: siteId, touchpoints }: ImportTable) =>
  store.forgetDetectors({ siteId, touchpointIds: JSON.parse(touchpoints) })

async function beat({ store, now }: ImportMeans, { site_id: siteId, id }: ImportTable): Promise<void> {
  await store.updateImport({ siteId, id, from: workable, set: { leased_until: now() + leaseMs } })
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs

/** Removes files that no import names after a day, as a crash leaves them; those that nobody has started for a week, refused rows that are as old, and what was quoted of either. */
export async function tidyImports(means: ImportMeans): Promise<void> {
  const { store, importFolder, now } = means
  await removeUnnamed(means)
  for (const row of await store.listImportsIn(['ready', 'checked', 'failed', 'done'])) {
    const report = withoutQuotes(row.report)
    if (row.updated_at > now() - weekMs || (row.file === null && report === row.report)) continue
    if (row.file !== null) {
      await importFolder.remove(row.file)
      await importFolder.removeRefused(row.file)
    }
    const set = {
      ...{ file: null, report },
      ...(row.state !== 'done' &&
        row.file !== null && { state: 'failed', fault: 'The file was removed after a week.' }),
    }
    await store.updateImport({ siteId: row.site_id, id: row.id, from: [row.state], set })
  }
}

async function removeUnnamed({ store, importFolder, now }: ImportMeans): Promise<void> {
  const old = await importFolder.listOlderThan(now() - dayMs)
  if (old.length === 0) return
  const named = new Set(await store.listImportFiles())
  for (const file of old.filter(one => !named.has(one))) {
    await importFolder.remove(file)
    await importFolder.removeRefused(file)
  }
}
