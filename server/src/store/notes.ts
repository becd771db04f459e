import type { Kysely, Transaction } from 'kysely'
import { touchResponses } from './change-responses.ts'
import { shareGenerations } from './generations/read-generations.ts'
import type { NoteTable } from './handling-tables.ts'
import { stateNumber } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { lastUsed, noteUsed } from './used-numbers.ts'

type Response = { siteId: number; responseId: string }

/** Adds a note to a response: the note, `full` where it has `most` already, undefined where there is no such response. */
export async function addNote(
  db: Kysely<Schema>,
  { most, ...note }: Response & { words: string; author: string; at: number; most: number },
): Promise<NoteTable | 'full' | undefined> {
  return await db.transaction().execute(async trx => {
    const change = await holdResponse(trx, note)
    if (!change) return undefined
    const stored = await notesOf(trx, note).select(['id']).orderBy('id').execute()
    if (stored.length >= most) return 'full'
    const last = Math.max(stored.at(-1)?.id ?? 0, await lastUsed(trx, note.siteId, 'note'))
    const row = {
      ...{ site_id: note.siteId, response_id: note.responseId, id: last + 1 },
      ...{ words: note.words, author: note.author, created_at: note.at },
    }
    await trx.insertInto('response_note').values(row).execute()
    await change(note.at)
    return row
  })
}

/** Removes a note, whose number is not given again; false where there is none. */
export async function removeNote(
  db: Kysely<Schema>,
  of: Response & { id: number; at: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    const change = await holdResponse(trx, of)
    if (!change) return false
    const { numDeletedRows } = await trx
      .deleteFrom('response_note')
      .where('site_id', '=', of.siteId)
      .where('response_id', '=', of.responseId)
      .where('id', '=', of.id)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return false
    await noteUsed(trx, { siteId: of.siteId, kind: 'note', number: of.id })
    await change(of.at)
    return true
  })
}

/** Removes what was noted about responses that are forgotten: it may name people. */
export async function forgetNotes(trx: Transaction<Schema>, rows: ResponseTable[]): Promise<void> {
  for (const [siteId, group] of Map.groupBy(rows, row => row.site_id))
    await trx
      .deleteFrom('response_note')
      .where('site_id', '=', siteId)
      .where(
        'response_id',
        'in',
        group.map(({ id }) => id),
      )
      .execute()
}

/** Keeps a response from other writers; what is returned tells all who follow it that it has changed. */
async function holdResponse(trx: Transaction<Schema>, { siteId, responseId }: Response) {
  const generations = await shareGenerations(trx, siteId)
  const row = await locked(
    trx,
    trx
      .selectFrom('response')
      .selectAll()
      .where('site_id', '=', siteId)
      .where('id', '=', responseId)
      .where('state', '!=', stateNumber('erased')),
  ).executeTakeFirst()
  return row && (async (at: number) => await touchResponses(trx, [row], { at, generations }))
}

const notesOf = (trx: Transaction<Schema>, { siteId, responseId }: Response) =>
  trx.selectFrom('response_note').where('site_id', '=', siteId).where('response_id', '=', responseId)
