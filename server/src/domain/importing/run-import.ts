import { creation } from '@touchline/shared/importing/creations.ts'
import type { FileRecord } from '@touchline/shared/importing/records.ts'
import type { Deps } from '../deps.ts'
import type { KnownErasures } from '../privacy/known-erasures.ts'
import { readText } from './file-text.ts'
import { type ImportJob, leaseMs } from './import-job.ts'
import { ReportWriter, withoutExamples } from './import-report.ts'
import { type Item, type Rows, reasonOf, withoutForgotten } from './import-slice.ts'
import { SliceKeeper } from './keep-slices.ts'
import { Pace } from './pace.ts'
import { type PreparedImport, prepareImport } from './prepare-import.ts'
import { createReader } from './record-reader.ts'
import { RefusedFile } from './refused-file.ts'

/** So much of a file is held in rows that wait for their slice, however few they are. */
const mostHeldBytes = 8_388_608

/** How an import is watched and held up. */
export interface ImportTurn {
  isOver(): boolean
  /** The most rows that it keeps at once, while nobody answers. */
  mostRows: number
  /** Leaves the database to others after a slice that took so many milliseconds. */
  wait(ms: number): Promise<void>
  progress?(bytesRead: number, bytes: number): void
}

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
  readonly #erasures: KnownErasures
  readonly #report: ReportWriter
  readonly #refused: RefusedFile | undefined
  readonly #reader: ReturnType<typeof createReader>
  readonly #encoding: Parameters<typeof readText>[1]
  readonly #keeper: SliceKeeper
  readonly #pace: Pace
  /** The slice that is being kept, with the pause behind it, while rows of the next one are read; false when the import is lost. */
  #underWay: Promise<boolean> = Promise.resolve(true)
  #items: Item[] = []
  /** Items that were done with before. */
  readonly #skipped: number
  #rowsRead = 0
  /** Items that were met. */
  #met = 0
  #bytesRead = 0
  #bytesKept = 0
  #beatAt: number

  private constructor(
    deps: Deps,
    of: { job: ImportJob; turn: ImportTurn; prepared: PreparedImport; refused: RefusedFile | undefined },
  ) {
    const { job, turn, refused } = of
    const { rows, erasures, found } = of.prepared
    this.#deps = deps
    this.#job = job
    this.#turn = turn
    this.#rows = rows
    this.#erasures = erasures
    this.#pace = new Pace(turn.mostRows)
    this.#report = new ReportWriter(found.guess, of.prepared)
    this.#refused = refused
    this.#reader = createReader(found.shape.dialect)
    this.#encoding = found.shape.encoding
    this.#skipped = job.start.dry_run ? 0 : job.row.position
    this.#keeper = new SliceKeeper({ deps, job, rows, erasures, refused, report: this.#report })
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
      const ended = await this.#flush(false)
      if (ended) return ended
      await this.#beat()
      this.#turn.progress?.(bytesRead, this.#job.row.bytes)
    }
    for (const record of this.#reader.end()) this.#take(record)
    const ended = await this.#flush(true)
    if (ended) return ended
    return (await this.#underWay) ? await this.#finish() : 'lost'
  }

  async close(): Promise<void> {
    await this.#underWay.catch(() => {})
    await this.#refused?.close()
  }

  #take(record: FileRecord): void {
    this.#rowsRead++
    const item = this.#toItem(record)
    this.#met++
    if (this.#met > this.#skipped) this.#items.push(item)
  }

  #toItem(record: FileRecord): Item {
    const { number, values } = record
    try {
      const { write, losses, isOwn } = this.#rows.read(record)
      for (const loss of losses) this.#report.lost(loss)
      return { number, values, write, isOwn }
    } catch (error) {
      const read = { number, values, because: reasonOf(error) }
      const item = withoutForgotten(read, this.#rows, this.#erasures)
      this.#report.refused(number, item.because)
      return item
    }
  }

  /** Keeps all slices that are full, and at the end or where rows are long the rest; the last of them is still under way then. */
  async #flush(isEnd: boolean): Promise<'over' | 'lost' | undefined> {
    const isAll = isEnd || this.#bytesRead - this.#bytesKept > mostHeldBytes
    while (this.#items.length >= (isAll ? 1 : this.#pace.rows)) {
      this.#bytesKept = this.#bytesRead
      if (!(await this.#underWay)) return 'lost'
      if (this.#turn.isOver()) return 'over'
      this.#underWay = this.#keepInTurn(this.#items.splice(0, this.#pace.rows))
      // It is heard of with the next slice, or at the end.
      this.#underWay.catch(() => {})
    }
    return undefined
  }

  async #keepInTurn(items: Item[]): Promise<boolean> {
    const begun = performance.now()
    const read = { bytes_read: this.#bytesRead, rows_read: this.#rowsRead }
    const kept = await this.#keeper.keep(items, read)
    if (kept === 'moved') return false
    await this.#turn.wait(this.#pace.next(performance.now() - begun, kept))
    return true
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
    const touchpointIds = [...this.#keeper.touched]
    if (this.#refused) await store.forgetDetectors({ siteId: this.#job.row.site_id, touchpointIds })
    else this.#report.creates(this.#rows.missing.map(touchpoint => creation('touchpoint', { touchpoint })))
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
          rows_read: this.#rowsRead,
          report: isOver ? withoutExamples(this.#report.toJson()) : this.#report.toJson(),
        },
        ...(!isOver && this.#progress()),
      },
    })
    return 'done'
  }

  #progress() {
    return {
      ...this.#keeper.counts,
      rows_read: this.#rowsRead,
      bytes_read: this.#bytesRead,
    }
  }

  #name() {
    const { site_id: siteId, id } = this.#job.row
    return { siteId, id, from: ['running', 'checking'] }
  }
}
