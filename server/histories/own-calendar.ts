const formats = new Map<string, Intl.DateTimeFormat>()

function dateIn(zone: string, at: number): string {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    formats.set(zone, format)
  }
  return format.format(at)
}

/** Clocks are put back by three hours at most, and show a new date for a quarter of an hour at least before that. */
const looks = Array.from({ length: 13 }, (_, index) => index * 900_000)

/**
 * The day of a moment by the calendar that Node brings along, and not by ours: the latest date that clocks of the zone have shown. Where
 * they are put back across a midnight, the new date stays.
 */
export function ownDay(at: number, zone: string): number {
  const dates = looks.map(back => dateIn(zone, at - back))
  return Date.parse(`${dates.toSorted().at(-1)}T00:00:00Z`) / 86_400_000
}
