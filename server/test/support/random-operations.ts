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
      traits: { plan: pick('free', 'business', 'Ünlimited'), since: below(9), beta: pick(true, null) },
    },
  }),
  ...(below(5) === 0 && { trap: 'bait' }),
})
