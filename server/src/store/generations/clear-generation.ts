import { type Kysely, sql, type Transaction } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { keysOf } from '../transfer/tables.ts'
import { holdGenerations } from './read-generations.ts'

/** Generations whose counts are to be removed, because nobody reads them since before a moment. */
export async function listOldGenerations(
  db: Kysely<Schema>,
  before: number,
): Promise<{ siteId: number; generation: number }[]> {
  return await db
    .selectFrom('old_generation')
    .select(['site_id as siteId', 'generation'])
    .where('since', '<', before)
    .orderBy('site_id')
    .orderBy('generation')
    .execute()
}

/** Removes a slice of the counts of an old generation; false when none is left, or another node is at it. */
export async function clearSlice(
  db: Kysely<Schema>,
  of: { siteId: number; generation: number; most: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    if (!(await isOld(trx, of))) return false
    for (const table of ['tally', 'tally_dimension'] as const)
      if (await removeFirst(trx, table, of)) return true
    await trx
      .deleteFrom('old_generation')
      .where('site_id', '=', of.siteId)
      .where('generation', '=', of.generation)
      .execute()
    await dropUnusedValues(trx, of.siteId)
    return false
  })
}

async function isOld(trx: Transaction<Schema>, of: { siteId: number; generation: number }): Promise<boolean> {
  const query = trx
    .selectFrom('old_generation')
    .select('since')
    .where('site_id', '=', of.siteId)
    .where('generation', '=', of.generation)
  return (await (isPostgres(trx) ? query.forUpdate().skipLocked() : query).executeTakeFirst()) !== undefined
}

/** Removes the first rows in the order of their key, and tells whether there were so many. */
async function removeFirst(
  trx: Transaction<Schema>,
  table: 'tally' | 'tally_dimension',
  { siteId, generation, most }: { siteId: number; generation: number; most: number },
): Promise<boolean> {
  const keys = keysOf[table]
  const refs = sql.join(keys.map(key => sql.ref(key)))
  const those = sql`site_id = ${siteId} and generation = ${generation}`
  const { rows } = await sql<Record<string, unknown>>`select ${refs} from ${sql.table(table)}
    where ${those} order by ${refs} limit 1 offset ${most - 1}`.execute(trx)
  const [last] = rows
  const upToLast = last ? sql` and (${refs}) <= (${sql.join(keys.map(key => last[key]))})` : sql``
  await sql`delete from ${sql.table(table)} where ${those}${upToLast}`.execute(trx)
  return last !== undefined
}

/** The words of a dimension that is counted no more go with its counts. */
async function dropUnusedValues(trx: Transaction<Schema>, siteId: number): Promise<void> {
  const generations = await holdGenerations(trx, siteId)
  if (!generations) return
  const { served, next } = generations
  await trx
    .deleteFrom('dimension_value')
    .where('site_id', '=', siteId)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('tally_dimension')
            .select('value_id')
            .whereRef('tally_dimension.site_id', '=', 'dimension_value.site_id')
            .whereRef('tally_dimension.dimension', '=', 'dimension_value.dimension')
            .where('generation', 'in', next ? [served.number, next.number] : [served.number]),
        ),
      ),
    )
    .execute()
}
