import { Kysely, PostgresDialect, sql } from 'kysely'
import { inBatches } from '../batches.ts'
import type { ImpressionWrite } from '../impressions.ts'
import { migrate } from '../migrate.ts'
import { reads, writes } from '../operations.ts'
import type { ResponseWrite } from '../responses.ts'
import type { ResponseOutcome } from '../revisions.ts'
import type { Schema } from '../schema.ts'
import type { Store, StoreWatch } from '../store.ts'
import { answerLimits, impressionLimits, watching } from '../waiting.ts'
import { toStoreError } from './errors.ts'
import { openPool } from './pool.ts'

/** Connections of one node: one writes answers, one impressions, the rest is for people who look and change things. */
const mostConnections = 10

type Operation = (db: Kysely<Schema>, ...args: never[]) => Promise<unknown>

/** Opens the database, brought up to date where needed; one node does that while others that start wait. */
export async function openPostgres(url: string, watch?: StoreWatch): Promise<Store> {
  const pool = openPool(url, mostConnections, () => {})
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const run = async <Result>(operation: Operation, args: unknown[]): Promise<Result> => {
    try {
      return (await operation(db, ...(args as never[]))) as Result
    } catch (error) {
      throw toStoreError(error as Error)
    }
  }
  const through = (operations: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [
        name,
        (...args: unknown[]) => run(operation as Operation, args),
      ]),
    )
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const answers = inBatches<ResponseWrite, ResponseOutcome>(
    batch => run(writes.recordResponses as Operation, [batch]),
    { ...answerLimits, ...watching('answers', watch) },
  )
  const impressions = inBatches<ImpressionWrite, true>(
    batch => run(writes.recordImpressions as Operation, [batch]),
    { ...impressionLimits, ...watching('impressions', watch) },
  )
  return {
    ...through(reads),
    ...through(writes),
    recordResponse: answers.add,
    recordImpression: impressions.add,
    isBusy: kind => (kind === 'answers' ? answers : impressions).isFull(),
    ping: async () => void (await run(ping as Operation, [])),
    close: async () => await db.destroy(),
  } as Store
}

const ping = async (db: Kysely<Schema>) => await sql`select 1`.execute(db)
