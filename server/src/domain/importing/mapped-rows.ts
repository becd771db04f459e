import { type ReadRow, readRow } from '@touchline/shared/importing/read-row.ts'
import type { FileRecord } from '@touchline/shared/importing/records.ts'
import { Twins } from '@touchline/shared/importing/twins.ts'
import type { Deps } from '../deps.ts'
import type { Names } from '../privacy/known-erasures.ts'
import { buildWrite, type WriteSetting } from './build-write.ts'
import type { ImportJob } from './import-job.ts'
import type { Item, Rows } from './import-slice.ts'
import type { ImportPlan } from './plan-import.ts'
import { rowId } from './row-id.ts'
import { NamedTouchpoints } from './touchpoints.ts'

/** The rows of a file whose columns mean what was said or guessed. */
export class MappedRows implements Rows {
  readonly #deps: Deps
  readonly #job: ImportJob
  readonly #plan: ImportPlan
  readonly #twins = new Twins()
  readonly #touchpoints: NamedTouchpoints
  readonly #setting: WriteSetting

  constructor(deps: Deps, job: ImportJob, of: Pick<WriteSetting, 'directory' | 'plan' | 'erasures'>) {
    this.#deps = deps
    this.#job = job
    this.#plan = of.plan
    this.#touchpoints = new NamedTouchpoints(of.directory, of.plan.touchpoint, job.start.create)
    this.#setting = {
      ...{ ...of, now: job.row.created_at },
      touchpointOf: named => this.#touchpoints.find(named),
    }
  }

  get missing(): string[] {
    return this.#touchpoints.missing
  }

  read(record: FileRecord) {
    const read = readRow(record, this.#plan.row)
    const origin = { site: this.#job.site, source: this.#job.start.source }
    const id = idOf(read) ?? rowId(origin, record, read.externalId, this.#twins)
    const write = buildWrite(read, id, this.#setting)
    return { write, losses: read.losses, isOwn: read.id !== undefined }
  }

  /** Makes the touchpoints that were named, and lets the rows count there. */
  async atHome(items: Item[]): Promise<Item[]> {
    if (this.#job.start.dry_run) return items
    await this.#touchpoints.make(this.#deps, this.#setting.directory)
    return items.map(item =>
      'write' in item && item.write.row.touchpoint_id === -1 ? this.#moved(item) : item,
    )
  }

  namesIn(values: FileRecord['values']): Names {
    const of = (kind: 'customer_id' | 'email') =>
      this.#plan.row.columns
        .filter(({ to }) => to === kind)
        .map(({ column }) => (values[column] ?? '').trim())
        .filter(text => text !== '')
    const addresses = of('email')
    return { ids: [...of('customer_id'), ...addresses.map(address => address.toLowerCase())], addresses }
  }

  #moved(item: Extract<Item, { write: unknown }>): Item {
    const named = this.#plan.row.columns.find(({ to }) => to === 'touchpoint')
    const { id } = this.#touchpoints.find(item.values[named?.column ?? '']?.trim() || undefined)
    return { ...item, write: { ...item.write, row: { ...item.write.row, touchpoint_id: id } } }
  }
}

/** The id that an answer of our own export has. */
const idOf = ({ id }: ReadRow): string | undefined =>
  id !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id.toLowerCase() : undefined
