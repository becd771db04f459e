import { type CompiledQuery, type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import { isPostgres } from './engine.ts'
import { lockNumbers } from './postgres/lock-numbers.ts'
import type { Schema } from './schema.ts'
import { shaped } from './shapes.ts'
import { askTogether } from './together.ts'

/** Whoever has taken numbers holds this lock, shared with all others, until the numbers can be seen or are lost. */
const { takers } = lockNumbers

/** Numbers that were taken: all up to the last one, or those that are listed because others may have taken some in between. */
interface Taken {
  last: number
  listed: string | null
}

/**
 * What takes so many numbers, each higher than all that were given before; `numbersOf` reads the reply. On SQLite, which has one writer,
 * they become visible in their order; on PostgreSQL nobody waits for anybody, and `findSettled` tells up to where none is missing. What is
 * not used leaves a gap.
 */
export const queryNumbers = (trx: Transaction<Schema>, count: number): CompiledQuery<Taken>[] => [
  isPostgres(trx) ? fromSequence(trx, count) : fromTable(trx, count),
]

/** So many numbers as the reply tells of, in their order. */
export function numbersOf([taken]: Taken[], count: number): number[] {
  const { last, listed } = taken as Taken
  if (listed === null) return Array.from({ length: count }, (_, index) => last - count + 1 + index)
  return listed
    .split(',')
    .map(Number)
    .sort((a, b) => a - b)
}

/** Takes numbers at once. */
export async function takeNumbers(trx: Transaction<Schema>, count: number): Promise<number[]> {
  const { taken } = await askTogether(trx, { taken: queryNumbers(trx, count) })
  return numbersOf(taken, count)
}

const fromTable = (trx: Transaction<Schema>, count: number) =>
  shaped<Taken>(trx, 'take numbers', [count, 'change'], () =>
    trx
      .updateTable('sequence')
      .set({ value: sql<number>`value + ${count}` })
      .where('name', '=', 'change')
      .returning(['value as last', sql<null>`null`.as('listed')]),
  )

/**
 * The lock comes first: what has a number that was given before it was looked for can be seen, or its taker still holds the lock. Of a
 * list PostgreSQL makes one plan for any length; of a series it would make a plan each time.
 */
const fromSequence = (trx: Transaction<Schema>, count: number) =>
  shaped<Taken>(trx, 'take numbers', [count], () => ({
    compile: () =>
      sql<Taken>`with taker as materialized (select pg_advisory_xact_lock_shared(${sql.lit(takers)})),
        given as materialized (select nextval('change_number') as number from taker, unnest(array_fill(0, array[${count}::int])))
        select max(number) as last, string_agg(number::text, ',') as listed from given`.compile(trx),
  }))

/** The number that was given last, for a query. */
export const lastNumber = (db: Kysely<Schema>) =>
  isPostgres(db)
    ? sql<number>`(select last_value from change_number)`
    : sql<number>`(select value from sequence where name = 'change')`

/** The number that was given last. */
export async function findLastNumber(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ last: number }>`select ${lastNumber(db)} as last`.execute(db)
  return Number(rows[0]?.last)
}

/** How often to look at most whether those who have taken numbers are done; each look takes about a millisecond. */
const looks = 500

/**
 * The highest number up to which all can be seen that was changed, or none where it could not be told in time: whoever has taken a
 * number before is waited for, and keeps nobody else waiting.
 */
export async function findSettled(db: Kysely<Schema>): Promise<number> {
  if (!isPostgres(db)) return Number.MAX_SAFE_INTEGER
  const { rows } = await sql<{ last: number }>`select last_value as last from change_number`.execute(db)
  let before = await listTakers(db)
  for (let looked = 0; before.length > 0; looked++) {
    if (looked === looks) return 0
    const now = new Set(await listTakers(db))
    before = before.filter(taker => now.has(taker))
  }
  return rows[0]?.last ?? 0
}

async function listTakers(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ taker: string }>`select virtualtransaction as taker from pg_locks
    where locktype = 'advisory' and objid = ${takers} and objsubid = 1 and mode = 'ShareLock' and pid <> pg_backend_pid()
    and database = (select oid from pg_database where datname = current_database())`.execute(db)
  return rows.map(({ taker }) => taker)
}

/**
 * Waits for all who change definitions, and keeps them waiting until the transaction ends: what is read from now on is still so when
 * it is written. SQLite has one writer anyway.
 */
export async function waitForTurn(trx: Transaction<Schema>): Promise<void> {
  if (isPostgres(trx))
    await trx.selectFrom('sequence').select('value').where('name', '=', 'change').forUpdate().execute()
}

/** The rows that a query gives, kept from everybody else who would change them until the transaction ends. */
export const locked = <Table extends keyof Schema, Row>(
  trx: Transaction<Schema>,
  query: SelectQueryBuilder<Schema, Table, Row>,
): SelectQueryBuilder<Schema, Table, Row> => (isPostgres(trx) ? query.forUpdate() : query)
