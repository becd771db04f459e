import type { Store } from '../store/store.ts'
import type { Directories } from './directory.ts'

/** What the domain works with. Everything that touches the world comes in here, the clock too. */
export interface Deps {
  store: Store
  directories: Directories
  /** Milliseconds since 1970, UTC. */
  now: () => number
}
