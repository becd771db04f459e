import { eventTypes } from '@touchline/shared/event-types.ts'
import { jitter, pauses } from '../../src/domain/deliveries/schedule.ts'
import type { DeliveryRow } from '../../src/store/delivery-tables.ts'
import type { Heard } from './unreliable-receiver.ts'

/** What should be 0 all over, but for how often something was taken more than once. */
export interface DeliveryFindings {
  /** Changes that were acknowledged and have no delivery, or deliveries of changes that were not. */
  unmade: number
  /** Deliveries that were not taken by the receiver, or are not known to be. */
  undelivered: number
  /** Messages under an id that is not of what they tell. */
  strange: number
  /** Messages that came before an earlier one of the same response was taken. */
  disordered: number
  /** Attempts that came sooner or later than they should. */
  untimely: number
  /** How often something came again that had been taken. */
  repeated: number
}

type Row = Pick<DeliveryRow, 'id' | 'event' | 'subject' | 'seq' | 'state' | 'log'>

/** Looks whether all that was acknowledged has arrived as it should. `lateMs` is how much later an attempt may come than its schedule says. */
export function judgeDeliveries(
  { promised, rows, heard }: { promised: Map<string, number>; rows: Row[]; heard: Heard[] },
  lateMs: number,
): DeliveryFindings {
  const taken = Map.groupBy(
    heard.filter(({ isTaken }) => isTaken),
    ({ id }) => id,
  )
  const known = new Map(rows.map(row => [row.id, row]))
  const isStrange = ({ id, type, subject }: Heard) =>
    eventTypes[known.get(id)?.event ?? -1] !== type || known.get(id)?.subject !== subject
  return {
    unmade: countUnmade(promised, rows),
    undelivered: rows.filter(({ id, state }) => state !== 1 || !taken.has(id)).length,
    strange: heard.filter(isStrange).length,
    disordered: countDisordered(heard, rows),
    untimely: rows.reduce((sum, { log }) => sum + countUntimely(JSON.parse(log), lateMs), 0),
    repeated: [...taken.values()].reduce((sum, { length }) => sum + length - 1, 0),
  }
}

/** Of each response one delivery for each of its revisions. */
function countUnmade(promised: Map<string, number>, rows: Row[]): number {
  const made = Map.groupBy(rows, ({ subject }) => subject)
  const ids = new Set([...promised.keys(), ...made.keys()])
  return [...ids].filter(id => promised.get(id) !== (made.get(id)?.length ?? 0)).length
}

function countDisordered(heard: Heard[], rows: Row[]): number {
  const before = new Map<string, string[]>()
  for (const group of Map.groupBy(rows, ({ subject }) => subject).values()) {
    const ids = group.toSorted((a, b) => a.seq - b.seq || a.event - b.event).map(({ id }) => id)
    for (const [index, id] of ids.entries()) before.set(id, ids.slice(0, index))
  }
  const taken = new Set<string>()
  let disordered = 0
  for (const { id, isTaken } of heard) {
    if (before.get(id)?.some(earlier => !taken.has(earlier))) disordered++
    if (isTaken) taken.add(id)
  }
  return disordered
}

function countUntimely(log: [number, number, number | string][], lateMs: number): number {
  return log.filter(([at], index) => {
    const last = log[index - 1]
    const pause = pauses[index - 1]
    if (!last || pause === undefined) return index > 0 && pause === undefined
    const waited = at - last[0]
    return waited < Math.floor(pause * (1 - jitter)) || waited > Math.ceil(pause * (1 + jitter)) + lateMs
  }).length
}
