import { Kysely, sql } from 'kysely'
import { inBatches } from '../batches.ts'
import type { ImpressionWrite } from '../impressions.ts'
import { migrate } from '../migrate.ts'
import { reads, writes } from '../operations.ts'
import type { ResponseWrite } from '../responses.ts'
import type { ResponseOutcome } from '../revisions.ts'
import type { Schema } from '../schema.ts'
import type { Store, StoreWatch } from '../store.ts'
import { answerLimits, impressionLimits, watching } from '../waiting.ts'
import { PiecewisePostgresDialect } from './dialect.ts'
import { toStoreError } from './errors.ts'
import { openPool } from './pool.ts'
import { repeatedReads } from './replica.ts'

/**
 * While one batch of answers waits for the disk the next one is on its way: to the database they are what batches of two nodes are. With the
 * batch of impressions that makes three connections which no reader keeps waiting; the rest is for readers.
 */
const answerBatches = 2
const [batchConnections, otherConnections] = [answerBatches + 1, 8]
const statementMs = 10_000

type Operation = (db: Kysely<Schema>, ...args: never[]) => Promise<unknown>
type Operations = Record<string, Operation>

/** Opens the database, brought up to date where needed; one node does that while others that start wait. */
export async function openPostgres(
  url: string,
  { watch, readUrl }: { watch?: StoreWatch | undefined; readUrl?: string | undefined },
): Promise<Store> {
  await prepare(url)
  const forBatches = connect(url, { most: batchConnections, statementMs, isByKey: true })
  const forOthers = connect(url, { most: otherConnections, statementMs })
  const { recordResponses, recordImpressions } = through(forBatches, writes as Operations)
  const answers = inBatches<ResponseWrite, ResponseOutcome>(
    batch => recordResponses?.(batch) as Promise<ResponseOutcome[]>,
    { ...answerLimits, atOnce: answerBatches, ...watching('answers', watch) },
  )
  const impressions = inBatches<ImpressionWrite, true>(
    batch => recordImpressions?.(batch) as Promise<true[]>,
    { ...impressionLimits, ...watching('impressions', watch) },
  )
  const all = through(forOthers, { ...reads, ...writes, ping } as Operations)
  const replica =
    readUrl === undefined ? undefined : connect(readUrl, { most: otherConnections, statementMs })
  return {
    ...all,
    ...(replica && withFallback(through(replica, repeatedReads as Operations), all)),
    recordResponse: answers.add,
    recordImpression: impressions.add,
    isBusy: kind => (kind === 'answers' ? answers : impressions).isFull(),
    forgetTraces: async () => true,
    rebuild: async () => {},
    close: async () =>
      void (await Promise.all([forBatches, forOthers, replica].map(database => database?.destroy()))),
  } as Store
}

const connect = (url: string, options: Parameters<typeof openPool>[1]) =>
  new Kysely<Schema>({ dialect: new PiecewisePostgresDialect(openPool(url, options)) })

/** The operations without the connection; what goes wrong is told as the store tells it. */
const through = (db: Kysely<Schema>, operations: Operations): Asked =>
  Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await tryAgain(() => operation(db, ...(args as never[])))
        } catch (error) {
          throw toStoreError(error as Error)
        }
      },
    ]),
  )

/**
 * Two writers that wait for each other, of whom PostgreSQL ends one; a row that was new when it was looked for and is not any more; a table
 * that has got another column since. The transaction has done nothing then, and finds things as they are when it is tried again.
 */
const passing = ['40P01', '40001', '23505', '42804']
const tries = 3

async function tryAgain<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++)
    try {
      return await act()
    } catch (error) {
      if (tried === tries || !passing.includes((error as { code?: string }).code ?? '')) throw error
    }
}

type Asked = Record<string, (...args: unknown[]) => Promise<unknown>>

/** How long a replica that failed is left alone, in milliseconds. */
const restMs = 10_000

/** A replica that cannot be reached, or does not have the newest tables yet, costs its help and nothing else. */
function withFallback(preferred: Asked, all: Asked): Asked {
  let restsUntil = Number.NEGATIVE_INFINITY
  const askEither = async (name: string, args: unknown[]) => {
    const ours = all[name] as Asked[string]
    if (performance.now() < restsUntil) return await ours(...args)
    try {
      return await (preferred[name] as Asked[string])(...args)
    } catch {
      restsUntil = performance.now() + restMs
      return await ours(...args)
    }
  }
  return Object.fromEntries(
    Object.keys(preferred).map(name => [name, (...args: unknown[]) => askEither(name, args)]),
  )
}

/** Takes as long as it takes, on a connection of its own. Throws a sentence where the server would lose what it has confirmed. */
async function prepare(url: string): Promise<void> {
  const db = connect(url, { most: 2, statementMs: 0 })
  try {
    await migrate(db)
    const { rows } = await sql<{ fsync: string }>`show fsync`.execute(db)
    if (rows[0]?.fsync !== 'on')
      throw new Error(
        'the PostgreSQL server runs with fsync off, so it would lose answers with the power; switch it on.',
      )
  } finally {
    await db.destroy()
  }
}

const ping = async (db: Kysely<Schema>) => void (await sql`select 1`.execute(db))
