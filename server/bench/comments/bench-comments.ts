import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { newSite } from '@touchline/shared/contract/site.ts'
import { createSite } from '../../src/domain/manage-sites.ts'
import { askDatabase } from '../../test/support/ask-database.ts'
import { startPostgres } from '../../test/support/real-postgres.ts'
import { say } from '../progress.ts'
import { median } from '../summary.ts'
import { openApp } from '../trends/site.ts'
import { fillComments } from './fill-comments.ts'

const results = join(import.meta.dirname, '../../../bench-results')

/** What is typed, and what a plain scan has to look for instead. */
const searches: Record<string, { typed: string; like: string[] }> = {
  'a rare word': { typed: 'porcupine ', like: ['porcupine'] },
  'a common word': { typed: 'delivery ', like: ['delivery'] },
  'two words': { typed: 'late refund ', like: ['late', 'refund'] },
  'a rare and a common word': { typed: 'porcupine delivery ', like: ['porcupine', 'delivery'] },
  'a beginning': { typed: 'del', like: ['del'] },
  'a longer beginning': { typed: 'deliv', like: ['deliv'] },
  'a word and a beginning': { typed: 'refund deliv', like: ['refund', 'deliv'] },
  'a word without another': { typed: 'delivery -late ', like: ['delivery'] },
}

const mostMs = 50
/** As the job does. */
const slice = 50
const mostBlockedMs = 100

/**
 * Measures how long a search takes among a million comments, beside a plain scan for the same words; how quickly comments are indexed; and
 * what the terms of 20,000 comments take. Words: `--rows N`, a million unless told otherwise, and `--postgres`.
 */
export async function benchComments(words: readonly string[]): Promise<void> {
  const rows = Number(words[words.indexOf('--rows') + 1]) || 1_000_000
  mkdirSync(results, { recursive: true })
  const folder = mkdtempSync(join(results, 'comments-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const postgres = words.includes('--postgres') ? await startPostgres() : undefined
  try {
    const url = (await postgres?.createDatabase()) ?? `file:${join(folder, 'comments.db')}`
    const measured = await measure(url, rows)
    say('')
    report({ rows, engine: postgres ? 'postgres' : 'sqlite', ...measured })
  } finally {
    await postgres?.stop()
  }
}

async function measure(url: string, rows: number) {
  const { app, store, close } = await openApp(url)
  const key = await makeSurvey(app)
  await fillComments(url, rows, Date.now(), share =>
    say(`writing ${rows} comments: ${Math.round(100 * share)} %`),
  )
  const indexing = await indexAll(store, rows)
  const asker = askDatabase(url)
  if (!url.startsWith('file:')) await asker.rows('analyze comment_word')
  const get = async (path: string) => {
    const begun = performance.now()
    const reply = await app.inject({ url: path, headers: { authorization: `Bearer ${key}` } })
    if (reply.statusCode !== 200) throw new Error(reply.body)
    return { ms: performance.now() - begun, body: reply.json() }
  }
  const found: Record<string, { ms: number; scanMs: number; comments: number }> = {}
  for (const [name, { typed, like }] of Object.entries(searches)) {
    say(`searching for ${name}`)
    found[name] = { ...(await search(get, typed)), scanMs: await scan(asker.rows, like) }
  }
  say('reading the terms of 20,000 comments')
  const terms = await measureTerms(() => get('/v1/terms?from=2016-12-01'))
  say('anonymising')
  const anonymising = await measureAnonymising(store, asker.rows)
  await asker.close()
  await close()
  return { indexing, found, terms, anonymising }
}

type App = Awaited<ReturnType<typeof openApp>>['app']

async function makeSurvey(app: App): Promise<string> {
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
async function indexAll(store: Awaited<ReturnType<typeof openApp>>['store'], rows: number) {
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

async function search(
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

async function scan(rows: (sql: string) => Promise<object[]>, like: string[]): Promise<number> {
  const all = like.map(word => `answers like '%${word}%'`).join(' and ')
  const begun = performance.now()
  await rows(
    `select id, answers from response where site_id = 1 and ${all} order by answered_at desc, id desc limit 50`,
  )
  return performance.now() - begun
}

/** How long a slice of comments keeps others waiting that is taken out of rows and index, spread over the whole time. */
async function measureAnonymising(
  store: Awaited<ReturnType<typeof openApp>>['store'],
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
async function measureTerms(ask: () => Promise<{ ms: number; body: { comments: number; is_cut: boolean } }>) {
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

type Measured = Awaited<ReturnType<typeof measure>> & { rows: number; engine: string }

function report(measured: Measured): void {
  const { found, indexing, terms, rows, engine } = measured
  console.table(
    Object.fromEntries(
      Object.entries(found).map(([name, { ms, scanMs, comments }]) => [
        name,
        {
          ms: ms.toFixed(1),
          'scan ms': scanMs.toFixed(1),
          'times as fast': (scanMs / ms).toFixed(1),
          comments,
        },
      ]),
    ),
  )
  for (const [name, { ms }] of Object.entries(found))
    console.log(
      `${ms <= mostMs ? '✔' : '✖'} ${name} among ${rows} comments, ms at most ${mostMs}: ${ms.toFixed(1)}`,
    )
  console.log(
    `${terms.blockedMs <= mostBlockedMs ? '✔' : '✖'} terms of ${terms.comments} comments, ms at a stretch at most ${mostBlockedMs}: ${terms.blockedMs.toFixed(0)}; ${terms.ms.toFixed(0)} in all, ${terms.megabytes.toFixed(0)} MB`,
  )
  console.log(`50 comments are anonymised in ${measured.anonymising.msPer50.toFixed(1)} ms`)
  const { perSecond, p50Ms, p99Ms, maxMs } = indexing
  console.log(
    `${perSecond.toFixed(0)} comments indexed a second; a slice of 50 takes ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)}, at most ${maxMs.toFixed(0)}`,
  )
  writeFileSync(
    join(results, `comments-${engine}.json`),
    `${JSON.stringify({ at: new Date().toISOString(), ...measured }, null, 2)}\n`,
  )
}
