import type { FileRecord } from '@touchline/shared/importing/records.ts'
import type { Deps } from '../deps.ts'
import { ForgottenFault } from './build-write.ts'
import { readText } from './file-text.ts'
import { ReportWriter, withoutExamples } from './import-report.ts'
import { type Item, type Rows, reasonOf, sortItems } from './import-slice.ts'
import { type ImportJob, leaseMs, type PreparedImport, prepareImport } from './prepare-import.ts'
import { createReader } from './record-reader.ts'
import { RefusedFile } from './refused-file.ts'

/** How an import is watched and held up. */
export interface ImportTurn {
  isOver(): boolean
  /** Leaves the database to others after a slice that took so many milliseconds. */
  wait(ms: number): Promise<void>
  progress?(bytesRead: number, bytes: number): void
}

/** Rows of one transaction: answers wait behind them for some milliseconds only. */
const slice = 200

/**
 * Reads a file from its beginning and keeps its rows from where the import stands; a dry run only counts. `over` means that it was told
 * to stop and goes on from there, `lost` that somebody else has taken it.
 */
export async function runImport(
  deps: Deps,
  job: ImportJob,
  turn: ImportTurn,
): Promise<'done' | 'over' | 'lost'> {
  const run = await ImportRun.begin(deps, job, turn)
  try {
    return await run.readAll()
  } finally {
    await run.close()
  }
}

class ImportRun {
  readonly #deps: Deps
  readonly #job: ImportJob
  readonly #turn: ImportTurn
  readonly #rows: Rows
  readonly #report: ReportWriter
  readonly #refused: RefusedFile | undefined
  readonly #reader: ReturnType<typeof createReader>
  readonly #encoding: Parameters<typeof readText>[1]
  readonly #touched: Set<number>
  readonly #counts = { rows_read: 0, kept: 0, known: 0, refused: 0 }
  #items: Item[] = []
  /** Items that were met, and those of them that are done with. */
  #met = 0
  #position: number
  #bytesRead = 0
  #beatAt: number

  private constructor(
    deps: Deps,
    of: { job: ImportJob; turn: ImportTurn; prepared: PreparedImport; refused: RefusedFile | undefined },
  ) {
    const { job, turn, refused } = of
    const { rows, found, notices, creates } = of.prepared
    this.#deps = deps
    this.#job = job
    this.#turn = turn
    this.#rows = rows
    this.#report = new ReportWriter(found.guess, notices)
    this.#report.creates = creates
    this.#refused = refused
    this.#reader = createReader(found.shape.dialect)
    this.#encoding = found.shape.encoding
    this.#touched = new Set(JSON.parse(job.row.touchpoints) as number[])
    this.#position = job.start.dry_run ? 0 : job.row.position
    this.#beatAt = deps.now()
  }

  static async begin(deps: Deps, job: ImportJob, turn: ImportTurn): Promise<ImportRun> {
    const prepared = await prepareImport(deps, job)
    const { start, row, refusedFile } = job
    const refused = start.dry_run
      ? undefined
      : await RefusedFile.open(refusedFile, prepared.found.shape.columns, row.refused_bytes)
    return new ImportRun(deps, { job, turn, prepared, refused })
  }

  async readAll(): Promise<'done' | 'over' | 'lost'> {
    for await (const { text, bytesRead } of readText(this.#job.file, this.#encoding)) {
      this.#bytesRead = bytesRead
      for (const record of this.#reader.push(text)) this.#take(record)
      const ended = await this.#flush(slice)
      if (ended) return ended
      await this.#beat()
      this.#turn.progress?.(bytesRead, this.#job.row.bytes)
    }
    for (const record of this.#reader.end()) this.#take(record)
    return (await this.#flush(1)) ?? (await this.#finish())
  }

  async close(): Promise<void> {
    await this.#refused?.close()
  }

  #take(record: FileRecord): void {
    this.#counts.rows_read++
    const item = this.#toItem(record)
    this.#met++
    if (this.#met > this.#position) this.#items.push(item)
  }

  #toItem(record: FileRecord): Item {
    const { number, values } = record
    try {
      const { write, losses, isOwn } = this.#rows.read(record)
      for (const loss of losses) this.#report.lost(loss)
      return { number, values, write, isOwn }
    } catch (error) {
      const reason = reasonOf(error)
      this.#report.refused(number, reason)
      return { number, values: error instanceof ForgottenFault ? {} : values, reason }
    }
  }

  /** Keeps all slices that are full; with `least` 1 the rest too. */
  async #flush(least: number): Promise<'over' | 'lost' | undefined> {
    while (this.#items.length >= least) {
      if (this.#turn.isOver()) return 'over'
      const begun = performance.now()
      const items = this.#items.splice(0, slice)
      if (!(await this.#keep(await this.#rows.atHome(items)))) return 'lost'
      await this.#turn.wait(performance.now() - begun)
    }
    return undefined
  }

  async #keep(items: Item[]): Promise<boolean> {
    const { store, now } = this.#deps
    const { site_id: siteId, id: importId } = this.#job.row
    const ids = items.flatMap(item => ('write' in item ? item.write.row.id : []))
    const standing = ids.length === 0 ? [] : await store.listStanding({ siteId, ids })
    const { writes, known, refused } = sortItems(items, new Map(standing.map(row => [row.id, row])))
    for (const { row, reason } of refused)
      if (!items.some(item => 'reason' in item && item.number === row)) this.#report.refused(row, reason)
    this.#counts.kept += writes.length
    this.#counts.known += known
    this.#counts.refused += refused.length
    const from = this.#position
    this.#position += items.length
    if (!this.#refused) return true
    await this.#refused.add(refused)
    for (const { row } of writes) this.#touched.add(row.touchpoint_id)
    const kept = await store.keepImported({
      ...{ siteId, importId, from, writes, at: now() },
      progress: {
        ...{ position: this.#position, bytes_read: this.#bytesRead, rows_read: this.#counts.rows_read },
        ...{ known, refused: refused.length, refused_bytes: this.#refused.bytes },
        ...{ report: this.#report.toJson(), touchpoints: JSON.stringify([...this.#touched]) },
        leased_until: now() + leaseMs,
      },
    })
    return kept !== null
  }

  /** Shows that somebody works on it, and of a dry run how far that is. */
  async #beat(): Promise<void> {
    const { store, now } = this.#deps
    if (now() - this.#beatAt < leaseMs / 5) return
    this.#beatAt = now()
    await store.updateImport({
      ...this.#name(),
      set: { leased_until: now() + leaseMs, ...(this.#refused ? {} : this.#progress()) },
    })
  }

  async #finish(): Promise<'done'> {
    const { store, now } = this.#deps
    const touchpointIds = [...this.#touched]
    if (this.#refused) await store.forgetDetectors({ siteId: this.#job.row.site_id, touchpointIds })
    else this.#report.creates.push(...this.#rows.missing.map(key => `The touchpoint "${key}".`))
    const isOver = this.#refused !== undefined
    await store.updateImport({
      ...this.#name(),
      set: {
        ...{
          state: isOver ? 'done' : 'checked',
          leased_until: 0,
          updated_at: now(),
          bytes_read: this.#bytesRead,
        },
        ...{
          rows_read: this.#counts.rows_read,
          report: isOver ? withoutExamples(this.#report.toJson()) : this.#report.toJson(),
        },
        ...(!isOver && this.#progress()),
      },
    })
    return 'done'
  }

  #progress() {
    return { ...this.#counts, bytes_read: this.#bytesRead, report: this.#report.toJson() }
  }

  #name() {
    const { site_id: siteId, id } = this.#job.row
    return { siteId, id, from: ['running', 'checking'] }
  }
}
