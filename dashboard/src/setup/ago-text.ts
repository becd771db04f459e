const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

/** Such as "3 seconds ago", both moments by the clock of the server. */
export function agoText(language: string, at: string, asOf: string): string {
  const elapsed = Math.max(0, Date.parse(asOf) - Date.parse(at))
  const [unit, length] = units.find(([, length]) => elapsed >= length) ?? (['second', 1000] as const)
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return relative.format(-Math.floor(elapsed / length), unit)
}
