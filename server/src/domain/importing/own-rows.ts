import { readOwnRow } from '@touchline/shared/importing/read-own-row.ts'
import type { FileRecord } from '@touchline/shared/importing/records.ts'
import type { Names } from '../privacy/known-erasures.ts'
import type { Rows } from './import-slice.ts'
import { type RestoreSetting, restoreWrite } from './restore-write.ts'

/** The rows of our own export, each of which says by itself where it belongs and under which id. */
export class OwnRows implements Rows {
  readonly missing: string[] = []
  readonly #setting: RestoreSetting

  constructor(setting: RestoreSetting) {
    this.#setting = setting
  }

  read(record: FileRecord) {
    const { surveys } = this.#setting.directory
    const own = readOwnRow(record, (key, version) => {
      const survey = surveys.get(key)
      return (
        survey?.versions.get(survey.versions.has(version) ? version : survey.version)?.definition.questions ??
        []
      )
    })
    return { ...restoreWrite(own, this.#setting), isOwn: true }
  }

  namesIn(values: FileRecord['values']): Names {
    const of = (...columns: string[]) => columns.flatMap(column => values[column] || [])
    return {
      ids: of('customer', 'customer.id'),
      addresses: [...of('customer_email', 'customer.email', 'claim.email'), ...claimedIn(values.claim)],
    }
  }

  atHome = async <Item>(items: Item[]): Promise<Item[]> => items
}

/** A table has a claim as JSON; what is none is refused when it is read. */
function claimedIn(cell = ''): string[] {
  try {
    const { email } = JSON.parse(cell) as { email?: unknown }
    return typeof email === 'string' ? [email] : []
  } catch {
    return []
  }
}
