/** What the clocks of a zone show, as a field of a form takes it: `2026-05-02T10:00`. */
export function toLocal(instant: string, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone })
  return shown.format(new Date(instant)).replace(' ', 'T')
}

/** The instant at which the clocks of a zone show this; where they are put back, the first of two. Undefined for what is no time. */
export function fromLocal(local: string, timeZone: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return undefined
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc)) return undefined
  // A zone is at most 14 hours from UTC: look from both sides of a change of its clocks.
  const offsets = [-864e5, 864e5].map(apart => {
    const at = new Date(asUtc + apart)
    return Date.parse(`${toLocal(at.toISOString(), timeZone)}:00Z`) - Math.floor(at.getTime() / 6e4) * 6e4
  })
  const candidates = offsets.map(offset => new Date(asUtc - offset).toISOString())
  return candidates.find(instant => toLocal(instant, timeZone) === local) ?? candidates[0]
}
