import { type Kysely, sql } from 'kysely'

/**
 * What is switched off where all is asked by keys and in their order, so that PostgreSQL looks nowhere but in the index that has that order.
 * In the first minute of an installation it has no statistics, thinks any index with the column as good, and would read all of it each time.
 */
export const detours = ['enable_sort', 'enable_bitmapscan', 'enable_seqscan']

/** Switches the same off until the transaction ends. */
export const avoidDetours = <Schema>(db: Kysely<Schema>) =>
  sql`select ${sql.join(detours.map(name => sql`set_config(${sql.lit(name)}, 'off', true)`))}`.compile(db)
