import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useSite } from '../session/site.tsx'
import { type Filters, readFilters, writeFilters } from './filters.ts'

interface Addressed {
  filters: Filters
  setFilters(filters: Filters): void
  /** Where a response is opened, with the list as it is beside it. */
  addressOf(id: string): string
  /** Where only the list is. */
  listAddress: string
}

/** The filters stand in the address, as the API takes them: a link shows the same list. */
export function useFilters(): Addressed {
  const { url, route } = useLocation()
  const site = useSite()
  const search = url.split('?')[1] ?? ''
  const filters = useMemo(() => readFilters(search), [search])
  const at = (path: string, shown: Filters) => {
    const query = writeFilters(shown)
    return query ? `${site.at(path)}?${query}` : site.at(path)
  }
  return {
    filters,
    setFilters: changed => route(at('responses', changed), true),
    addressOf: id => at(`responses/${encodeURIComponent(id)}`, filters),
    listAddress: at('responses', filters),
  }
}
