import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useSite } from '../session/site.tsx'
import type { Overview } from './figures-of-site.ts'

/** What an address says behind its question mark so that the page of a touchpoint opens with the figures of the overview. */
export const SamePeriod = createContext('')

/** `until` is the day that was asked for; none is today, whenever that will be looked at. */
export const samePeriod = (
  { days, compare }: Pick<Overview, 'days' | 'compare'>,
  until: string | undefined,
) =>
  new URLSearchParams({
    days: `${days}`,
    ...(until !== undefined && { to: until }),
    ...(compare !== 'previous' && { compare }),
  }).toString()

/** Where all that is known of a touchpoint stands, over the time that the overview looks at. */
export function useTouchpointAddress(): (touchpoint: string) => string {
  const { at } = useSite()
  const period = useContext(SamePeriod)
  return touchpoint => at(`touchpoints/${touchpoint}?${period}`)
}
