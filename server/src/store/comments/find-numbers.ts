import { beginningOf, type Search } from '@touchline/shared/comments/search-words.ts'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { among } from './among.ts'
import { indexed, indexedBeginning } from './entries.ts'

/** Which numbers, of which site, and how many at most. */
export interface NumberRange {
  siteId: number
  /** The first of the range, and the first behind it. */
  from: number
  before: number
  most: number
}

/** The numbers of the comments that hold what is searched for, newest first; the same on both engines. */
export async function findNumbers(db: Kysely<Schema>, search: Search, range: NumberRange): Promise<number[]> {
  const rows = isPostgres(db) ? await inTable(db, search, range) : await inIndex(db, search, range)
  return rows.map(({ number }) => number)
}

/** Those of these numbers whose comments hold what is searched for. Costs by how many are asked for, however many comments hold it. */
export async function findNumbersAmong(
  db: Kysely<Schema>,
  search: Search,
  { siteId, numbers }: { siteId: number; numbers: number[] },
): Promise<number[]> {
  const query = isPostgres(db)
    ? sql<{ number: number }>`select number from comment_word where site_id = ${siteId}
        and ${among(db, 'number', numbers)} and words @@ ${toQuery(search, siteId)}::tsquery`
    : // Left to itself SQLite might read all that hold the words, to look for the numbers among them.
      sql<{
        number: number
      }>`select comment_word.rowid as number from json_each(${JSON.stringify(numbers)}) as asked
        cross join comment_word where comment_word match ${await toMatch(db, search, siteId)} and comment_word.rowid = asked.value`
  return (await query.execute(db)).rows.map(({ number }) => number)
}

/** Words are letters, marks and digits, so no quote can stand in them. */
const toQuery = (search: Search, siteId: number): string => {
  const word = (text: string) => `'${indexed(siteId, text)}'`
  return [
    ...search.words.map(word),
    ...search.beginnings.map(beginning =>
      isShortest(beginning) ? `'${indexedBeginning(siteId, beginning)}'` : `${word(beginning)}:*`,
    ),
    ...search.without.map(words => `!(${words.map(word).join(' & ')})`),
  ].join(' & ')
}

/** The newest comments that are looked at one by one, and those found by their words that are sorted here. */
const fewEnough = 2000

/**
 * PostgreSQL guesses how rare a word is, and where it guesses wrong it looks at all comments one after the other, or gathers half of them. So
 * what is common is looked for among the newest, what is rare is found by its words, and what is neither is met soon on the way back.
 */
async function inTable(db: Kysely<Schema>, search: Search, { siteId, from, before, most }: NumberRange) {
  const ask = async (query: RawBuilder<{ number: number }>) => (await query.execute(db)).rows
  const range = sql`from comment_word where site_id = ${siteId} and number >= ${from} and number < ${before}`
  const holds = sql`words @@ ${toQuery(search, siteId)}::tsquery`
  const newestFirst = sql`order by number desc limit ${most}`
  const newest = sql`select number, words ${range} order by number desc limit ${fewEnough}`
  const common = await ask(sql`select number from (${newest}) as newest where ${holds} ${newestFirst}`)
  if (common.length === most) return common
  const rare = await ask(sql`select number ${range} and ${holds} limit ${fewEnough}`)
  if (rare.length < fewEnough) return rare.toSorted((a, b) => b.number - a.number).slice(0, most)
  return await ask(sql`select number ${range} and ${holds} ${newestFirst}`)
}

/** The order of the numbers is the one in which the index has them, so it is read only as far as is asked for. */
async function inIndex(db: Kysely<Schema>, search: Search, { siteId, from, before, most }: NumberRange) {
  const { rows } = await sql<{ number: number }>`select rowid as number from comment_word
    where comment_word match ${await toMatch(db, search, siteId)} and rowid >= ${from} and rowid < ${before}
    order by rowid desc limit ${most}`.execute(db)
  return rows
}

async function toMatch(db: Kysely<Schema>, search: Search, siteId: number): Promise<string> {
  const word = (text: string) => `"${indexed(siteId, text)}"`
  const all = search.words.map(word)
  for (const beginning of search.beginnings) all.push(await completionsOf(db, siteId, beginning))
  const without = search.without.map(words => ` NOT (${words.map(word).join(' AND ')})`)
  return `(${all.join(' AND ')})${without.join('')}`
}

/** Such a beginning stands in the index by itself. */
const isShortest = (beginning: string) => beginningOf(beginning) === beginning

/** Words that are asked for one by one; more of them are left to the index. */
const mostCompletions = 500

/**
 * What asks for a word with a beginning. The index would gather all comments with any of its words before it gives the first; of each single
 * word it gives the newest at once.
 */
async function completionsOf(db: Kysely<Schema>, siteId: number, beginning: string): Promise<string> {
  if (isShortest(beginning)) return `"${indexedBeginning(siteId, beginning)}"`
  const first = indexed(siteId, beginning)
  const { rows } = await sql<{ term: string }>`select term from comment_vocabulary
    where term >= ${first} and term < ${`${first}\u{10ffff}`} limit ${mostCompletions + 1}`.execute(db)
  if (rows.length === 0 || rows.length > mostCompletions) return `"${first}"*`
  return `(${rows.map(({ term }) => `"${term}"`).join(' OR ')})`
}
