import type { Kysely } from 'kysely'
import type { NoteTable } from '../handling-tables.ts'
import type { ResponseTable, Schema } from '../schema.ts'

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
  const tags = await db
    .selectFrom('response_tag')
    .select(['response_id', 'tag'])
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .orderBy('response_id')
    .orderBy('tag')
    .execute()
  const notes = await db
    .selectFrom('response_note')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .orderBy('response_id')
    .orderBy('id')
    .execute()
  const handlings = await db
    .selectFrom('handling')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .execute()
  const imported = await db
    .selectFrom('imported_response')
    .select(['response_id', 'import_id'])
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .execute()
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

async function readCustomers(db: Kysely<Schema>, siteId: number, rows: ResponseTable[]) {
  const ids = [...new Set(rows.flatMap(({ customer_id }) => customer_id ?? []))]
  if (ids.length === 0) return new Map<string, { email: string | null; traits: string }>()
  const found = await db
    .selectFrom('customer')
    .select(['id', 'email', 'traits'])
    .where('site_id', '=', siteId)
    .where('id', 'in', ids)
    .execute()
  return new Map(found.map(customer => [customer.id, customer]))
}
