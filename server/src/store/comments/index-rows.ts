import { languageOf } from '@touchline/shared/comments/language.ts'
import type { Transaction } from 'kysely'
import { stateNumber } from '../response-state.ts'
import type { Schema } from '../schema.ts'
import { locked } from '../sequence.ts'
import { postRows } from '../shapes.ts'
import { among } from './among.ts'
import { addEntries } from './entries.ts'
import { numberOf } from './number-of.ts'
import { createTextReader } from './read-texts.ts'

/**
 * Lets the comments of some responses be found, as far as they count and are not in the index. What is there already stands as the row
 * is, because whoever changes what it says takes it out. The rows are locked, so that a change meanwhile finds the entry.
 */
export async function indexRows(trx: Transaction<Schema>, siteId: number, ids: string[]): Promise<void> {
  const comments = await readComments(trx, siteId, ids)
  if (comments.length === 0) return
  // Large, and needed only where comments are written.
  const { detect } = await import('tinyld')
  const numbers = await findNumbers(trx, siteId, comments)
  const rows = comments.map(({ id, locale, text }, index) => ({
    site_id: siteId,
    number: numbers[index] as number,
    response_id: id,
    language: languageOf(text, locale, detect) ?? null,
  }))
  await postRows(trx, 'add comments', 'comment', rows)
  const entries = comments.map(({ text }, index) => ({ siteId, number: numbers[index] as number, text }))
  await addEntries(trx, entries)
}

async function readComments(trx: Transaction<Schema>, siteId: number, ids: string[]) {
  const query = trx
    .selectFrom('response')
    .select(['id', 'site_id', 'survey_id', 'survey_version', 'answers', 'locale', 'answered_at'])
    .where('site_id', '=', siteId)
    .where(among(trx, 'id', ids))
    .where('state', '=', stateNumber('counted'))
    .where('commented', '=', 1)
    .orderBy('id')
  const rows = await locked(trx, query).execute()
  const known = await trx
    .selectFrom('comment')
    .select('response_id')
    .where('site_id', '=', siteId)
    .where(among(trx, 'response_id', ids))
    .execute()
  const isKnown = new Set(known.map(({ response_id }) => response_id))
  const read = createTextReader(trx)
  const comments = []
  for (const row of rows.filter(({ id }) => !isKnown.has(id)))
    comments.push({ ...row, text: await read(row) })
  return comments.filter(({ text }) => text !== '')
}

/** The number of each, or the next that is free. */
async function findNumbers(
  trx: Transaction<Schema>,
  siteId: number,
  comments: { id: string; answered_at: number }[],
): Promise<number[]> {
  const numbers = comments.map(numberOf)
  for (;;) {
    const rows = await trx
      .selectFrom('comment')
      .select('number')
      .where('site_id', '=', siteId)
      .where(among(trx, 'number', numbers))
      .execute()
    const taken = new Set(rows.map(({ number }) => number))
    let isFree = true
    for (const [index, number] of numbers.entries()) {
      if (taken.has(number)) {
        numbers[index] = number + 1
        isFree = false
      }
      taken.add(numbers[index] as number)
    }
    if (isFree) return numbers
  }
}
