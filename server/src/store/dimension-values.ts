import { type Kysely, sql, type Transaction } from 'kysely'
import { shareGenerations } from './generations/read-generations.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'

interface Value {
  siteId: number
  dimension: string
  value: string
}

/** So many values of a dimension are told apart; the rest are one, called other, with the id 0. */
export const mostValues = 200

/** Gives each value its small id, for ever the same, and returns what tells it. */
export async function resolveValues(
  trx: Transaction<Schema>,
  values: Value[],
): Promise<(value: Value) => number> {
  const ids = new Map<string, number>()
  for (const group of Map.groupBy(values, ofDimension).values()) {
    const { siteId, dimension } = group[0] as Value
    const known = await readValues(trx, siteId, dimension)
    for (const value of new Set(group.map(one => one.value))) {
      if (!known.has(value) && known.size < mostValues)
        await addValue(trx, known, { siteId, dimension, value })
      ids.set(nameOf({ siteId, dimension, value }), known.get(value) ?? 0)
    }
  }
  return value => ids.get(nameOf(value)) as number
}

const ofDimension = ({ siteId, dimension }: Value) => `${siteId} ${dimension}`
const nameOf = (value: Value) => `${ofDimension(value)} ${value.value}`

async function readValues(
  trx: Transaction<Schema>,
  siteId: number,
  dimension: string,
): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('dimension_value')
    .select(['id', 'value'])
    .where('site_id', '=', siteId)
    .where('dimension', '=', dimension)
    .execute()
  return new Map(rows.map(({ id, value }) => [value, id]))
}

async function addValue(trx: Transaction<Schema>, known: Map<string, number>, added: Value): Promise<void> {
  const id = known.size + 1
  known.set(added.value, id)
  await trx
    .insertInto('dimension_value')
    .values({ site_id: added.siteId, dimension: added.dimension, id, value: added.value })
    .execute()
}

/**
 * Takes the words of those values out that count nothing any more: they may be what an erased customer alone had said. Their ids stay
 * taken.
 */
export async function forgetValues(db: Kysely<Schema>, siteId: number): Promise<void> {
  await db.transaction().execute(async trx => {
    const { served, next } = await shareGenerations(trx, siteId)
    // Whoever folds meanwhile may be about to count one of them.
    await locked(
      trx,
      trx.selectFrom('dimension_fold').select('cursor').where('site_id', '=', siteId),
    ).execute()
    await trx
      .updateTable('dimension_value')
      .set({ value: sql<string>`'(erased ' || cast(id as text) || ')'` })
      .where('site_id', '=', siteId)
      .where(eb =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('tally_dimension')
              .select('value_id')
              .whereRef('tally_dimension.site_id', '=', 'dimension_value.site_id')
              .whereRef('tally_dimension.dimension', '=', 'dimension_value.dimension')
              .whereRef('tally_dimension.value_id', '=', 'dimension_value.id')
              // Old counts, which still wait for their removal, know it no better.
              .where('generation', 'in', next ? [served.number, next.number] : [served.number])
              .where(sql<number>`${sql.raw(counts)}`, '>', 0),
          ),
        ),
      )
      .execute()
  })
}

const counts = `commented + ${Array.from({ length: 11 }, (_, rating) => `c${rating}`).join(' + ')}`
