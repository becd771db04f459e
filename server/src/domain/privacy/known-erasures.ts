import type { ErasureRow } from '../../store/erasures.ts'
import type { Store } from '../../store/store.ts'
import { subjectOf, subjectOfAddress } from './erase.ts'

/** Under which names somebody is spoken of. */
export interface Names {
  ids: readonly string[]
  addresses: readonly string[]
}

/** Whom a site has forgotten, as far as that was read. */
export class KnownErasures {
  readonly #store: Pick<Store, 'listErasures'>
  readonly #siteId: number
  #bySubject = new Map<string, ErasureRow>()
  #salts: string[] = []
  /** Changes with every erasure; what is written is compared with it. */
  mark = ''

  constructor(store: Pick<Store, 'listErasures'>, siteId: number) {
    this.#store = store
    this.#siteId = siteId
  }

  /** Reads them, the first time or anew. */
  async read(): Promise<this> {
    const rows = await this.#store.listErasures(this.#siteId)
    this.#bySubject = new Map(rows.map(row => [row.subject, row]))
    this.#salts = [...new Set(rows.map(({ salt }) => salt))]
    this.mark = markOf(rows)
    return this
  }

  /** Was one of these forgotten at or after a moment? Who came back after they were forgotten keeps what they have said since. */
  holds({ ids, addresses }: Names, since: number): boolean {
    return this.#salts.some(salt =>
      [...ids.map(id => subjectOf(salt, id)), ...addresses.map(one => subjectOfAddress(salt, one))].some(
        subject => {
          const erasure = this.#bySubject.get(subject)
          return erasure !== undefined && erasure.erased_at >= since
        },
      ),
    )
  }
}

/** How many there are, and the sum of their moments, which grow only. */
const markOf = (rows: ErasureRow[]): string =>
  `${rows.length} ${rows.reduce((sum, { erased_at }) => sum + BigInt(erased_at), 0n)}`
