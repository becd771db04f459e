import { type Kysely, sql, type Transaction } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { runPrepared } from '../shapes.ts'
import type { Generations, Part } from './generation.ts'

/**
 * Whoever writes rows that are counted holds this lock of their site, shared with all others who do; the building of a generation holds
 * it alone. Migration 0010 names it too.
 */
const writers = 7_071_071

/** One node at a time builds for a site, and holds this. */
const builders = 7_071_072

/**
 * What is counted at these sites, which stays so until the transaction ends. To be asked before any row is locked, or two transactions
 * could wait for each other. What is returned throws for a site that is not there any more.
 */
export async function shareGenerations(
  trx: Transaction<Schema>,
  siteIds: Iterable<number>,
): Promise<(siteId: number) => Generations> {
  // In their order, or two who lock several could wait for each other.
  const sites = [...new Set(siteIds)].sort((a, b) => a - b).join()
  const [list, query] = isPostgres(trx)
    ? ([`{${sites}}`, inPostgres] as const)
    : ([`[${sites}]`, inSqlite] as const)
  const rows = await runPrepared<Row>(trx, 'share generations', [list], () => query(trx, list))
  const known = new Map(rows.map(row => [row.id, toGenerations(row)]))
  return siteId => {
    const generations = known.get(siteId)
    if (!generations) throw new Error('the site was removed')
    return generations
  }
}

/** What is counted at a site, while nobody else writes there until the transaction ends; undefined when there is no such site. */
export async function holdGenerations(
  trx: Transaction<Schema>,
  siteId: number,
): Promise<Generations | undefined> {
  if (isPostgres(trx))
    await sql`select pg_advisory_xact_lock(${sql.lit(writers)}, ${siteId}::int)`.execute(trx)
  const row = await allColumns(trx).where('site.id', '=', siteId).executeTakeFirst()
  return row && toGenerations(row as Row)
}

/** Lets this node build for a site until the transaction ends; false while another one does. SQLite has one writer anyway. */
export async function takeBuilding(trx: Transaction<Schema>, siteId: number): Promise<boolean> {
  if (!isPostgres(trx)) return true
  const { rows } = await sql<{
    isTaken: boolean
  }>`select pg_try_advisory_xact_lock(${sql.lit(builders)}, ${siteId}::int) as "isTaken"`.execute(trx)
  return rows[0]?.isTaken ?? false
}

interface Row {
  id: number
  generation: number
  time_zone: string
  dimensions: string
  next_generation: number | null
  next_time_zone: string | null
  next_dimensions: string | null
  part: Part | null
  passed: string | null
}

const allColumns = (db: Kysely<Schema>) =>
  db
    .selectFrom('site')
    .leftJoin('recounting', 'recounting.site_id', 'site.id')
    .select(['site.id', 'site.generation', 'site.time_zone', 'site.dimensions', 'part', 'passed'])
    .select([
      'recounting.generation as next_generation',
      'recounting.time_zone as next_time_zone',
      'recounting.dimensions as next_dimensions',
    ])

const inSqlite = (db: Kysely<Schema>, sites: string) =>
  allColumns(db).where('site.id', 'in', sql<number>`(select value from json_each(${sites}))`)

/** Locks and reads in one journey. */
const inPostgres = (db: Kysely<Schema>, sites: string) => ({
  compile: () =>
    sql`select id, generation, time_zone, dimensions, next_generation, next_time_zone, next_dimensions, part, passed
      from share_generations(${sites})`.compile(db),
})

const toGenerations = (row: Row): Generations => ({
  served: {
    number: row.generation,
    timeZone: row.time_zone,
    dimensions: JSON.parse(row.dimensions),
  },
  next:
    row.next_generation === null
      ? undefined
      : {
          number: row.next_generation,
          timeZone: row.next_time_zone as string,
          dimensions: JSON.parse(row.next_dimensions as string),
          part: row.part as Part,
          passed: row.passed as string,
        },
})
