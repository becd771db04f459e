import { type Findings, verifyFile } from '../torture/verify.ts'
import type { Takings } from './takings.ts'

export interface SpeedyStopOutcome extends Findings {
  stops: number
  sent: number
  acknowledged: number
  /** The least that went out per second before a signal. */
  leastPerSecond: number
  /** Requests that found nobody listening before a byte was sent: no fault, they are sent again elsewhere. */
  refused: number
  /** Requests that the program had begun to read, and that got no reply. */
  resets: number
  /** Requests that the program had not begun to read though it had accepted their connection, and that got no reply. */
  unread: number
  /** Requests whose connection was still waiting in the system's queue when the program stopped to listen. */
  unaccepted: number
  /** Of all these how many there were of each cause. */
  causes: Record<string, number>
  /** Replies that neither acknowledge nor say when to come back. */
  unexplained: number
  statuses: Record<number, number>
  /** Ends with another exit code than 0. */
  unclean: number
  longestMs: number
}

/** What is known of one stop. */
export interface StopBook {
  takings: Takings
  /** The ids that the program has read, and the ports that it has accepted. */
  seen: Set<string>
  perSecond: number
  code: number | null
  ms: number
}

/** The sums over all stops, and what the file holds that all of them left. */
export function sumOfStops(books: StopBook[], file: string): SpeedyStopOutcome {
  const faults = books.flatMap(({ takings, seen }) =>
    takings.faults.map(fault => ({ ...fault, fate: fateOf(fault, seen) })),
  )
  const withFate = (fate: Fate) => faults.filter(one => one.fate === fate).length
  const causes: Record<string, number> = {}
  for (const { code, wasReused, heard, fate } of faults.filter(one => one.fate !== 'refused')) {
    const cause = `${code}, ${wasReused ? 'kept' : 'new'} connection, ${heard} bytes of a reply, ${fate}`
    causes[cause] = (causes[cause] ?? 0) + 1
  }
  const statuses: Record<number, number> = {}
  for (const { takings } of books)
    for (const [status, count] of Object.entries(takings.statuses))
      statuses[Number(status)] = (statuses[Number(status)] ?? 0) + count
  return {
    stops: books.length,
    sent: books.reduce((sum, { takings }) => sum + takings.sent, 0),
    acknowledged: books.reduce((sum, { takings }) => sum + takings.promised.size, 0),
    leastPerSecond: Math.round(Math.min(...books.map(book => book.perSecond))),
    refused: withFate('refused'),
    resets: withFate('read'),
    unread: withFate('accepted'),
    unaccepted: withFate('waiting'),
    causes,
    statuses,
    unexplained: books.reduce((sum, { takings }) => sum + takings.unexplained, 0),
    unclean: books.filter(({ code }) => code !== 0).length,
    longestMs: Math.round(Math.max(...books.map(({ ms }) => ms))),
    ...kept(file, books),
  }
}

type Fate = 'refused' | 'waiting' | 'accepted' | 'read'

/** How far a request without a reply had come. */
function fateOf({ fault, id, port }: Takings['faults'][number], seen: Set<string>): Fate {
  if (fault === 'refused') return 'refused'
  if (seen.has(id)) return 'read'
  return seen.has(`${port}`) ? 'accepted' : 'waiting'
}

/** Nothing that was not acknowledged may be kept either: what the program took, it told. */
function kept(file: string, books: StopBook[]): Findings {
  const promised = new Map(books.flatMap(({ takings }) => [...takings.promised]))
  const sent = new Set([
    ...promised.keys(),
    ...books.flatMap(({ takings }) => takings.faults.map(({ id }) => id)),
  ])
  return verifyFile(file, promised, sent)
}
