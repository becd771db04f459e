import { randomUUID } from 'node:crypto'
import { truncate } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { ImportGuess, ImportRun, ImportStart, ImportState } from '@touchline/shared/contract/import.ts'
import { type ImportMapping, importMapping } from '@touchline/shared/contract/import-mapping.ts'
import type { ImportTable } from '../../store/import-tables.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { type ImportFolder, mostBytes } from './import-folder.ts'
import { emptyReport, guessReport, type ImportReport, withStarts } from './import-report.ts'
import { lookAtFile } from './look-at-file.ts'
import { mappingOf } from './manage-mappings.ts'
import { measureFile } from './measure-file.ts'
import { planImport } from './plan-import.ts'
import { planRestore } from './plan-restore.ts'

/** The means of imports over HTTP. */
export interface ImportMeans extends Deps {
  importFolder: ImportFolder
}

/** An import as it crosses the wire. */
export function toRun(row: ImportTable): ImportRun {
  const report: ImportReport = JSON.parse(row.report)
  return {
    ...{ id: row.id, name: row.name, state: row.state as ImportState, fault: row.fault },
    ...{ bytes: row.bytes, bytes_read: row.bytes_read },
    rows: { read: row.rows_read, kept: row.kept, known: row.known, refused: row.refused },
    ...{ guess: report.guess, survey: row.survey, creates: report.creates, notices: report.notices },
    ...(report.creates_because && { creates_because: report.creates_because }),
    ...(report.notices_because && { notices_because: report.notices_because }),
    ...{ refused: report.refused, is_counted: row.is_counted === 1 },
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  }
}

/** The latest imports of a site, without what was guessed of each. */
export async function listRuns({ store }: Deps, siteId: number): Promise<ImportRun[]> {
  return (await store.listImports({ siteId, most: 100 })).map(row => ({ ...toRun(row), guess: null }))
}

/** Throws `not_found`. */
export async function getImport(
  { store }: Pick<Deps, 'store'>,
  siteId: number,
  id: number,
): Promise<ImportTable> {
  const row = await store.findImport({ siteId, id })
  if (!row) throw new DomainError('not_found', 'This site has no import with this number.')
  return row
}

const unfinished: ImportState[] = ['ready', 'waiting', 'checking', 'checked', 'running', 'failed']
const mostUnfinished = 20
/** Bytes of the files of a site that wait, together: 8 GiB. */
const mostUnfinishedBytes = 8 * 1024 ** 3

/** A row of an import that has not begun. */
export const newImport = (row: Pick<ImportTable, 'site_id' | 'name' | 'file' | 'bytes' | 'created_at'>) => ({
  ...row,
  ...{ digest: '', state: 'ready', options: null, fault: null, position: 0, bytes_read: 0, rows_read: 0 },
  ...{ kept: 0, known: 0, refused: 0, refused_bytes: 0, report: JSON.stringify(emptyReport) },
  ...{ survey: null, touchpoints: '[]', is_counted: 1, leased_until: 0, updated_at: row.created_at },
})

/** Keeps a file, and guesses what it is. Throws `invalid` where it is nothing that can be read. */
export async function uploadImport(
  means: ImportMeans,
  { site }: SiteDirectory,
  { name, sent }: { name: string; sent: Readable },
): Promise<ImportRun> {
  const { store, importFolder, now } = means
  await requireRoom(means, site.id, { ofFile: true, bytes: 0 })
  const file = randomUUID()
  try {
    const bytes = await importFolder.append(file, sent, 0)
    if (bytes === 0)
      throw refuseField('invalid', 'body', 'is empty; send the file itself: curl --data-binary @file')
    await requireRoom(means, site.id, { ofFile: true, bytes })
    const report = JSON.stringify(guessReport(await guessOf(importFolder.path(file))))
    const row = { ...newImport({ site_id: site.id, name, file, bytes, created_at: now() }), report }
    return toRun({ ...row, id: await store.insertImport(row) })
  } catch (error) {
    await importFolder.remove(file)
    throw error
  }
}

/** Throws `in_use` where a site keeps too many files that wait, or `bytes` more would be too much; `ofFile` of a further one. */
async function requireRoom(
  { store }: ImportMeans,
  siteId: number,
  { ofFile, bytes }: { ofFile: boolean; bytes: number },
): Promise<void> {
  const kept = await store.measureImports({ siteId, states: unfinished })
  if (ofFile && kept.files >= mostUnfinished)
    throw new DomainError(
      'in_use',
      `${mostUnfinished} files wait already; start their imports, or remove them.`,
    )
  if (kept.bytes + bytes > mostUnfinishedBytes)
    throw new DomainError(
      'in_use',
      'The files that wait would have more than 8 GiB together; start their imports, or remove them.',
    )
}

async function guessOf(path: string): Promise<ImportGuess> {
  const { utf8 } = await measureFile(path)
  return (await lookAtFile(path, utf8, {})).guess
}

/** Adds the next piece to a file that comes in several. Throws `conflict` where it does not begin at the end of what is there, or another piece is on its way. */
export async function continueUpload(
  means: ImportMeans,
  row: ImportTable,
  { offset, sent }: { offset: number; sent: Readable },
): Promise<ImportRun> {
  const file = await fileOf(means, row)
  return await means.importFolder.alone(file, async () => {
    const fresh = await getImport(means, row.site_id, row.id)
    return await addPiece(means, fresh, { file, offset, sent })
  })
}

async function addPiece(
  means: ImportMeans,
  row: ImportTable,
  { file, offset, sent }: { file: string; offset: number; sent: Readable },
): Promise<ImportRun> {
  const { store, importFolder, now } = means
  if (row.state !== 'ready') throw busyWith(row)
  if (offset !== row.bytes)
    throw refuseField('conflict', 'offset', `${row.bytes} bytes are here; send the file from there on`)
  if (offset >= mostBytes) throw refuseField('invalid', 'body', 'the file is larger than 4 GiB')
  try {
    const bytes = await importFolder.append(file, sent, offset)
    await requireRoom(means, row.site_id, { ofFile: false, bytes: bytes - offset })
    const set = { bytes, updated_at: now() }
    // It may have been started meanwhile, as the file was before this piece.
    if (!(await store.updateImport({ siteId: row.site_id, id: row.id, from: ['ready'], set })))
      throw busyWith(await getImport(means, row.site_id, row.id))
    return toRun({ ...row, ...set })
  } catch (error) {
    await truncate(importFolder.path(file), offset).catch(() => {})
    throw error
  }
}

/** Throws `conflict` where another node has the file, or nobody any more. */
async function fileOf({ importFolder }: ImportMeans, { file }: ImportTable): Promise<string> {
  if (file === null || (await importFolder.size(file)) === undefined)
    throw new DomainError(
      'conflict',
      'The file of this import is not on this node, or not any more; send it again.',
    )
  return file
}

/** Lets a job check an import, or carry it out, for somebody who is trusted with all that our own export holds, or not. What cannot be done as it was said is refused at once where the file is here. */
export async function startImport(
  means: ImportMeans,
  directory: SiteDirectory,
  row: ImportTable,
  { isTrusted, ...start }: ImportStart & { isTrusted: boolean },
): Promise<ImportRun> {
  const { store, importFolder, now } = means
  const mapping = await mappingFor(means, directory, start)
  const { mapping_name: _, ...options } = { ...start, mapping, is_trusted: isTrusted }
  // Where only another node has the file, that one will say what is wrong.
  if (row.file === null) await fileOf(means, row)
  else if ((await importFolder.size(row.file)) !== undefined) {
    const path = importFolder.path(row.file)
    const { utf8 } = await measureFile(path)
    const { guess } = await lookAtFile(path, utf8, mapping)
    if (!planRestore(guess, options, now())) planImport(directory, guess, options, now())
  }
  const isSame = row.options === JSON.stringify(options)
  const set = {
    ...{ state: 'waiting', fault: null, options: JSON.stringify(options), updated_at: now() },
    report: withStarts(row.report, 0),
    // What has kept rows already goes on as it was started.
    ...(row.position === 0 && { bytes_read: 0, rows_read: 0, kept: 0, known: 0, refused: 0 }),
  }
  if (row.position > 0 && !isSame)
    throw new DomainError(
      'conflict',
      'This import has kept rows already; start it as it was started before, or undo it first.',
    )
  const from = ['ready', 'checked', 'failed']
  if (!(await store.updateImport({ siteId: row.site_id, id: row.id, from, set }))) throw busyWith(row)
  return toRun({ ...row, ...set })
}

/** What was said, or saved under a name; else nothing, and all is guessed. */
export async function mappingFor(
  means: Pick<Deps, 'store'>,
  { site }: SiteDirectory,
  { mapping, mapping_name }: ImportStart,
): Promise<ImportMapping> {
  return mapping ?? (await mappingOf(means, site.id, mapping_name)) ?? importMapping.parse({})
}

const busyWith = ({ state }: ImportTable) =>
  new DomainError('conflict', `This import is ${state}; that cannot be done now.`)

/** Takes all answers of an import out of the scores, or puts them back. A job does it. */
export async function countImport(
  { store, now }: Deps,
  row: ImportTable,
  isCounted: boolean,
): Promise<ImportRun> {
  const set = { is_counted: Number(isCounted), state: 'settling', updated_at: now() }
  const from = ['done', 'settling']
  if (!(await store.updateImport({ siteId: row.site_id, id: row.id, from, set }))) throw busyWith(row)
  return toRun({ ...row, ...set })
}

/** Removes an import with all that it has kept. A job does it. */
export async function undoImport({ store, now }: Deps, row: ImportTable): Promise<void> {
  const set = { state: 'undoing', updated_at: now() }
  const from = ['ready', 'waiting', 'checked', 'done', 'failed', 'settling', 'undoing']
  if (!(await store.updateImport({ siteId: row.site_id, id: row.id, from, set }))) throw busyWith(row)
}
