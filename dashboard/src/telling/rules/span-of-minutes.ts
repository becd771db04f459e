export const spanUnits = ['minutes', 'hours', 'days'] as const
export type SpanUnit = (typeof spanUnits)[number]

/** How many minutes each unit has. */
export const minutesIn: Record<SpanUnit, number> = { minutes: 1, hours: 60, days: 1440 }

/** The largest unit that a span of minutes is a whole number of: 120 are 2 hours, 90 are 90 minutes. */
export function spanOf(minutes: number): { count: number; unit: SpanUnit } {
  const unit = (['days', 'hours'] as const).find(unit => minutes > 0 && minutes % minutesIn[unit] === 0)
  return { count: minutes / minutesIn[unit ?? 'minutes'], unit: unit ?? 'minutes' }
}
