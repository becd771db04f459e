import { type Finding, fault, fine } from './finding.ts'

/** Noon in UTC on a summer's day is 14 o'clock in Berlin. */
const [noon, hourInBerlin] = [Date.UTC(2026, 6, 1, 12), 14]

/** Does this Node know the world's time zones? `hourIn` gives the local hour of a moment and may throw. */
export function checkTimeZones(hourIn = localHour): Finding {
  const name = 'time-zones'
  const cure = 'days would be counted wrongly; take a Node with all of ICU, such as those of nodejs.org'
  try {
    if (hourIn('Europe/Berlin', noon) === hourInBerlin) return fine(name, 'Time zones are known.')
  } catch {
    return fault(name, `This Node knows no time zones, so ${cure}.`)
  }
  return fault(name, `This Node has a wrong time in Berlin, so ${cure}.`)
}

const localHour = (timeZone: string, at: number): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at))
