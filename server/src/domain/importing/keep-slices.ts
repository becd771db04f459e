import type { ImportTable } from '../../store/import-tables.ts'
import type { KeptSlice } from '../../store/imported-responses.ts'
import type { Deps } from '../deps.ts'
import type { KnownErasures } from '../privacy/known-erasures.ts'
import { type ImportJob, leaseMs } from './import-job.ts'
import type { ReportWriter } from './import-report.ts'
import { type Item, type Rows, type Sorted, sortItems, withoutForgotten } from './import-slice.ts'
import type { RefusedFile } from './refused-file.ts'

type Read = Pick<ImportTable, 'bytes_read' | 'rows_read'>

interface Means {
  deps: Deps
  job: ImportJob
  rows: Rows
  erasures: KnownErasures
  /** Where refused rows go; undefined in a dry run, which keeps nothing. */
  refused: RefusedFile | undefined
  report: ReportWriter
}

/** Keeps the items of an import slice by slice, or only tells what would become of them. */
export class SliceKeeper {
  readonly #deps: Deps
  readonly #job: ImportJob
  readonly #rows: Rows
  readonly #erasures: KnownErasures
  readonly #refused: RefusedFile | undefined
  readonly #report: ReportWriter
  /** Has no row been known so far? */
  #isNew = true
  /** Items that are done with. */
  position: number
  readonly counts = { kept: 0, known: 0, refused: 0 }
  /** Touchpoints that have got answers. */
  readonly touched: Set<number>

  constructor({ deps, job, rows, erasures, refused, report }: Means) {
    this.#deps = deps
    this.#job = job
    this.#rows = rows
    this.#erasures = erasures
    this.#refused = refused
    this.#report = report
    this.position = job.start.dry_run ? 0 : job.row.position
    this.touched = new Set(JSON.parse(job.row.touchpoints) as number[])
  }

  /** Keeps a slice; `read` is how much of the file has been read by then. `moved` means that somebody else has moved the import on. */
  async keep(items: Item[], read: Read): Promise<KeptSlice | 'moved'> {
    for (let left = items; ; left = await this.#forget(left)) {
      const atHome = await this.#rows.atHome(left)
      const kept = (await this.#keepNew(atHome, read)) ?? (await this.#keepBeside(atHome, read))
      if (kept !== 'forgotten') return kept
    }
  }

  /** What is left of items after somebody was forgotten who may stand in them. */
  async #forget(items: Item[]): Promise<Item[]> {
    await this.#erasures.read()
    return items.map(item => {
      const left = withoutForgotten(item, this.#rows, this.#erasures)
      if (left !== item && 'because' in left && 'write' in item)
        this.#report.refused(left.number, left.because)
      return left
    })
  }

  /** As long as none was, rows are not looked for before they are written; undefined when some are known, so that nothing was kept. */
  async #keepNew(items: Item[], read: Read): Promise<KeptSlice | Unkept | undefined> {
    if (!this.#refused || !this.#isNew) return undefined
    const sorted = sortItems(items, new Map())
    const hasTwins = sorted.writes.length + items.filter(item => 'because' in item).length < items.length
    const kept = hasTwins ? 'known' : await this.#write(this.#refused, items, { sorted, isNew: true, read })
    if (kept !== 'known') return kept
    this.#isNew = false
    return undefined
  }

  async #keepBeside(items: Item[], read: Read): Promise<KeptSlice | Unkept> {
    const ids = items.flatMap(item => ('write' in item ? item.write.row.id : []))
    const of = { siteId: this.#job.row.site_id, ids }
    const standing = ids.length === 0 ? [] : await this.#deps.store.listStanding(of)
    const sorted = sortItems(items, new Map(standing.map(row => [row.id, row])))
    const told = new Set(items.flatMap(item => ('because' in item ? item.number : [])))
    for (const { row, because } of sorted.refused) if (!told.has(row)) this.#report.refused(row, because)
    if (this.#refused) return await this.#write(this.#refused, items, { sorted, isNew: false, read })
    this.#count(items, sorted)
    return nothingKept
  }

  #count(items: Item[], { writes, known, refused }: Sorted): void {
    this.position += items.length
    this.counts.kept += writes.length
    this.counts.known += known
    this.counts.refused += refused.length
  }

  async #write<IsNew extends boolean>(
    file: RefusedFile,
    items: Item[],
    { sorted, isNew, read }: { sorted: Sorted; isNew: IsNew; read: Read },
  ): Promise<KeptOr<IsNew>> {
    const { store, now } = this.#deps
    const { site_id: siteId, id: importId } = this.#job.row
    const { writes, known, refused } = sorted
    const bytes = file.bytes
    await file.add(refused)
    for (const { row } of writes) this.touched.add(row.touchpoint_id)
    const kept = await store.keepImported({
      ...{ siteId, importId, from: this.position, writes, isNew, at: now() },
      erasures: this.#erasures.mark,
      progress: {
        ...{ ...read, position: this.position + items.length },
        ...{ known, refused: refused.length, refused_bytes: file.bytes },
        ...{ report: this.#report.toJson(), touchpoints: JSON.stringify([...this.touched]) },
        leased_until: now() + leaseMs,
      },
    })
    if (kept === 'known' || kept === 'forgotten') await file.cut(bytes)
    else this.#count(items, sorted)
    return kept as KeptOr<IsNew>
  }
}

/** Somebody has moved the import on, or was forgotten since. */
type Unkept = 'moved' | 'forgotten'

/** Only of new rows it can turn out that they are known. */
type KeptOr<IsNew extends boolean> = KeptSlice | Unkept | (IsNew extends true ? 'known' : never)

/** Of what is only tried. */
const nothingKept: KeptSlice = { kept: 0, firstNumber: 0, lastNumber: 0, writtenMs: 0 }
