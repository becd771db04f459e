import type { Kysely, Transaction } from 'kysely'
import { markErasures } from './erasures.ts'
import type { NoteTable } from './handling-tables.ts'
import type { ImportTable } from './import-tables.ts'
import { type ResponseWrite, recordIn } from './responses.ts'
import type { Standing } from './revisions.ts'
import type { Schema } from './schema.ts'
import { findLastNumber, locked } from './sequence.ts'
import { postRows, queriesForIds } from './shapes.ts'

/** A response with what a team has made of it elsewhere. */
export interface ImportedWrite extends ResponseWrite {
  tags: string[]
  notes: Pick<NoteTable, 'id' | 'words' | 'author' | 'created_at'>[]
  handling?: Pick<Schema['handling'], 'handled_by' | 'handled_at'>
}

/** How far an import is after a slice of it. */
export type ImportProgress = Pick<
  ImportTable,
  'position' | 'bytes_read' | 'rows_read' | 'refused_bytes' | 'report' | 'touchpoints' | 'leased_until'
> & { known: number; refused: number }

/** What is known of the responses that stand under these ids. */
export async function listStanding(
  db: Kysely<Schema>,
  of: { siteId: number; ids: string[] },
): Promise<(Standing & { id: string })[]> {
  const standing: (Standing & { id: string })[] = []
  const queries = queriesForIds(db, 'list standing', { first: of.siteId, ids: of.ids }, isAmong =>
    db
      .selectFrom('response')
      .select(['id', 'survey_id', 'revision', 'content_hash', 'state', 'anonymised_at'])
      .where('site_id', '=', of.siteId)
      .where(isAmong),
  )
  for (const query of queries) standing.push(...(await db.executeQuery(query)).rows)
  return standing
}

/** A slice that was kept. */
export interface KeptSlice {
  /** How many responses are new. */
  kept: number
  /** The number of the last change of all before the slice, and of the last one with it: others have answered where they do not follow. */
  firstNumber: number
  lastNumber: number
  /** For how long everybody else was kept waiting until it was committed, in milliseconds. */
  writtenMs: number
}

/** Ends a transaction that is to leave nothing. */
class Known extends Error {}

/**
 * Keeps a slice of an import in one transaction with how far the import is then, so that a slice is kept once whatever happens.
 * `from` is where the import stood before. Nothing is kept, and `moved` returned, when somebody else has moved the import on; `known` when `isNew` was
 * said of responses and one of them was there; `forgotten` when a customer was forgotten since `erasures`, the mark of the ledger.
 */
export async function keepImported(
  db: Kysely<Schema>,
  of: {
    siteId: number
    importId: number
    from: number
    writes: ImportedWrite[]
    isNew: boolean
    erasures: string
    progress: ImportProgress
    at: number
  },
): Promise<KeptSlice | 'moved' | 'known' | 'forgotten'> {
  const { siteId, importId, writes, isNew } = of
  const { known, refused, ...progress } = of.progress
  const keeping = db.transaction().execute(async trx => {
    if ((await markErasures(trx, siteId)) !== of.erasures) return 'forgotten'
    if (!(await isAt(trx, of))) return 'moved'
    const begun = performance.now()
    const firstNumber = await findLastNumber(trx)
    const outcomes = writes.length === 0 ? [] : await recordIn(trx, writes)
    const created = writes.filter((_, at) => outcomes[at]?.status === 'created')
    if (isNew && created.length < writes.length) throw new Known()
    await trx
      .updateTable('import')
      .set(eb => ({
        ...progress,
        kept: eb('kept', '+', created.length),
        known: eb('known', '+', known + writes.length - created.length),
        refused: eb('refused', '+', refused),
        updated_at: of.at,
      }))
      .where('site_id', '=', siteId)
      .where('id', '=', importId)
      .execute()
    await postRows(
      trx,
      'note imported',
      'imported_response',
      created.map(({ row }) => ({ site_id: siteId, response_id: row.id, import_id: importId, is_out: 0 })),
    )
    await postRows(trx, 'tag imported', 'response_tag', created.flatMap(tagsOf))
    await postRows(trx, 'note words imported', 'response_note', created.flatMap(notesOf))
    await postRows(trx, 'note who handles imported', 'handling', created.flatMap(handlingOf))
    const lastNumber = await findLastNumber(trx)
    return { kept: created.length, firstNumber, lastNumber, writtenMs: performance.now() - begun }
  })
  return await keeping.catch(error => {
    if (error instanceof Known) return 'known'
    throw error
  })
}

const tagsOf = ({ row, tags }: ImportedWrite) =>
  tags.map(tag => ({ site_id: row.site_id, response_id: row.id, tag }))

const notesOf = ({ row, notes }: ImportedWrite) =>
  notes.map(note => ({ site_id: row.site_id, response_id: row.id, ...note }))

const handlingOf = ({ row, handling }: ImportedWrite) =>
  handling ? [{ site_id: row.site_id, response_id: row.id, ...handling }] : []

/** Does the import still stand where this slice of it begins? It stays so until the transaction ends. */
async function isAt(
  trx: Transaction<Schema>,
  of: { siteId: number; importId: number; from: number },
): Promise<boolean> {
  const query = trx
    .selectFrom('import')
    .select('position')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.importId)
    .where('state', '=', 'running')
  return (await locked(trx, query).executeTakeFirst())?.position === of.from
}
