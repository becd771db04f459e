const HOUR = 3_600_000

const formats = new Map<string, Intl.DateTimeFormat>()

const offsetFormat = (timeZone: string) => {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, format)
  }
  return format
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. Throws where the zone is unknown. */
export const offsetAt = (instant: number, timeZone: string): number => {
  const text = offsetFormat(timeZone).format(instant)
  const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) ?? []
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)
  return (sign === '-' ? -size : size) * 1000
}

/** The instant at which the offset changes, given that it does so once between the two. */
const changeBetween = (from: number, to: number, timeZone: string): number => {
  const before = offsetAt(from, timeZone)
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, timeZone) === before) low = middle
    else high = middle
  }
  return high
}

/**
 * The first instant, in epoch milliseconds, at which the zone's clocks show `wall` or later; `wall` is a local date and
 * time written as if it were UTC. Where clocks jump over it, the instant of the jump; where they show it twice, the first.
 */
export const firstInstant = (wall: number, timeZone: string): number => {
  // No clock is ever 16 hours from UTC, and no zone has changed twice within six days since 1970.
  const [from, to] = [wall - 16 * HOUR, wall + 16 * HOUR]
  const [before, after] = [offsetAt(from, timeZone), offsetAt(to, timeZone)]
  if (before === after) return wall - before
  const change = changeBetween(from, to, timeZone)
  return wall - before < change ? wall - before : Math.max(change, wall - after)
}
