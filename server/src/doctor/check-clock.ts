import type { Reply } from './ask.ts'
import type { Finding } from './finding.ts'
import { judgeClock } from './judge-clock.ts'

/** Compares this machine's clock with the one that dated a reply. Undefined when it bears no date. */
export function checkClock({ headers, at }: Pick<Reply, 'headers' | 'at'>): Finding | undefined {
  const date = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(date)) return undefined
  // The header tells whole seconds, and a cache tells how old the reply is.
  const age = Number(headers.get('age') ?? 0) * 1000
  return judgeClock('clock', 'the public address', date + 500 + age - at)
}
