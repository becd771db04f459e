import { type CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import { isPostgres } from '../engine.ts'
import { lockNumbers } from '../postgres/lock-numbers.ts'
import type { Schema } from '../schema.ts'
import { shaped } from '../shapes.ts'
import { askTogether } from '../together.ts'
import type { Generations, Part } from './generation.ts'

/**
 * Whoever writes rows that are counted holds `writers` of their site, shared with all others who do; the building of a generation holds
 * it alone. One node at a time builds for a site, and holds `builders`.
 */
const { writers, builders } = lockNumbers

/**
 * Asks what is counted at the sites of these rows, which stays so until the transaction ends; `generationsIn` reads the reply. To be
 * asked before any row is locked, or two transactions could wait for each other.
 */
export function queryGenerations(
  trx: Transaction<Schema>,
  rows: Iterable<{ site_id: number }>,
): CompiledQuery<GenerationsRow>[] {
  // In their order, or two who lock several could wait for each other.
  const sites = [...new Set(Array.from(rows, row => row.site_id))].sort((a, b) => a - b).join()
  const [list, query] = isPostgres(trx)
    ? ([`{${sites}}`, inPostgres] as const)
    : ([`[${sites}]`, inSqlite] as const)
  return [shaped<GenerationsRow>(trx, 'share generations', [list], () => query(trx, list))]
}

/** What is counted at each of the sites that were asked for. What is returned throws for one that is not there any more. */
export function generationsIn(rows: GenerationsRow[]): (siteId: number) => Generations {
  const known = new Map(rows.map(row => [row.id, toGenerations(row)]))
  return siteId => {
    const generations = known.get(siteId)
    if (!generations) throw new Error('the site was removed')
    return generations
  }
}

/** The same at once, for one site. */
export async function shareGenerations(trx: Transaction<Schema>, siteId: number): Promise<Generations> {
  const { rows } = await askTogether(trx, { rows: queryGenerations(trx, [{ site_id: siteId }]) })
  return generationsIn(rows)(siteId)
}

/** What is counted at a site, while nobody else writes there until the transaction ends; undefined when there is no such site. */
export async function holdGenerations(
  trx: Transaction<Schema>,
  siteId: number,
): Promise<Generations | undefined> {
  if (isPostgres(trx))
    await sql`select pg_advisory_xact_lock(${sql.lit(writers)}, ${siteId}::int)`.execute(trx)
  const row = await allColumns(trx).where('site.id', '=', siteId).executeTakeFirst()
  return row && toGenerations(row as GenerationsRow)
}

/** Lets this node build for a site until the transaction ends; false while another one does. SQLite has one writer anyway. */
export async function takeBuilding(trx: Transaction<Schema>, siteId: number): Promise<boolean> {
  if (!isPostgres(trx)) return true
  const { rows } = await sql<{
    isTaken: boolean
  }>`select pg_try_advisory_xact_lock(${sql.lit(builders)}, ${siteId}::int) as "isTaken"`.execute(trx)
  return rows[0]?.isTaken ?? false
}

/** What is read of a site. */
export interface GenerationsRow {
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

const toGenerations = (row: GenerationsRow): Generations => ({
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
