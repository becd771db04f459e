import type { LiveAnswer } from '@touchline/shared/contract/live.ts'
import type { Query } from '../api.ts'

/** What responses can be narrowed by, named as the API names it; each may have several values. */
export const filterNames = [
  ...(['search', 'touchpoint', 'stage', 'survey', 'band', 'metric', 'rating_min', 'rating_max'] as const),
  ...(['channel', 'source', 'locale', 'commented', 'handled', 'handled_by', 'tag', 'dimension'] as const),
  ...(['customer', 'email', 'from', 'to', 'state'] as const),
] as const
export type FilterName = (typeof filterNames)[number]

export type Filters = Partial<Record<FilterName, string[]>>

/** These have one value only. */
const single: readonly FilterName[] = [
  ...(['search', 'metric', 'rating_min', 'rating_max', 'commented', 'handled'] as const),
  ...(['handled_by', 'customer', 'email', 'from', 'to'] as const),
]

/** Reads what stands behind the question mark of an address. What is no filter is passed over. */
export function readFilters(search: string): Filters {
  const given = new URLSearchParams(search)
  const filters: Filters = {}
  for (const name of filterNames) {
    const values = given.getAll(name).filter(value => value !== '')
    if (values.length > 0) filters[name] = single.includes(name) ? values.slice(-1) : values
  }
  return filters
}

/** As an address and the API take them: `band=negative&band=neutral`. */
export const writeFilters = (filters: Filters): string =>
  new URLSearchParams(
    filterNames.flatMap(name => (filters[name] ?? []).map((value): [string, string] => [name, value])),
  ).toString()

/** As the API takes them in JSON and the client in a query. */
export const toQuery = (filters: Filters) =>
  Object.fromEntries(
    filterNames.flatMap(name => {
      const values = filters[name]
      return values ? [[name, single.includes(name) ? values[0] : values]] : []
    }),
  ) as Query<'/v1/responses'>

/** What a saved filter says, as filters. */
export const fromQuery = (query: Record<string, unknown>): Filters =>
  readFilters(
    new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, `${one}`]),
      ),
    ).toString(),
  )

export const without = (filters: Filters, name: FilterName, value: string): Filters => {
  const rest = (filters[name] ?? []).filter(one => one !== value)
  return { ...filters, [name]: rest.length > 0 ? rest : undefined } as Filters
}

/** Without the filters that have chips: search and quarantine have places of their own. */
export const withoutChips = ({ search, state }: Filters): Filters => ({
  ...(search && { search }),
  ...(state?.includes('quarantined') && { state: ['quarantined'] }),
})

/** A new answer does not tell these of itself. */
const untold: readonly FilterName[] = [
  ...(['search', 'tag', 'handled_by', 'dimension', 'customer', 'email', 'from', 'to', 'source'] as const),
]

/** Would the list show an answer that has just come? False too where the answer itself does not tell. */
export function fits(filters: Filters, answer: LiveAnswer): boolean {
  const { rating, comment } = answer
  const has = (name: FilterName, value: string | null) =>
    !filters[name] || (value !== null && filters[name].includes(value))
  return (
    !untold.some(name => filters[name]) &&
    has('touchpoint', answer.touchpoint) &&
    has('stage', answer.stage) &&
    has('survey', answer.survey) &&
    has('channel', answer.channel) &&
    has('metric', answer.metric) &&
    has('band', answer.band) &&
    has('locale', answer.locale) &&
    has('commented', comment === null ? 'no' : 'yes') &&
    has('handled', 'no') &&
    has('state', 'counted') &&
    isBetween(rating, filters)
  )
}

function isBetween(rating: number | null, { rating_min: [min] = [], rating_max: [max] = [] }: Filters) {
  if (min === undefined && max === undefined) return true
  return rating !== null && rating >= Number(min ?? 0) && rating <= Number(max ?? 10)
}
