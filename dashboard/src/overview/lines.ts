import { formatDay, parseDay } from '@touchline/shared/calendar.ts'
import type { Period } from '../layout/read-period.ts'

/**
 * How far back the large line goes, and how many points it has. Each looks back over the whole period, so that the last one is the
 * score that stands beside the line.
 */
export function lineOf({ days, to }: Pick<Period, 'days' | 'to'>, today: string) {
  const length = Number(days)
  const [every, reach] =
    length <= 30
      ? (['week', 182] as const)
      : length <= 90
        ? (['week', 364] as const)
        : (['month', 728] as const)
  const last = parseDay(today) ?? 0
  return {
    every,
    from: formatDay(Math.max(0, last - reach + 1)),
    ...(to ? { to } : {}),
    window: days,
    compare: 'none',
  } as const
}
