import { monitorEventLoopDelay } from 'node:perf_hooks'
import { newSite } from '@touchline/shared/contract/site.ts'
import { createSite } from '../../src/domain/manage-sites.ts'
import { say } from '../progress.ts'
import { median } from '../summary.ts'
import type { openApp } from '../trends/site.ts'

/** As the job does. */
const slice = 50

type Opened = Awaited<ReturnType<typeof openApp>>
type App = Opened['app']
type Store = Opened['store']

/** Makes a site with one survey that asks for a rating and words; returns its key. */
export async function makeSurvey(app: App): Promise<string> {
  const { secret_key: key } = await createSite(app.deps, newSite.parse({ key: 'shop', name: 'Shop' }))
  const post = async (url: string, payload: object) => {
    const reply = await app.inject({
      method: 'POST',
      url,
      headers: { authorization: `Bearer ${key}` },
      payload,
    })
    if (reply.statusCode >= 300) throw new Error(reply.body)
  }
  await post('/v1/touchpoints', { key: 'shop', name: 'Shop', stage: 'buy', metric: 'nps' })
  const questions = [
    { id: 'recommend', type: 'rating', metric: 'nps', text: 'How likely?' },
    { id: 'why', type: 'comment', text: 'Why?' },
  ]
  const definition = { kind: 'relationship', touchpoint: 'shop', questions }
  await post('/v1/surveys', { key: 'shop', name: 'Shop', status: 'live', definition })
  return key
}

/** Most of them in large slices, to be done; the last tenth as the job does it, but without its rests. */
export async function indexAll(store: Store, rows: number) {
  const large = 1000
  for (let indexed = 0; indexed < 0.9 * rows; indexed += large) {
    await store.indexComments({ siteId: 1, most: large })
    if (indexed % Math.ceil(rows / 20 / large) === 0) say(`indexing: ${Math.round((100 * indexed) / rows)} %`)
  }
  const slices: number[] = []
  const begun = performance.now()
  for (let isMore = true; isMore; ) {
    const at = performance.now()
    isMore = await store.indexComments({ siteId: 1, most: slice })
    slices.push(performance.now() - at)
  }
  const sorted = slices.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number
  const perSecond = (slice * slices.length) / ((performance.now() - begun) / 1000)
  return { perSecond, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) }
}

/** The middle of fifteen searches, and how many comments the first page shows. */
export async function search(
  get: (path: string) => Promise<{ ms: number; body: { comments: unknown[] } }>,
  typed: string,
) {
  const path = `/v1/comments?${new URLSearchParams({ search: typed })}`
  const times: number[] = []
  let comments = 0
  for (let time = 0; time < 15; time++) {
    const { ms, body } = await get(path)
    times.push(ms)
    comments = body.comments.length
  }
  return { ms: median(times), comments }
}

/** How long the database takes without an index. */
export async function scan(rows: (sql: string) => Promise<object[]>, like: string[]): Promise<number> {
  const all = like.map(word => `answers like '%${word}%'`).join(' and ')
  const begun = performance.now()
  await rows(
    `select id, answers from response where site_id = 1 and ${all} order by answered_at desc, id desc limit 50`,
  )
  return performance.now() - begun
}

/** How long a slice of comments keeps others waiting that is taken out of rows and index, spread over the whole time. */
export async function measureAnonymising(
  store: Store,
  rows: <Row extends object>(sql: string) => Promise<Row[]>,
) {
  const all = await rows<{ id: string }>('select id from response order by id')
  const ids = all.filter((_, index) => index % Math.ceil(all.length / 500) === 0)
  const times: number[] = []
  for (let from = 0; from < ids.length; from += slice) {
    const begun = performance.now()
    await store.anonymiseResponses({
      siteId: 1,
      ids: ids.slice(from, from + slice).map(({ id }) => id),
      at: Date.now(),
    })
    times.push(performance.now() - begun)
  }
  return { msPer50: median(times) }
}

/** And for how long at a stretch nobody else has a turn, and what memory it takes. */
export async function measureTerms(
  ask: () => Promise<{ ms: number; body: { comments: number; is_cut: boolean } }>,
) {
  await ask()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const before = process.memoryUsage().heapUsed
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed)
  }, 10)
  delay.enable()
  const { ms, body } = await ask()
  delay.disable()
  clearInterval(watch)
  return {
    ms,
    comments: body.comments,
    blockedMs: delay.max / 1e6,
    megabytes: (most - before) / 2 ** 20,
  }
}
