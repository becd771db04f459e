import type { Store } from '../../store/store.ts'
import type { Directories } from '../directories.ts'

/** Somebody who listens to a site. */
export interface Reader {
  /** The span of the totals that they want. */
  readonly days: number
  /** What let them in: the beginning of a key, or an account. */
  readonly pass: string
  /** Does it still open the site? */
  mayStay(): Promise<boolean>
  /** The number of the change that they heard of last, where they come back. */
  readonly after: number | undefined
  /** Hands over text; whoever does not take it in time is let go. */
  tell(text: string): void
  /** Resolves when little is left of what was handed over. */
  ready(): Promise<void>
  /** `fault` is what went wrong, if anything did. */
  end(fault?: unknown): void
}

/** What the live stream works with. */
export interface LiveDeps {
  store: Store
  directories: Pick<Directories, 'get' | 'getFresh'>
  now: () => number
}

/** A site whose readers are told. */
export interface LiveSiteName {
  id: number
  key: string
}
