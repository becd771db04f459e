import { type Kysely, sql } from 'kysely'
import type { Schema } from '../src/store/schema.ts'

export type Row = Record<string, number | string | null>

/** One of the generations of counts of a site, as its rows tell of it. */
export interface ToldGeneration {
  number: number
  zone: string
  dimensions: string[]
  /** Does it hold a row of this table? */
  holds(table: 'response' | 'impression', id: string): boolean
}

/** All that a site consists of, read in one view of the database. */
export interface ReadSite {
  responses: Row[]
  impressions: Row[]
  tally: Row[]
  byDimension: Row[]
  values: Row[]
  /** Changes up to this number are counted by dimension. */
  folded: number
  served: ToldGeneration
  next: ToldGeneration | undefined
  old: number[]
}

export async function readSite(db: Kysely<Schema>, siteId: number): Promise<ReadSite> {
  return await db.transaction().execute(async trx => {
    const all = async (table: string) =>
      (await sql<Row>`select * from ${sql.table(table)} where site_id = ${siteId}`.execute(trx)).rows
    const { rows } = await sql<Row>`select * from site where id = ${siteId}`.execute(trx)
    const [site, [recounting], [fold]] = [
      rows[0] as Row,
      await all('recounting'),
      await all('dimension_fold'),
    ]
    const old = await all('old_generation')
    return {
      responses: await all('response'),
      impressions: await all('impression'),
      tally: await all('tally'),
      byDimension: await all('tally_dimension'),
      values: await all('dimension_value'),
      folded: Number(fold?.cursor ?? 0),
      served: toGeneration(site, () => true),
      next: recounting && toGeneration(recounting, passedOf(recounting)),
      old: old.map(({ generation }) => Number(generation)),
    }
  })
}

const toGeneration = (row: Row, holds: ToldGeneration['holds']): ToldGeneration => ({
  number: Number(row.generation),
  zone: String(row.time_zone),
  dimensions: JSON.parse(String(row.dimensions)),
  holds,
})

const passedOf =
  ({ part, passed }: Row): ToldGeneration['holds'] =>
  (table, id) =>
    table === 'response'
      ? part === 'impression' || id <= String(passed)
      : part === table && id <= String(passed)
