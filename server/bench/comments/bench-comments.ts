import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askDatabase } from '../../test/support/ask-database.ts'
import { startPostgres } from '../../test/support/real-postgres.ts'
import { say } from '../progress.ts'
import { openApp } from '../trends/site.ts'
import { fillComments } from './fill-comments.ts'
import { indexAll, makeSurvey, measureAnonymising, measureTerms, scan, search } from './measure-comments.ts'

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
