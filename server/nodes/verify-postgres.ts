import { type Kysely, sql } from 'kysely'
import { openReader } from '../src/store/open-connection.ts'
import { recount } from '../src/store/recount.ts'
import type { Schema } from '../src/store/schema.ts'
import { countMisfolded, countUnheard } from './postgres-counts.ts'
import type { PostgresFindings } from './postgres-findings.ts'
import { until } from './until.ts'
import type { Visits } from './visits.ts'

/** Looks into a database that no server changes any more but for counting by dimension. */
export async function verifyPostgres(
  url: string,
  { promised, shown, sent }: Pick<Visits, 'promised' | 'shown' | 'sent'>,
): Promise<PostgresFindings> {
  const db = openReader(url)
  try {
    await until('all is counted by dimension', async () => !(await isBehind(db)))
    const rows = await readRows(db)
    const kept = new Map(rows.map(row => [row.id, row]))
    const showings = await sql<{ id: string }>`select id from impression where events & 1 = 1`.execute(db)
    const seen = new Set(showings.rows.map(({ id }) => id))
    const revisions = rows.reduce((sum, { revision }) => sum + revision, 0)
    const [events, created] = [await count(db, sql`true`), await count(db, sql`event = 0`)]
    const all = [...promised.values()]
    return {
      rows: rows.length,
      lost: all.filter(({ id, revision }) => (kept.get(id)?.revision ?? 0) < revision).length,
      altered: all.filter(({ id, answers }) => kept.has(id) && kept.get(id)?.rating !== answers.recommend)
        .length,
      strange: rows.filter(({ id }) => !sent.has(id)).length,
      twice: rows.length - kept.size + Math.abs(created - rows.length),
      lostShowings: [...shown].filter(id => !seen.has(id)).length,
      differences: (await recount(db, () => {})).differences.length,
      misfolded: await countMisfolded(db),
      unheard: await countUnheard(db),
      surplusEvents: events - revisions,
    }
  } finally {
    await db.destroy()
  }
}

type Row = { id: string; revision: number; rating: number }

const readRows = async (db: Kysely<Schema>) =>
  (
    await sql<Row>`select id, revision, (answers::json->>'recommend')::int as rating from response`.execute(
      db,
    )
  ).rows

const isBehind = async (db: Kysely<Schema>) =>
  (
    await sql`select 1 from outbox where seq > (select coalesce(max(cursor), 0) from dimension_fold) limit 1`.execute(
      db,
    )
  ).rows.length > 0

async function count(db: Kysely<Schema>, where: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from outbox where ${where}`.execute(db)
  return Number(rows[0]?.n)
}
