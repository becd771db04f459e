import { type Kysely, sql } from 'kysely'
import type { NoteTable } from '../handling-tables.ts'
import type { ResponseTable, Schema } from '../schema.ts'
import { queriesForIds } from '../shapes.ts'

/** A response with what is kept beside it. */
export interface DetailedResponse {
  row: ResponseTable
  /** What is known of its customer; null where it has none, or nothing is known but the id. */
  customer: { email: string | null; traits: string } | null
  /** In their order. */
  tags: string[]
  /** The oldest first. */
  notes: NoteTable[]
  handling: { handled_by: string; handled_at: number } | null
  /** The import that it came with. */
  importId: number | null
}

/** Adds to responses of one site what lies in other tables. */
export async function readDetails(
  db: Kysely<Schema>,
  siteId: number,
  rows: ResponseTable[],
): Promise<DetailedResponse[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const customers = await readCustomers(db, siteId, rows)
  const has = await findWhatThereIs(db, siteId)
  const tags = has.tags ? await readTags(db, siteId, ids) : []
  const notes = has.notes ? await readNotes(db, siteId, ids) : []
  const handlings = has.handlings ? await readHandlings(db, siteId, ids) : []
  const imported = has.imports ? await readImports(db, siteId, ids) : []
  const importOf = new Map(imported.map(one => [one.response_id, one.import_id]))
  const tagsOf = Map.groupBy(tags, one => one.response_id)
  const notesOf = Map.groupBy(notes, one => one.response_id)
  const handlingOf = new Map(handlings.map(one => [one.response_id, one]))
  return rows.map(row => ({
    row,
    customer: customers.get(row.customer_id ?? '') ?? null,
    tags: (tagsOf.get(row.id) ?? []).map(({ tag }) => tag),
    notes: notesOf.get(row.id) ?? [],
    handling: handlingOf.get(row.id) ?? null,
    importId: importOf.get(row.id) ?? null,
  }))
}

/** Which of these tables hold anything of a site: most sites use few of them, and looking for each response takes longer. */
async function findWhatThereIs(db: Kysely<Schema>, siteId: number) {
  const any = (table: 'response_tag' | 'response_note' | 'handling' | 'imported_response') =>
    sql<number | boolean>`exists (select 1 from ${sql.table(table)} where site_id = ${siteId})`
  const { rows } = await sql<
    Record<'tags' | 'notes' | 'handlings' | 'imports', number | boolean>
  >`select ${any('response_tag')} as tags, ${any('response_note')} as notes,
    ${any('handling')} as handlings, ${any('imported_response')} as imports`.execute(db)
  return rows[0] ?? { tags: 0, notes: 0, handlings: 0, imports: 0 }
}

const readTags = (db: Kysely<Schema>, siteId: number, ids: string[]) =>
  db
    .selectFrom('response_tag')
    .select(['response_id', 'tag'])
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .orderBy('response_id')
    .orderBy('tag')
    .execute()

const readNotes = (db: Kysely<Schema>, siteId: number, ids: string[]) =>
  db
    .selectFrom('response_note')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .orderBy('response_id')
    .orderBy('id')
    .execute()

const readHandlings = (db: Kysely<Schema>, siteId: number, ids: string[]) =>
  db
    .selectFrom('handling')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .execute()

const readImports = (db: Kysely<Schema>, siteId: number, ids: string[]) =>
  db
    .selectFrom('imported_response')
    .select(['response_id', 'import_id'])
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .execute()

async function readCustomers(db: Kysely<Schema>, siteId: number, rows: ResponseTable[]) {
  const ids = [...new Set(rows.flatMap(({ customer_id }) => customer_id ?? []))]
  const queries = queriesForIds(db, 'read known customers', { first: siteId, ids }, isAmong =>
    db.selectFrom('customer').select(['id', 'email', 'traits']).where('site_id', '=', siteId).where(isAmong),
  )
  const known = new Map<string, DetailedResponse['customer']>()
  if (ids.length === 0) return known
  for (const query of queries)
    for (const { id, email, traits } of (await db.executeQuery(query)).rows) known.set(id, { email, traits })
  return known
}
