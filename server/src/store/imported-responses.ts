import { type Kysely, sql, type Transaction } from 'kysely'
import { changeResponses } from './change-responses.ts'
import { shareGenerations } from './generations/read-generations.ts'
import type { NoteTable } from './handling-tables.ts'
import type { ImportTable } from './import-tables.ts'
import { type ResponseState, stateNumber } from './response-state.ts'
import { type ResponseWrite, recordIn } from './responses.ts'
import type { Standing } from './revisions.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { findLastNumber, locked } from './sequence.ts'
import { postRows, queriesForIds } from './shapes.ts'

/** A response with what a team has made of it elsewhere. */
export interface ImportedWrite extends ResponseWrite {
  tags: string[]
  notes: Pick<NoteTable, 'words' | 'author' | 'created_at'>[]
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
 * said of responses and one of them was there.
 */
export async function keepImported(
  db: Kysely<Schema>,
  of: {
    siteId: number
    importId: number
    from: number
    writes: ImportedWrite[]
    isNew: boolean
    progress: ImportProgress
    at: number
  },
): Promise<KeptSlice | 'moved' | 'known'> {
  const { siteId, importId, writes, isNew } = of
  const { known, refused, ...progress } = of.progress
  const keeping = db.transaction().execute(async trx => {
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
      created.map(({ row }) => ({ site_id: siteId, response_id: row.id, import_id: importId })),
    )
    await postRows(trx, 'tag imported', 'response_tag', created.flatMap(tagsOf))
    await postRows(trx, 'note words imported', 'response_note', created.flatMap(notesOf))
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
  notes.map((note, at) => ({ site_id: row.site_id, response_id: row.id, id: at + 1, ...note }))

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

interface Slice {
  siteId: number
  importId: number
  at: number
  most: number
}

/**
 * Takes a slice of the responses of an import into the scores or out of them, those behind an id. Returns where the next slice begins;
 * undefined at the end.
 */
export async function settleImported(
  db: Kysely<Schema>,
  of: Slice & { after: string; to: Extract<ResponseState, 'counted' | 'discarded'> },
): Promise<string | undefined> {
  const from = stateNumber(of.to === 'counted' ? 'discarded' : 'counted')
  return await db.transaction().execute(async trx => {
    const generations = await shareGenerations(trx, of.siteId)
    const ids = await listIds(trx, of)
    const rows = (await readLocked(trx, of.siteId, ids)).filter(({ state }) => state === from)
    const change = (row: ResponseTable) => ({ ...row, state: stateNumber(of.to), updated_at: of.at })
    await changeResponses(trx, rows, { change, event: 'response.updated', generations })
    return ids.length < of.most ? undefined : ids.at(-1)
  })
}

/**
 * Removes a slice of the responses of an import, with their counts, and customers of whom nothing else is known. What was erased
 * since stays erased. Returns how many it has looked at; fewer than `most` means that none is left.
 */
export async function undoImported(db: Kysely<Schema>, of: Slice & { since: number }): Promise<number> {
  return await db.transaction().execute(async trx => {
    const generations = await shareGenerations(trx, of.siteId)
    const ids = await listIds(trx, { ...of, after: '' })
    if (ids.length === 0) return 0
    const rows = (await readLocked(trx, of.siteId, ids)).filter(
      ({ state }) => state !== stateNumber('erased'),
    )
    const change = (row: ResponseTable) => ({ ...row, state: stateNumber('erased') })
    await changeResponses(trx, rows, { change, event: 'response.erased', generations })
    await removeAll(trx, of.siteId, rows)
    await removeLoneCustomers(trx, of, rows)
    await trx
      .deleteFrom('imported_response')
      .where('site_id', '=', of.siteId)
      .where('response_id', 'in', ids)
      .execute()
    return ids.length
  })
}

async function listIds(
  trx: Transaction<Schema>,
  of: { siteId: number; importId: number; after: string; most: number },
): Promise<string[]> {
  const rows = await trx
    .selectFrom('imported_response')
    .select('response_id')
    .where('site_id', '=', of.siteId)
    .where('import_id', '=', of.importId)
    .where('response_id', '>', of.after)
    .orderBy('response_id')
    .limit(of.most)
    .execute()
  return rows.map(({ response_id }) => response_id)
}

const readLocked = async (
  trx: Transaction<Schema>,
  siteId: number,
  ids: string[],
): Promise<ResponseTable[]> =>
  ids.length === 0
    ? []
    : await locked(
        trx,
        trx
          .selectFrom('response')
          .selectAll()
          .where('site_id', '=', siteId)
          .where('id', 'in', ids)
          .orderBy('id'),
      ).execute()

async function removeAll(trx: Transaction<Schema>, siteId: number, rows: ResponseTable[]): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  for (const table of ['response_tag', 'response_note', 'handling'] as const)
    await trx.deleteFrom(table).where('site_id', '=', siteId).where('response_id', 'in', ids).execute()
  await trx.deleteFrom('response').where('site_id', '=', siteId).where('id', 'in', ids).execute()
}

/** Who became known with the import, and of whom nothing is left. */
async function removeLoneCustomers(
  trx: Transaction<Schema>,
  of: { siteId: number; since: number },
  rows: ResponseTable[],
): Promise<void> {
  const ids = [...new Set(rows.flatMap(({ customer_id }) => customer_id ?? []))]
  if (ids.length === 0) return
  await trx
    .deleteFrom('customer')
    .where('site_id', '=', of.siteId)
    .where('id', 'in', ids)
    .where('created_at', '>=', of.since)
    .where('verified', '=', 0)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('response')
            .select(sql.lit(1).as('one'))
            .whereRef('response.site_id', '=', 'customer.site_id')
            .whereRef('response.customer_id', '=', 'customer.id'),
        ),
      ),
    )
    .execute()
}
