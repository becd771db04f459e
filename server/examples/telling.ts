import type { ExampleCall } from './call.ts'

const one = { webhook: 'the last webhook' }
const chat = { recipient: 'the last recipient' }
const rule = { rule: 'the last rule' }

/** Nothing is sent out of the examples, so what a receiver would answer is noted. */
const sendAll: ExampleCall['before'] = async ({ clock, deps: { store, directories } }) => {
  const { site } = await directories.get('shop')
  const [destination] = await store.listDestinations({ siteId: site.id, kind: 'webhook' })
  const of = { siteId: site.id, destinationId: destination?.id as string }
  const [now, until] = [clock.now, clock.now + 60_000]
  const [claimed] = await store.claimDeliveries([
    { ...of, now, until, lease: 'examples', most: 10, bundles: null },
  ])
  const set = { state: 1, attempts: 0, due_at: now, finished_at: now + 143, log: `[[${now},143,204]]` }
  const sent = (claimed?.deliveries ?? []).map(({ id, seq }) => ({
    ...{ ...of, id, lease: 'examples', seq, set },
    ...{ taken: 'well' as const, restsUntil: undefined, at: now },
  }))
  await store.noteSent({ sent, patienceMs: 0 })
}

/** Whom a site tells of its events, and what has become of telling them. */
export const telling: ExampleCall[] = [
  {
    method: 'POST',
    path: '/v1/webhooks',
    body: { url: 'https://hooks.example.org/touchline', name: 'Our desk', events: ['response.negative'] },
  },
  { method: 'GET', path: '/v1/webhooks' },
  { method: 'GET', path: '/v1/webhooks/{webhook}', params: one },
  {
    method: 'PATCH',
    path: '/v1/webhooks/{webhook}',
    params: one,
    body: { events: ['response.negative', 'response.erased', 'alert.raised'] },
  },
  { method: 'POST', path: '/v1/webhooks/{webhook}/rotate', params: one },
  { method: 'POST', path: '/v1/webhooks/{webhook}/test', params: one },
  { method: 'GET', path: '/v1/deliveries', query: 'state=delivered', before: sendAll },
  { method: 'GET', path: '/v1/deliveries/{delivery}', params: { delivery: 'the last delivery' } },
  { method: 'POST', path: '/v1/deliveries/{delivery}/replay', params: { delivery: 'the last delivery' } },
  {
    method: 'POST',
    path: '/v1/deliveries/replay',
    body: { state: ['given_up'], from: '2026-05-01T00:00:00Z', to: '2026-05-04T00:00:00Z' },
  },
  { method: 'DELETE', path: '/v1/webhooks/{webhook}', params: one },
  {
    method: 'POST',
    path: '/v1/recipients',
    body: {
      ...{ kind: 'slack', name: '#support', url: 'https://chat.example.org/services/T0/B0/secret' },
      ...{
        time_zone: 'Europe/Berlin',
        quiet: { from: '20:00', to: '08:00', days_off: ['saturday', 'sunday'] },
      },
    },
  },
  { method: 'GET', path: '/v1/recipients' },
  { method: 'GET', path: '/v1/recipients/{recipient}', params: chat },
  { method: 'PATCH', path: '/v1/recipients/{recipient}', params: chat, body: { digest: true } },
  { method: 'POST', path: '/v1/recipients/{recipient}/test', params: chat },
  {
    method: 'POST',
    path: '/v1/rules',
    body: { event: 'response.negative', stages: ['get-help'], tell_owner: true },
  },
  { method: 'GET', path: '/v1/rules' },
  { method: 'GET', path: '/v1/rules/{rule}', params: rule },
  { method: 'PATCH', path: '/v1/rules/{rule}', params: rule, body: { name: 'Unhappy with help' } },
  { method: 'POST', path: '/v1/rules/dry-run', body: { days: 30 } },
  { method: 'DELETE', path: '/v1/rules/{rule}', params: rule },
  { method: 'DELETE', path: '/v1/recipients/{recipient}', params: chat },
]
