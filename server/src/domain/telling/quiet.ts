import { type Day, localDay, weekday } from '@touchline/shared/calendar.ts'
import { type Quiet, weekdays } from '@touchline/shared/contract/recipient.ts'
import { firstInstant } from '@touchline/shared/time-zone.ts'

const [minuteMs, dayMs] = [60_000, 86_400_000]

/** A span of time, half-open, in epoch milliseconds; empty where the end is not behind the start. */
type Span = readonly [start: number, end: number]

/**
 * When something may be sent that could be sent at `at` (epoch milliseconds): then, or at the end of the quiet hours that it lies in, with all
 * that follow without a gap. Clocks that jump over an end end it with the jump; an end that strikes twice counts the first time.
 */
export function soonest(at: number, quiet: Quiet, timeZone: string): number {
  if (!quiet) return at
  // At most some weeks lie in one line: on one day of the week something may be sent, unless clocks jump over its only minute.
  for (let moment = at; ; ) {
    const spans = spansAround(localDay(moment, timeZone), quiet, timeZone)
    const end = Math.max(moment, ...spans.filter(isWithin(moment)).map(([, end]) => end))
    if (end === moment) return moment
    moment = end
  }
}

/** The quiet hours of a destination. */
export const quietOf = ({ quiet }: { quiet: string | null }): Quiet =>
  quiet === null ? null : JSON.parse(quiet)

const isWithin =
  (moment: number) =>
  ([start, end]: Span) =>
    start <= moment && moment < end

/** The quiet hours that may hold a moment of a day: of this day, of the evening before, and the day itself where it is off. */
function spansAround(day: Day, quiet: NonNullable<Quiet>, timeZone: string): Span[] {
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)]
  // Where both are the same a minute stays open at this time of each day, or nothing would ever be sent.
  const start = from === to ? from + 1 : from
  const isOverNight = to <= from
  const nights = [day - 1, day].map((begun): Span => {
    const ended = isOverNight ? begun + 1 : begun
    return [instantAt(begun, start, timeZone), instantAt(ended, to, timeZone)]
  })
  const isOff = quiet.days_off.some(name => weekdays.indexOf(name) + 1 === weekday(day))
  return isOff ? [...nights, [instantAt(day, 0, timeZone), instantAt(day + 1, 0, timeZone)]] : nights
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const instants = new Map<string, number>()
const mostKept = 4000

/** Those who look what a month would have brought ask for the same nights again and again. */
function instantAt(day: Day, minutes: number, timeZone: string): number {
  const wall = day * dayMs + minutes * minuteMs
  const key = `${wall} ${timeZone}`
  let instant = instants.get(key)
  if (instant === undefined) {
    instant = firstInstant(wall, timeZone)
    if (instants.size >= mostKept) instants.clear()
    instants.set(key, instant)
  }
  return instant
}
