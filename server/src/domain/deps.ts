import type { Store } from '../store/store.ts'
import type { Doubts } from './collecting/doubts.ts'
import type { Directories } from './directories.ts'
import type { Sealer } from './sealer.ts'

/** What the domain works with. Everything that touches the world comes in here, the clock too. */
export interface Deps {
  store: Store
  directories: Directories
  doubts: Doubts
  sealer: Sealer
  /** Milliseconds since 1970, UTC. */
  now: () => number
}
