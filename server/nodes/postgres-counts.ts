import { type Kysely, sql } from 'kysely'
import type { Schema } from '../src/store/schema.ts'

const ratings = Array.from({ length: 11 }, (_, rating) => rating)
const cell = 'touchpoint_id, channel, day'

/** Rows that only one of two queries gives. */
async function differencesOf(db: Kysely<Schema>, one: string, other: string): Promise<number> {
  const query = `select count(*) as n from
    (((${one}) except (${other})) union all ((${other}) except (${one}))) as different`
  const { rows } = await sql<{ n: number }>`${sql.raw(query)}`.execute(db)
  return Number(rows[0]?.n)
}

/** Each row has one event of its making, and the last one of its events bears its number. */
export const countUnheard = (db: Kysely<Schema>): Promise<number> =>
  differencesOf(
    db,
    `select site_id, response_id, max(seq) from outbox group by 1, 2
      having count(*) filter (where event = 0) = 1`,
    'select site_id, id, seq from response',
  )

/** Cells of the counts by dimension that the rows do not give. */
export const countMisfolded = (db: Kysely<Schema>): Promise<number> =>
  differencesOf(
    db,
    `select dimension, value, ${cell}, sum(commented), ${ratings.map(rating => `sum(c${rating})`).join()}
      from tally_dimension join dimension_value using (site_id, dimension) where id = value_id
      group by 1, 2, 3, 4, 5 having sum(${ratings.map(rating => `c${rating}`).join('+')}) > 0`,
    `select fact.key, fact.value, ${cell}, sum(commented),
      ${ratings.map(rating => `count(*) filter (where rating = ${rating})`).join()}
      from (select *, (answers::json->>'recommend')::int as rating from response where state = 0) as response,
        json_each_text(attributes::json) as fact group by 1, 2, 3, 4, 5`,
  )
