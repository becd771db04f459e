import { beginningOf, searchWordsOf } from '@touchline/shared/comments/search-words.ts'
import { sql, type Transaction } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'

/** A comment as the index knows it. */
export interface Entry {
  siteId: number
  number: number
  text: string
}

/** A word as it stands in the index: behind the number of its site, so that no entry belongs to two sites. */
export const indexed = (siteId: number, word: string): string => `${siteId}z${word}`

/** The same for the shortest beginning of a word: so many words share it that they could not be asked for one by one. */
export const indexedBeginning = (siteId: number, beginning: string): string => `${siteId}p${beginning}`

function wordsOf({ siteId, text }: Entry): string[] {
  const words = searchWordsOf(text)
  const beginnings = new Set(words.flatMap(word => beginningOf(word) ?? []))
  return [
    ...words.map(word => indexed(siteId, word)),
    ...[...beginnings].map(beginning => indexedBeginning(siteId, beginning)),
  ]
}

/** Lets comments be found by their words. SQLite writes them together only where they come in the order of their numbers. */
export async function addEntries(trx: Transaction<Schema>, entries: Entry[]): Promise<void> {
  const sorted = entries.toSorted((a, b) => a.number - b.number)
  if (isPostgres(trx)) return await addToTable(trx, sorted)
  for (const entry of sorted)
    await sql`insert into comment_word (rowid, words) values (${entry.number}, ${wordsOf(entry).join(' ')})`.execute(
      trx,
    )
}

async function addToTable(trx: Transaction<Schema>, entries: Entry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(entry => ({ site_id: entry.siteId, number: entry.number, words: wordsOf(entry) }))
  await sql`insert into comment_word (site_id, number, words)
    select site_id, number, array_to_tsvector(array(select json_array_elements_text(words)))
    from json_to_recordset(${JSON.stringify(rows)}) as row (site_id bigint, number bigint, words json)`.execute(
    trx,
  )
}

/** Takes comments out again. SQLite has to be told the words that were put in, so the text must be the one of then. */
export async function removeEntries(trx: Transaction<Schema>, entries: Entry[]): Promise<void> {
  for (const entry of entries.toSorted((a, b) => a.number - b.number))
    if (isPostgres(trx))
      await sql`delete from comment_word where site_id = ${entry.siteId} and number = ${entry.number}`.execute(
        trx,
      )
    else
      await sql`insert into comment_word (comment_word, rowid, words)
        values ('delete', ${entry.number}, ${wordsOf(entry).join(' ')})`.execute(trx)
}
