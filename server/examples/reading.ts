import { newDetector } from '@touchline/shared/detector/state.ts'
import type { ExampleCall } from './call.ts'

const spring = 'touchpoint=support&every=week&from=2026-04-27&to=2026-05-10&window=7'

/** An alert takes months to come about, so one is put there. */
const raiseAlert: ExampleCall['before'] = async ({ clock, deps }) => {
  const { site } = await deps.directories.get('shop')
  const of = { site_id: site.id, touchpoint_id: 1, metric: 'csat', scale_min: 1, scale_max: 5 }
  const day = Math.floor(clock.now / 86_400_000) - 1
  const alert = { ...of, kind: 'fall', since: day - 6, day, reason: 'null', raised_at: clock.now }
  await deps.store.advanceDetector({
    ...{ row: { ...of, day, state: JSON.stringify(newDetector) }, from: null },
    found: [{ raised: alert }],
    at: clock.now,
  })
}

/** What the answers come to. */
export const reading: ExampleCall[] = [
  { method: 'GET', path: '/v1/trends', query: spring },
  { method: 'GET', path: '/v1/trends.csv', query: spring },
  { method: 'GET', path: '/v1/overview', query: 'days=28&lines=true' },
  { method: 'GET', path: '/v1/overview.csv', query: 'days=28' },
  { method: 'GET', path: '/v1/alerts', before: raiseAlert },
  { method: 'POST', path: '/v1/alerts/{alert}/acknowledge', params: { alert: '1' } },
]
