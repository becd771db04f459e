import { networkInterfaces } from 'node:os'
import { type Clock, realClock } from './clock.ts'

/** What the doctor needs of the world around it. */
export interface World {
  fetch: typeof fetch
  clock: Clock
  /** The network addresses of this machine. */
  addresses: string[]
  print(text: string): void
  /** How long a request may take with all its redirects, in milliseconds. */
  patienceMs: number
}

/** What a request to somebody else's server needs. */
export type Asking = Pick<World, 'fetch' | 'clock' | 'patienceMs'>

export const realWorld = (): World => ({
  fetch,
  clock: realClock,
  addresses: Object.values(networkInterfaces()).flatMap(list => (list ?? []).map(({ address }) => address)),
  print: text => void process.stdout.write(text),
  patienceMs: 8000,
})
