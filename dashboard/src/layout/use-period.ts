import { useQueryState } from '../parts/use-query-state.ts'
import { type Period, readPeriod } from './read-period.ts'

/** The period that the address names, and what changes it there. */
export function usePeriod(): [Period, (change: Partial<Record<keyof Period, string>>) => void] {
  const [query, setQuery] = useQueryState()
  return [readPeriod(query), change => setQuery({ ...change })]
}
