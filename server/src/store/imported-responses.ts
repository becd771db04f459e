import type { Insertable, Kysely, Transaction } from 'kysely'
import type { NoteTable } from './handling-tables.ts'
import type { ImportTable } from './import-tables.ts'
import { type ResponseWrite, recordIn } from './responses.ts'
import type { Standing } from './revisions.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'

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
  return await db
    .selectFrom('response')
    .select(['id', 'survey_id', 'revision', 'content_hash', 'state', 'anonymised_at'])
    .where('site_id', '=', of.siteId)
    .where('id', 'in', of.ids)
    .execute()
}

/**
 * Keeps a slice of an import in one transaction with how far the import is then, so that a slice is kept once whatever happens.
 * `from` is where the import stood before. Returns how many responses are new; null when somebody else has moved the import on, so that
 * nothing was kept.
 */
export async function keepImported(
  db: Kysely<Schema>,
  of: {
    siteId: number
    importId: number
    from: number
    writes: ImportedWrite[]
    progress: ImportProgress
    at: number
  },
): Promise<number | null> {
  const { siteId, importId, writes } = of
  const { known, refused, ...progress } = of.progress
  return await db.transaction().execute(async trx => {
    if (!(await isAt(trx, of))) return null
    const outcomes = writes.length === 0 ? [] : await recordIn(trx, writes)
    const created = writes.filter((_, at) => outcomes[at]?.status === 'created')
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
    await insertAll(
      trx,
      'imported_response',
      created.map(({ row }) => ({ site_id: siteId, response_id: row.id, import_id: importId, is_out: 0 })),
    )
    await insertAll(trx, 'response_tag', created.flatMap(tagsOf))
    await insertAll(trx, 'response_note', created.flatMap(notesOf))
    await insertAll(trx, 'handling', created.flatMap(handlingOf))
    return created.length
  })
}

const tagsOf = ({ row, tags }: ImportedWrite) =>
  tags.map(tag => ({ site_id: row.site_id, response_id: row.id, tag }))

const notesOf = ({ row, notes }: ImportedWrite) =>
  notes.map(note => ({ site_id: row.site_id, response_id: row.id, ...note }))

const handlingOf = ({ row, handling }: ImportedWrite) =>
  handling ? [{ site_id: row.site_id, response_id: row.id, ...handling }] : []

/** Far below the parameters that one statement may have. */
const mostRows = 1000

async function insertAll<Table extends 'imported_response' | 'response_tag' | 'response_note' | 'handling'>(
  trx: Transaction<Schema>,
  table: Table,
  rows: Insertable<Schema[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += mostRows)
    await trx
      .insertInto(table)
      .values(rows.slice(from, from + mostRows) as never)
      .execute()
}

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
