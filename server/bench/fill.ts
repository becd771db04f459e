import { closeSync, fsyncSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import { columnsOf } from './plain-tables.ts'
import { sampleCount } from './prepare-site.ts'

const dayMs = 86_400_000
const days = 730

/**
 * Fills a prepared file with about so many rows of the two years before it. A day holds a number of sets of all sample rows,
 * and its counts are as many times those of the samples: so whatever columns the product has, rows and counts fit together.
 */
export function fill(file: string, rows: number, progress: (tenth: number) => void): void {
  const db = new Database(file)
  // Nobody was promised these rows: what matters is that they are there soon.
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.pragma('cache_size = -500000')
  db.exec('create temp table sample as select row_number() over (order by id) - 1 as number, * from response')
  db.exec('create temp table counted as select * from tally')
  const addRows = db.prepare(rowsOfDay(db))
  const addCounts = db.prepare(countsOfDay(db))
  const sets = Math.round(rows / sampleCount)
  for (let back = days; back > 0; back--) {
    const begin = Math.floor(((days - back) * sets) / days)
    const count = Math.floor(((days - back + 1) * sets) / days) - begin
    if (count === 0) continue
    addRows.run({ back, count: count * sampleCount })
    addCounts.run({ back, count })
    if (back % (days / 10) === 0) progress((days - back) / (days / 10))
  }
  db.pragma('journal_mode = WAL')
  db.close()
  reachDisk(file)
}

/** Or the first measurement would wait for what the filling left in memory. */
function reachDisk(file: string): void {
  const opened = openSync(file, 'r+')
  fsyncSync(opened)
  closeSync(opened)
}

/** Columns of a row that differ from the sample's; `i` counts the rows of the day, all other columns are copied. */
const own: Record<string, string> = {
  id: `format('%08x-%04x-7%03x-8%03x-%04x%08x', at >> 16, at & 65535, chance & 4095, (chance >> 12) & 4095,
    (chance >> 24) & 65535, random() & 4294967295)`,
  answered_at: 'at',
  received_at: 'at',
  updated_at: 'at',
  day: 'day - @back',
  // As in rows from before changes were numbered; the events of old answers are gone as well.
  seq: '0',
}

function rowsOfDay(db: Database.Database): string {
  const names = columnsOf(db, 'response').map(({ name }) => name)
  const values = names.map(name => own[name] ?? name)
  // Bound numbers are REAL to SQLite, and its strict tables refuse a fraction.
  const midnight = `(select min(received_at) / ${dayMs} * ${dayMs} from sample) - cast(@back as integer) * ${dayMs}`
  return `with recursive number (i) as (select 0 union all select i + 1 from number where i < @count - 1),
    row as materialized (
      select i, random() as chance, ${midnight} + i * ${dayMs} / cast(@count as integer) as at from number)
    insert into response (${names.join()})
    select ${values.join()} from row join sample on sample.number = i % ${sampleCount}`
}

function countsOfDay(db: Database.Database): string {
  const columns = columnsOf(db, 'tally')
  const values = columns.map(({ name, pk }) => (pk > 0 ? name : `${name} * @count`))
  return `insert into tally (${columns.map(({ name }) => name).join()})
    select ${values.map(value => (value === 'day' ? 'day - @back' : value)).join()} from counted`
}
