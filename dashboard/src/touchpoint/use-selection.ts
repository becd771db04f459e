import { localDay } from '@touchline/shared/calendar.ts'
import { useQueryState } from '../parts/use-query-state.ts'
import { useSite } from '../session/site.tsx'
import { readSelection, type Selection } from './selection.ts'

type Changes = Partial<
  Record<'days' | 'from' | 'to' | 'every' | 'compare' | 'measure' | 'by', string | undefined>
>

export interface Selecting {
  selection: Selection
  select: (changes: Changes) => void
  /** Whether a chart is shown as a table, and what changes that. */
  table: (name: string) => { isTable: boolean; onTable: (isTable: boolean) => void }
}

export function useSelection(): Selecting {
  const { time_zone } = useSite()
  const [query, setQuery] = useQueryState()
  const selection = readSelection(query, localDay(Date.now(), time_zone))
  return {
    selection,
    select: changes => setQuery(changes),
    table: name => ({
      isTable: selection.tables.includes(name),
      onTable: isTable => {
        const others = selection.tables.filter(one => one !== name)
        setQuery({ tables: (isTable ? [...others, name] : others).join(',') })
      },
    }),
  }
}
