import type { Store } from '../store/store.ts'
import type { Doubts } from './collecting/doubts.ts'
import type { Installations } from './collecting/installations.ts'
import type { Directories } from './directories.ts'
import type { Sealer } from './sealer.ts'

/** What the domain works with. Everything that touches the world comes in here, the clock too. */
export interface Deps {
  store: Store
  directories: Directories
  doubts: Doubts
  /** What is seen of the scripts on pages. */
  installations: Installations
  sealer: Sealer
  /** Milliseconds since 1970, UTC. */
  now: () => number
}
