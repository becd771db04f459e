import Database from 'better-sqlite3'
import type { Promised } from './load.ts'

/** What a database file is found to hold of what was promised. */
export interface Findings {
  rows: number
  /** Acknowledged answers that are not there, or only in an older revision. */
  lost: number
  /** Rows under ids that nobody sent. */
  strange: number
  /** Rows in a revision that nobody was told of. */
  untold: number
  /** Cells of the counts that a recount of the rows does not give. */
  miscounted: number
  /** What SQLite says of the file; `ok` when nothing is wrong. */
  integrity: string
}

/** Looks into the file of a server that is not running. */
export function verifyFile(file: string, promised: Promised, sent: Set<string>): Findings {
  const db = new Database(file)
  const rows = db.prepare('select id, revision from response').all() as { id: string; revision: number }[]
  const kept = new Map(rows.map(({ id, revision }) => [id, revision]))
  const findings = {
    rows: rows.length,
    lost: [...promised].filter(([id, revision]) => (kept.get(id) ?? 0) < revision).length,
    strange: rows.filter(({ id }) => !sent.has(id)).length,
    untold: rows.filter(({ id, revision }) => revision > (promised.get(id) ?? 0)).length,
    miscounted: countDifferences(db),
    integrity: db.pragma('integrity_check', { simple: true }) as string,
  }
  db.close()
  return findings
}

const ratings = Array.from({ length: 11 }, (_, rating) => rating)
const key = 'touchpoint_id, channel, day'

/** The counts and a recount of the rows, compared cell by cell by SQLite itself. */
function countDifferences(db: Database.Database): number {
  const stored = `select ${key}, commented, ${ratings.map(rating => `c${rating}`).join()} from tally`
  const recount = `select ${key}, sum(commented), ${ratings.map(rating => `sum(rating = ${rating})`).join()}
    from (select *, json_extract(answers, '$.recommend') as rating from response where state = 0) group by ${key}`
  const missing = (a: string, b: string) =>
    (db.prepare(`select count(*) as n from (${a} except ${b})`).get() as { n: number }).n
  return missing(stored, recount) + missing(recount, stored)
}

export const isClean = ({ lost, strange, untold, miscounted, integrity }: Findings): boolean =>
  lost + strange + untold + miscounted === 0 && integrity === 'ok'
