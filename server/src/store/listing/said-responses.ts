import { holdsRuns, type Search } from '@touchline/shared/comments/search-words.ts'
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { among } from '../comments/among.ts'
import { findNumbers, findNumbersAmong } from '../comments/find-numbers.ts'
import { firstNumberAt } from '../comments/number-of.ts'
import { createTextReader } from '../comments/read-texts.ts'
import type { ResponseTable, Schema } from '../schema.ts'

/** Numbers of comments are safe integers. */
const endless = Number.MAX_SAFE_INTEGER

/** The responses whose comments hold the words that are searched for, if they are not more than `most`; else undefined. */
export async function findSaid(
  db: Kysely<Schema>,
  siteId: number,
  search: Search,
  most: number,
): Promise<string[] | undefined> {
  const numbers = await findNumbers(db, search, { siteId, from: 0, before: endless, most: most + 1 })
  if (numbers.length > most) return undefined
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('comment')
    .select('response_id')
    .where('site_id', '=', siteId)
    .where(among(db, 'number', numbers))
    .execute()
  return rows.map(({ response_id }) => response_id)
}

/** Those of these responses whose comments hold the words that are searched for. */
export async function saidAmong(
  db: Kysely<Schema>,
  siteId: number,
  search: Search,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const comments = await db
    .selectFrom('comment')
    .select(['number', 'response_id'])
    .where('site_id', '=', siteId)
    .where(among(db, 'response_id', ids))
    .execute()
  if (comments.length === 0) return []
  const numbers = comments.map(({ number }) => number)
  const said = new Set(await findNumbersAmong(db, search, { siteId, numbers }))
  return comments.filter(({ number }) => said.has(number)).map(({ response_id }) => response_id)
}

/** Does a response hold the words? To be asked only of those that were given between two moments, both included. */
export async function saidBetween(
  db: Kysely<Schema>,
  siteId: number,
  search: Search,
  { from = 0, to }: { from?: number | undefined; to?: number | undefined },
): Promise<RawBuilder<SqlBool>> {
  const before = to === undefined ? endless : firstNumberAt(to + 1000)
  const range = { siteId, from: firstNumberAt(from), before, most: 1_000_000 }
  const numbers = await findNumbers(db, search, range)
  if (numbers.length === 0) return sql`1 = 0`
  const ids = sql`select response_id from comment where site_id = ${siteId} and ${among(db, 'number', numbers)}`
  return sql`response.id in (${ids})`
}

/** Without those that hold the words of a search, but not side by side where that is asked for. */
export async function keepSaid<Row extends ResponseTable>(
  db: Kysely<Schema>,
  rows: Row[],
  search: Search | undefined,
): Promise<Row[]> {
  if (!search || search.runs.length === 0) return rows
  const read = createTextReader(db)
  const kept: Row[] = []
  for (const row of rows) if (holdsRuns(await read(row), search)) kept.push(row)
  return kept
}
