import { keepPreviousData, useQuery } from '@tanstack/preact-query'
import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { metrics } from '@touchline/shared/scales.ts'
import { api, ask, type Query, type Reply } from '../api.ts'
import { useSite } from '../session/site.tsx'
import { measureKey, measuresOf } from './measures.ts'
import { asDates, earlierSpan, type Selection } from './selection.ts'

export type Touchpoint = Reply<'/v1/touchpoints/{touchpoint}'>
export type TrendQuery = Omit<Query<'/v1/trends'>, 'site'>

/** Everything that the charts of one measure are made of. */
export interface Figures {
  reply: Reply<'/v1/trends'>
  series: TrendSeries
  /** The same of the period that is compared with. */
  earlier: { from: string; to: string; daysApart: number; series: TrendSeries | undefined } | undefined
  measures: TrendSeries[]
  /** What was asked for, to ask for the same as CSV. */
  asked: TrendQuery
}

/** One request of `/v1/trends` that follows the answers. What was shown stays until the next is there. */
export function useTrend(query: TrendQuery) {
  const { key } = useSite()
  return useQuery({
    queryKey: ['trend', key, query],
    queryFn: () => ask(api.GET('/v1/trends', { params: { query: { site: key, ...query } } })),
    placeholderData: keepPreviousData,
  })
}

/** The figures of the measure that was chosen at a touchpoint, or of its headline. */
export function useFigures({ key: touchpoint, metric: headline }: Touchpoint, selection: Selection) {
  const { key: site } = useSite()
  const { every } = selection
  const { from, to } = asDates(selection)
  const before = earlierSpan(selection)
  const read = (query: TrendQuery) =>
    ask(
      api.GET('/v1/trends', {
        params: { query: { site, touchpoint: [touchpoint], compare: 'none', ...query } },
      }),
    )
  const query = useQuery({
    queryKey: ['trend', site, touchpoint, from, to, every, selection.compare, selection.measure],
    queryFn: async (): Promise<Figures> => {
      const replies = await Promise.all(metrics.map(metric => read({ metric, every, from, to })))
      const measures = measuresOf(
        replies.flatMap(reply => reply.series),
        headline,
      )
      const series = measures.find(one => measureKey(one) === selection.measure) ?? measures[0]
      const reply = replies.find(one => series && one.series.includes(series))
      if (!series || !reply) throw new Error('a touchpoint has a series even without answers')
      const asked: TrendQuery = { touchpoint: [touchpoint], metric: series.metric, every, from, to }
      if (!before) return { reply, series, earlier: undefined, measures, asked }
      // Smoothed over as many days as what it is shown beside.
      const window = `${series.window.days}` as NonNullable<TrendQuery['window']>
      const then = await read({ metric: series.metric, every, window, ...asDates(before) })
      const earlier = then.series.find(one => measureKey(one) === measureKey(series))
      return {
        ...{ reply, series, measures, asked },
        earlier: { from: then.from, to: then.to, daysApart: before.daysApart, series: earlier },
      }
    },
    placeholderData: keepPreviousData,
  })
  return query
}

/** Where the same figures are as CSV. */
export function csvAddress(site: string, query: TrendQuery): string {
  const search = new URLSearchParams({ site })
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) if (one !== undefined) search.append(name, `${one}`)
  return `/v1/trends.csv?${search}`
}
