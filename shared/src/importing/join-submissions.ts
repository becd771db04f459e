import { type FileRecord, mostColumns } from './records.ts'
import { because } from './row-reasons.ts'

/** So many submissions wait for further fields of theirs, which mostly stand together. */
const mostOpen = 1000
/** Letters of an id; those that were met are remembered. */
const longestId = 200

const ownFields = [
  'value_text',
  'value_number',
  'value_boolean',
  'value_date',
  'field_id',
  'field_type',
  'field_label',
]

/**
 * Formbricks writes a record per field. Those of one submission become one record, with a column per field; of the other columns the
 * first record's stand.
 */
export class Submissions {
  readonly #open = new Map<string, FileRecord & { values: Record<string, string>; fields: number }>()
  readonly #done = new Set<string>()

  /** Takes a record, and gives those submissions that are whole now. */
  push(record: FileRecord): FileRecord[] {
    const id = record.values.submission_id ?? ''
    if (record.fault !== undefined || id === '')
      return [{ ...record, fault: record.fault ?? because('no_submission', {}) }]
    if (id.length > longestId) return [{ ...record, fault: because('long_submission', { count: longestId }) }]
    if (this.#done.has(id)) return [{ ...record, fault: because('scattered_submission', { submission: id }) }]
    const open = this.#open.get(id)
    if (open) {
      if (++open.fields > mostColumns)
        return [{ ...record, fault: because('large_submission', { count: mostColumns }) }]
      open.values[fieldOf(record)] = saidIn(record)
      return []
    }
    const values: Record<string, string> = Object.create(null)
    for (const [name, value] of Object.entries(record.values))
      if (!ownFields.includes(name)) values[name] = value
    values[fieldOf(record)] = saidIn(record)
    this.#open.set(id, { ...record, values, fields: 1 })
    return this.#open.size > mostOpen ? this.#close(1) : []
  }

  /** Those that are left. */
  end(): FileRecord[] {
    return this.#close(this.#open.size)
  }

  #close(count: number): FileRecord[] {
    const closed = [...this.#open].slice(0, count)
    for (const [id] of closed) {
      this.#open.delete(id)
      this.#done.add(id)
      if (this.#done.size > mostOpen * 100) this.#done.clear()
    }
    return closed.map(([, { fields: _, ...record }]) => record)
  }
}

const fieldOf = ({ values }: FileRecord) => values.field_id || values.field_label || 'field'

const saidIn = ({ values }: FileRecord) =>
  values.value_number || values.value_text || values.value_date || values.value_boolean || ''
