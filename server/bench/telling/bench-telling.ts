import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { askDatabase } from '../../test/support/ask-database.ts'
import { startPostgres } from '../../test/support/real-postgres.ts'
import { type ListeningServer, startServer } from '../../test/support/server-process.ts'
import { end, forkChild, keep, nextMessage } from '../children.ts'
import { say } from '../progress.ts'
import { closeReceivers, openReceivers, type Receivers } from './receivers.ts'
import { reportTelling } from './report.ts'
import { addSites } from './site.ts'
import type { Visited, Visits } from './visitors.ts'

const results = join(import.meta.dirname, '../../../bench-results')
const turnSeconds = 5

/**
 * Measures how soon a webhook, chats and people are told of negative answers, and what that costs whoever answers: visitors answer to a site
 * that tells and to one that does not in turn. Words: `postgres` for that engine instead of SQLite, `--per-second N`, 100, `--seconds N` for
 * each of both sites, 40, `--recipients N`, a chat and a person unless told otherwise, and `--rules N`, one.
 */
export async function benchTelling(words: readonly string[]): Promise<void> {
  const perSecond = readNumber(words, '--per-second', 100)
  const seconds = readNumber(words, '--seconds', 40)
  const telling = {
    recipients: readNumber(words, '--recipients', 2),
    rules: readNumber(words, '--rules', 1),
  }
  const engine: 'postgres' | 'sqlite' = words.includes('postgres') ? 'postgres' : 'sqlite'
  const database = await openDatabase(engine)
  const receivers = await openReceivers()
  try {
    say('preparing two sites')
    const server = await start(database.url, receivers)
    await addSites(server, { ...telling, receiverUrl: receivers.programs.url })
    const turns = Math.max(1, Math.round(seconds / turnSeconds))
    const visits = { port: Number(new URL(server.address).port), perSecond, turns }
    const visited = await visit({ ...visits, turnMs: turnSeconds * 1000 })
    say('waiting until all is told')
    await untilTold(database.url)
    await end(server.child)
    say('')
    const name = engine === 'sqlite' ? 'telling' : 'telling-postgres'
    const measured = { engine, perSecond, seconds, telling, visited, heard: receivers }
    reportTelling(join(results, `${name}.json`), measured)
  } finally {
    await closeReceivers(receivers)
    await database.close()
  }
}

async function openDatabase(engine: 'sqlite' | 'postgres') {
  if (engine === 'postgres') {
    const postgres = await startPostgres()
    return { url: await postgres.createDatabase(), close: () => postgres.stop() }
  }
  mkdirSync(results, { recursive: true })
  // Not where temporary files lie: that may be memory, where reaching the disk costs nothing.
  const folder = mkdtempSync(join(results, 'telling-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  return { url: `file:${join(folder, 'telling.db')}`, close: async () => remove() }
}

async function start(url: string, { box }: Receivers): Promise<ListeningServer> {
  const server = await startServer('', {
    DATABASE_URL: url,
    ...{ TOUCHLINE_LIMITS: 'off', TOUCHLINE_SECRET: 'thirty-two-letters-for-a-bench-or-more' },
    ...{ TOUCHLINE_ALLOW_PRIVATE: '127.0.0.0/8', SMTP_URL: `smtp://127.0.0.1:${box.port}` },
    TOUCHLINE_MAIL_FROM: 'surveys@shop.example',
  })
  keep(server.child)
  return server
}

async function visit(visits: Visits): Promise<Visited> {
  const child = forkChild('telling/visitors.ts')
  child.send(visits)
  const all = 2 * visits.turns
  let turn = 0
  const tell = () => {
    turn = Math.min(turn + 1, all)
    say(`${'█'.repeat(turn - 1)}${'░'.repeat(all - turn + 1)} turn ${turn} of ${all}`)
  }
  tell()
  const clock = setInterval(tell, visits.turnMs)
  return await nextMessage<Visited>(child).finally(() => clearInterval(clock))
}

/** What is not told by then is lost, in milliseconds. */
const longestMs = 60_000

/** Resolves when nothing waits to be sent any more, and everything that has happened is held against the rules. */
async function untilTold(url: string): Promise<void> {
  const { rows, close } = askDatabase(url)
  const until = Date.now() + longestMs
  for (let left = 1; left > 0 && Date.now() < until; ) {
    await new Promise(resolve => setTimeout(resolve, 250))
    const [found] = await rows<{ left: number }>(
      `select (select count(*) from delivery where state = 0) + (select count(*) from destination where kind in ('rules', 'webhook')
       and exists (select 1 from outbox where outbox.site_id = destination.site_id and seq > destination.cursor)) as left`,
    )
    left = Number(found?.left)
  }
  await close()
}

function readNumber(words: readonly string[], name: string, usual: number): number {
  const at = words.indexOf(name)
  const number = at < 0 ? usual : Number(words[at + 1])
  if (!Number.isInteger(number) || number < 1) throw new Error(`Give a whole number from 1 after ${name}.`)
  return number
}
