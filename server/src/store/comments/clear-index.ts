import { searchWordsVersion } from '@touchline/shared/comments/search-words.ts'
import { sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

/** What the words in the index depend on: how we cut them, and the letters that this Node knows. */
export const cutting = `${searchWordsVersion} ${process.versions.unicode}`

/**
 * Empties the whole index of SQLite, of all sites, so that it is made anew: what was cut otherwise could not be taken out of it any more.
 * Answers wait meanwhile, about a second for a million comments; it happens after an upgrade only, and seldom then.
 */
export async function clearIndex(trx: Transaction<Schema>): Promise<void> {
  await sql`insert into comment_word (comment_word) values ('delete-all')`.execute(trx)
  await trx.deleteFrom('comment').execute()
  await trx.updateTable('comment_index').set({ cursor: 0, passed: '', cutting }).execute()
}
