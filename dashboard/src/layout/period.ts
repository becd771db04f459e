import { comparisons, windowLengths } from '@touchline/shared/window-lengths.ts'
import { useQueryState } from '../parts/use-query-state.ts'

/** Over which time the pages look, and what they compare it with. It stands in the address, so that a link shows the same. */
export interface Period {
  /** How long the window is, in days, as the API takes it. */
  days: string
  compare: (typeof comparisons)[number]
}

export function usePeriod(): [Period, (change: Partial<Period>) => void] {
  const [query, setQuery] = useQueryState()
  const days = windowLengths.map(String).find(value => value === query.days) ?? '28'
  const compare = comparisons.find(value => value === query.compare) ?? 'previous'
  return [{ days, compare }, change => setQuery({ ...change })]
}
