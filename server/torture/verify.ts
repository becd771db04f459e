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
  /** Rows and events that do not belong together: each row has one event of its making and one of its last change. */
  unheard: number
  /** Cells of the counts by dimension that a recount of the rows does not give, once all is folded. */
  misfolded: number
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
    unheard: countUnheard(db),
    misfolded: countMisfolded(db),
    integrity: db.pragma('integrity_check', { simple: true }) as string,
  }
  db.close()
  return findings
}

const ratings = Array.from({ length: 11 }, (_, rating) => rating)
const key = 'touchpoint_id, channel, day'

/** The counts and a recount of the rows, compared cell by cell by SQLite itself. */
function countDifferences(db: Database.Database): number {
  const stored = `select ${key}, commented, ${ratings.map(rating => `c${rating}`).join()} from ${servedIn('tally')}`
  const recount = `select ${key}, sum(commented), ${ratings.map(rating => `sum(rating = ${rating})`).join()}
    from (select touchpoint_id, channel, commented, json_extract(answers, '$.recommend') as rating,
      iif(moved_in <= (select generation from site), moved_day, day) as day from response where state = 0) group by ${key}`
  return differencesOf(db, stored, recount)
}

/** The counts that trends are read from; others may be half built, or wait for their removal. */
const servedIn = (table: string) =>
  `(select * from ${table} where generation = (select generation from site))`

const countOf = (db: Database.Database, query: string) =>
  (db.prepare(`select count(*) as n from (${query})`).get() as { n: number }).n

const differencesOf = (db: Database.Database, one: string, other: string) =>
  countOf(db, `${one} except ${other}`) + countOf(db, `${other} except ${one}`)

const countUnheard = (db: Database.Database) =>
  differencesOf(
    db,
    'select site_id, response_id as id, max(seq) as seq from outbox group by 1, 2 having sum(event = 0) = 1',
    'select site_id, id, seq from response',
  )

function countMisfolded(db: Database.Database): number {
  const sums = ratings.map(rating => `sum(c${rating})`).join()
  const stored = `select dimension, value, sum(commented), ${sums} from ${servedIn('tally_dimension')}
    join dimension_value using (site_id, dimension) where id = value_id group by 1, 2 having sum(${ratings.map(rating => `c${rating}`).join('+')}) > 0`
  const recount = `select key, attribute.value, sum(commented), ${ratings.map(rating => `sum(rating = ${rating})`).join()}
    from (select *, json_extract(answers, '$.recommend') as rating from response where state = 0) as response,
      json_each(attributes) as attribute group by 1, 2`
  return differencesOf(db, stored, recount)
}

export const isClean = ({ integrity, ...found }: Findings): boolean =>
  found.lost + found.strange + found.untold + found.miscounted + found.unheard + found.misfolded === 0 &&
  integrity === 'ok'
