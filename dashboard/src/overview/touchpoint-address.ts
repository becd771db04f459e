import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useSite } from '../session/site.tsx'
import type { Overview } from './figures-of-site.ts'

/** What an address says behind its question mark so that the page of a touchpoint opens with the figures of the overview. */
export const SamePeriod = createContext('')

export function samePeriod({ days, compare, current: { to } }: Overview, timeZone: string): string {
  const isToday = to === formatDay(localDay(Date.now(), timeZone))
  return new URLSearchParams({
    days: `${days}`,
    ...(!isToday && { to }),
    ...(compare !== 'previous' && { compare }),
  }).toString()
}

/** Where all that is known of a touchpoint stands, over the time that the overview looks at. */
export function useTouchpointAddress(): (touchpoint: string) => string {
  const { at } = useSite()
  const period = useContext(SamePeriod)
  return touchpoint => at(`touchpoints/${touchpoint}?${period}`)
}
