import { sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Generation } from './generation.ts'

/** Lets trends be read from the generation that was built, which whoever calls holds alone; the one before waits for its removal. */
export async function flip(
  trx: Transaction<Schema>,
  siteId: number,
  { served, next, at }: { served: Generation; next: Generation; at: number },
): Promise<void> {
  await trx
    .updateTable('site')
    .set({
      generation: next.number,
      time_zone: next.timeZone,
      dimensions: JSON.stringify(next.dimensions),
    })
    .where('id', '=', siteId)
    .execute()
  await trx.deleteFrom('recounting').where('site_id', '=', siteId).execute()
  await retire(trx, { siteId, generation: served.number, at })
}

/** Lets the counts of a generation be removed, a moment later. */
export async function retire(
  trx: Transaction<Schema>,
  of: { siteId: number; generation: number; at: number },
): Promise<void> {
  await trx
    .insertInto('old_generation')
    .values({ site_id: of.siteId, generation: of.generation, since: of.at })
    .execute()
}

/** A number that no generation of the site bears. */
export async function nextNumber(trx: Transaction<Schema>, siteId: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`select max(generation) as last from (
    select generation from site where id = ${siteId}
    union all select generation from recounting where site_id = ${siteId}
    union all select generation from old_generation where site_id = ${siteId}) as known`.execute(trx)
  return (rows[0] as { last: number }).last + 1
}
