import { foldAll } from '../../src/jobs/fold.ts'
import { pruneAll } from '../../src/jobs/prune.ts'
import { seeded } from './seeded.ts'
import { npsAnswer, type TestServer } from './test-server.ts'

/** Something to do with a server; what it returns must be the same on every engine. */
export type Operation = (server: TestServer) => Promise<unknown>

/** So many operations, the same for the same seed. */
export function* randomOperations(seed: number, count: number): Generator<Operation> {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <Value>(...values: Value[]) => values[below(values.length)] as Value
  const idOf = (number: number) => `0000000${seed}-0000-7000-8000-${String(number).padStart(12, '0')}`
  const kinds: [weight: number, make: () => Operation][] = [
    [50, () => sendAnswer(randomAnswer(below, pick, idOf))],
    [10, () => sendImpression({ id: idOf(below(80)), event: pick('shown', 'started', 'dismissed') })],
    [8, () => call('GET', `/v1/trends?touchpoint=account&every=${pick('day', 'week', 'month')}`)],
    [4, () => call('GET', '/v1/trends?touchpoint=account&touchpoint=renewal')],
    [6, () => call('GET', `/v1/quarantine?limit=${1 + below(5)}`)],
    [4, () => call('POST', '/v1/quarantine', { action: pick('release', 'discard'), ids: [idOf(below(80))] })],
    [1, () => call('POST', '/v1/quarantine', { action: pick('release', 'discard'), all: true })],
    [
      3,
      () =>
        call('POST', '/v1/touchpoints', {
          key: pick('renewal', 'Ärger', 'z-last', 'a-first'),
          name: 'N',
          stage: 'buy',
          metric: pick('nps', 'csat'),
        }),
    ],
    [2, () => call('DELETE', `/v1/touchpoints/${pick('renewal', 'z-last', 'account')}`)],
    [2, () => call('GET', '/v1/touchpoints')],
    [2, () => call('GET', '/v1/surveys')],
    [
      2,
      () =>
        call('PATCH', '/v1/surveys/account-nps', {
          status: pick('live', 'paused'),
          name: pick('One', 'Two'),
        }),
    ],
    [12, () => call('GET', `/v1/responses?${randomSelection(below, pick)}`)],
    [3, () => call('GET', `/v1/responses/${idOf(below(80))}`)],
    [3, () => exportAs(pick('csv', 'ndjson'), randomSelection(below, pick))],
    [6, () => call('PATCH', `/v1/responses/${idOf(below(80))}`, randomHandling(pick))],
    [2, () => bulk(randomHandling(pick), pick({}, { band: 'negative' }, { tag: 'Ä', handled: 'no' }))],
    [
      3,
      () =>
        call('POST', `/v1/responses/${idOf(below(80))}/notes`, {
          text: pick('Called', 'Ünder'),
          author: 'Bo',
        }),
    ],
    [2, () => call('DELETE', `/v1/responses/${idOf(below(80))}/notes/${1 + below(2)}`)],
    [
      1,
      () => call('POST', '/v1/filters', { key: pick('a', 'b'), name: 'N', query: { tag: pick('vip', 'Ä') } }),
    ],
    [1, () => call('DELETE', `/v1/filters/${pick('a', 'b')}`)],
    [1, () => call('POST', '/v1/erasures', { response: idOf(below(80)) })],
    [1, () => call('GET', '/v1/sites')],
    [4, () => wait(below(48) * 3_600_000)],
    [3, fold],
    [1, () => prune],
    [1, () => call('PATCH', '/v1/sites/shop', { time_zone: pick('Asia/Kathmandu', 'Pacific/Apia', 'UTC') })],
    [
      1,
      () => call('PATCH', '/v1/sites/shop', { dimensions: pick(['locale'], ['plan', 'locale'], ['since']) }),
    ],
    [4, () => build(1 + below(40))],
    [1, () => clear(1 + below(40))],
  ]
  const makers = kinds.flatMap(([weight, make]) => Array<() => Operation>(weight).fill(make))
  for (let made = 0; made < count; made++) yield pick(...makers)()
}

const call =
  (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: unknown): Operation =>
  server =>
    server.call(method, url, body)

const sendAnswer =
  (answer: object): Operation =>
  server =>
    server.answer(answer)

const sendImpression =
  (impression: object): Operation =>
  async ({ app }) => {
    const payload = { site: 'shop', survey: 'account-nps', version: 1, ...impression }
    const reply = await app.inject({ method: 'POST', url: '/v1/impressions', payload })
    return { status: reply.statusCode, body: reply.json() }
  }

const wait =
  (ms: number): Operation =>
  async ({ clock }) => {
    clock.now += ms
  }

const throwIt = {
  onError: (error: unknown) => {
    throw error
  },
}
const fold = (): Operation => async server => await foldAll(server.app.deps.store, throwIt)
const prune: Operation = async ({ app, clock }) => await pruneAll(app.deps.store, clock.now, throwIt)

const build =
  (most: number): Operation =>
  async ({ app: { deps }, clock }) => {
    const built: string[] = []
    for (const { site_id } of await deps.store.listRecountings())
      built.push(await deps.store.buildSlice({ siteId: site_id, most, at: clock.now }))
    deps.directories.forget('shop')
    return built
  }
const clear =
  (most: number): Operation =>
  async ({ app: { deps } }) => {
    const old = await deps.store.listOldGenerations(Number.MAX_SAFE_INTEGER)
    return await Promise.all(old.map(one => deps.store.clearSlice({ ...one, most })))
  }

const exportAs =
  (format: string, selection: string): Operation =>
  async ({ app, key }) => {
    const headers = { authorization: `Bearer ${key}` }
    const reply = await app.inject({ url: `/v1/responses.${format}?${selection}`, headers })
    return { status: reply.statusCode, body: reply.body }
  }

const bulk = (change: object, where: object): Operation =>
  call('POST', '/v1/responses/bulk', { where, change })

const randomHandling = (pick: Pick) =>
  pick<object>(
    { add_tags: [pick('vip', 'Ä', 'a b', 'Z')] },
    { remove_tags: [pick('vip', 'Ä')], handled_by: pick('Bo', 'Zoë', null) },
    { tags: [pick('vip', 'z'), pick('Ä', '😀')] },
  )

/** Some conditions of a list, none of them wrong. */
const randomSelection = (below: Below, pick: Pick) =>
  [
    ...(below(3) === 0 ? [`band=${pick('negative', 'neutral', 'positive')}`] : []),
    ...(below(4) === 0 ? [`rating_min=${below(6)}`] : []),
    ...(below(4) === 0 ? [`commented=${pick('yes', 'no')}`] : []),
    ...(below(4) === 0 ? [`tag=${encodeURIComponent(pick('vip', 'Ä', 'z'))}`] : []),
    ...(below(5) === 0 ? [`handled=${pick('yes', 'no')}`] : []),
    ...(below(5) === 0 ? [`customer=${encodeURIComponent(pick('ann', 'Zoë'))}`] : []),
    ...(below(5) === 0 ? [`email=${pick('ANN@shop.example', 'bob@shop.example')}`] : []),
    ...(below(5) === 0
      ? ['state=quarantined', 'state=counted', 'state=discarded'].slice(0, 1 + below(3))
      : []),
    ...(below(5) === 0 ? [`from=2026-05-0${4 + below(5)}`] : []),
    ...(below(5) === 0 ? [`updated_to=2026-05-${10 + below(9)}`] : []),
    ...(below(3) === 0 ? [`channel=${pick('web', 'phone')}`] : []),
    ...(below(2) === 0 ? [`order=${pick('asc', 'desc')}`] : []),
  ].join('&')

type Below = (n: number) => number
type Pick = <Value>(...values: Value[]) => Value

const randomAnswer = (below: Below, pick: Pick, idOf: (number: number) => string) => ({
  ...npsAnswer({
    id: idOf(below(80)),
    revision: 1 + below(4),
    channel: pick('web', 'phone', 'kiosk'),
    answers: {
      recommend: below(11),
      ...(below(3) === 0 && { why: pick('Words', 'Wörter 😀', 'كلمات', "'; drop table") }),
    },
    locale: pick('en', 'de', 'fa'),
    page: pick('https://shop.example/a?b=c', 'https://shop.example/ä'),
    ...(below(2) && { touchpoint: pick('renewal', 'account', 'nowhere') }),
  }),
  ...(below(3) === 0 && {
    customer: {
      id: pick('ann', 'bob', 'Zoë'),
      email: pick('Ann@shop.example', 'bob@shop.example'),
      traits: { plan: pick('free', 'business', 'Ünlimited'), since: below(9), beta: pick(true, null) },
    },
  }),
  ...(below(5) === 0 && { trap: 'bait' }),
})
